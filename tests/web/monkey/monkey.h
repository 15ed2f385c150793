#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tests/web/monkey/chance.h"
#include "tests/web/monkey/trail.h"
#include "tests/web/views/opened_page.h"

namespace termwise::web {

/// Somebody who does anything at all to the whole page: presses, types, chooses, undoes, opens
/// files, turns the telephone, changes the language. It finds widgets by their role in the semantic
/// tree, moves the focus as a browser does, and answers the page as the shell does.
///
/// After each event it looks whether what must always hold still does; `fault` then says what did
/// not. The same seed does the same things.
class Monkey {
public:
    explicit Monkey(std::uint64_t seed);

    /// Does one thing; false when something did not hold.
    bool act();

    /// Takes everything back and does it again: the first and the last case come back byte by byte.
    bool go_back_and_forth();

    /// No more than a page can take back.
    [[nodiscard]] bool tired() const;

    [[nodiscard]] const std::string& fault() const { return fault_; }
    [[nodiscard]] const Trail& trail() const { return trail_; }

private:
    struct Place {
        platform::Id id = 0;
        platform::Role role{};
        std::vector<platform::Id> parents;
    };

    // Input (monkey_input.cpp).
    void press_something();
    void press_a_place();
    void type_something();
    void type_into(platform::Id field);
    void choose_something();
    void pick_a_day();
    void press_a_key();
    void leave_the_field();
    void scroll();
    void drag();
    void undo_or_redo();
    void show_a_view();

    // The world around it (monkey_shell.cpp).
    void change_appearance();
    void change_size();
    void speak_another_language();
    void ask_something();
    void open_a_file();
    void hear_news();
    void answer_the_page();
    bool answer(const std::string& what, const std::string& text);

    void happen(platform::EventKind kind, platform::Id id, std::uint32_t index = 0,
                std::string text = {});
    void focus_on(platform::Id id);
    void settle();
    void check();
    void check_the_case();
    void check_stillness();
    void expect(bool holds, const std::string& otherwise);
    [[nodiscard]] const platform::SemanticTree& tree() { return page_.platform().tree(); }
    [[nodiscard]] const platform::Node* node(platform::Id id);
    [[nodiscard]] Place place(platform::Id id);
    template <class Roles>
    const platform::Node* any_node(const Roles& roles);
    std::string described(const platform::Node& node);

    Chance chance_;
    Trail trail_;
    std::string language_;
    OpenedPage page_;
    std::string first_case_;
    std::uint64_t first_revision_;
    std::uint64_t seen_revision_;
    float width_ = 1280;
    float height_ = 900;
    platform::Appearance appearance_;
    platform::Id focus_ = 0;  // where the browser has it
    std::string fault_;
};

template <class Roles>
const platform::Node* Monkey::any_node(const Roles& roles) {
    std::vector<const platform::Node*> found;
    for (const platform::Node& one : tree().nodes()) {
        for (const platform::Role role : roles) {
            if (one.role == role) found.push_back(&one);
        }
    }
    return found.empty() ? nullptr : chance_.one_of(found);
}

}  // namespace termwise::web
