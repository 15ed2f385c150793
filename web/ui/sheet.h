#pragma once

#include <string_view>

#include "web/ui/page.h"

namespace termwise::ui {

/// A document as it will stand on paper: a surface in the middle of the column, at most 800 pixels
/// wide, with the title of the document. What is drawn while it lives goes onto it, and is read out
/// in the language of that tag. `title` is worded already.
class Sheet {
public:
    Sheet(std::string_view title, std::string_view language);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

private:
    Rect rect_;
    float padding_;
};

}  // namespace termwise::ui
