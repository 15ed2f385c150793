#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "web/ui/context.h"
#include "web/ui/pen.h"

namespace termwise::ui {

/// One entry of the page's navigation.
struct NavigationItem {
    std::string_view key = {};  ///< Message key of its name.
    Icon icon{};
    std::string_view short_key = {};  ///< Of a shorter name where there is little room.
    bool at_hand = false;             ///< In the bar of a phone; the others stand under "More".
};

/// The page: a bar with its title above, the views at the left (at the bottom when the page is
/// narrower than 720 pixels), and a column of at most 1,120 pixels that scrolls. What is drawn
/// while it lives goes into the column. `chosen` is the index of the view on screen; a press on
/// another view changes it. Another view than in the last frame starts at its top.
class Page {
public:
    Page(std::string_view title_key, std::span<const NavigationItem> views, std::size_t& chosen);
    ~Page();
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

private:
    void begin_column();
    void scroll_bar() const;
};

/// The right end of the page's bar: buttons drawn while it lives stand there, side by side. At
/// most one a frame, before anything else of the page.
class BarActions {
public:
    BarActions();
    ~BarActions();
    BarActions(const BarActions&) = delete;
    BarActions& operator=(const BarActions&) = delete;

private:
    Id id_;
    float x_ = 0;
};

/// A group of widgets on a surface of its own, with a title when it has a key.
class Card {
public:
    explicit Card(std::string_view title_key = {});
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

private:
    Rect rect_;
    float padding_;
};

/// Widgets side by side in equal columns, row by row: as many as fit with `least_width` pixels
/// each, and no more than `most`. One column on a phone.
class Columns {
public:
    explicit Columns(int most = 2, float least_width = 240);
    ~Columns();
    Columns(const Columns&) = delete;
    Columns& operator=(const Columns&) = delete;
};

/// Where a stack begins: level with the labels of the fields beside it, or with the fields.
enum class Level : std::uint8_t { labels, controls };

/// Widgets below each other within one column of `Columns`.
class Stack {
public:
    explicit Stack(Level level = Level::labels);
    ~Stack();
    Stack(const Stack&) = delete;
    Stack& operator=(const Stack&) = delete;
};

/// Buttons and badges side by side at their own width.
class Row {
public:
    Row();
    ~Row();
    Row(const Row&) = delete;
    Row& operator=(const Row&) = delete;
};

/// True where there is room for two columns: 720 pixels or more.
bool wide();

}  // namespace termwise::ui
