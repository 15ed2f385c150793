#pragma once

#include "core/text/catalog.h"
#include "web/ui/words.h"

namespace termwise::web {

/// The words of the page for the widgets, out of a language's texts, which must outlive them.
ui::Wording wording_of(const Texts& texts);

}  // namespace termwise::web
