#include "tests/web/monkey/monkey.h"

#include <algorithm>
#include <utility>

#include "core/json/draft_json.h"
#include "tests/web/monkey/any_text.h"
#include "tests/web/views/page_fault.h"

namespace termwise::web {

using platform::EventKind;
using platform::Id;
using platform::Node;

namespace {

std::string any_language(Chance& chance) { return chance.one_of(all_languages()); }

std::string drawn_as(const platform::SemanticTree& tree, const Node& node) {
    const platform::Rect rect = tree.rect(node);
    std::string text{tree.words(node.name)};
    text.append(", ").append(tree.words(node.value)).append(" of states ");
    text.append(std::to_string(node.states));
    for (const float number : {rect.x, rect.y, rect.width, rect.height}) {
        text.append(" ").append(std::to_string(number));
    }
    return text;
}

/// The first widget that two pictures of a page have not alike.
std::string first_difference(const platform::SemanticTree& one, const platform::SemanticTree& two) {
    const std::size_t both = std::min(one.nodes().size(), two.nodes().size());
    for (std::size_t i = 0; i < both; ++i) {
        const std::string before = drawn_as(one, one.nodes()[i]);
        const std::string after = drawn_as(two, two.nodes()[i]);
        if (before != after) return before + " to " + after;
    }
    return std::to_string(one.nodes().size()) + " widgets to " + std::to_string(two.nodes().size());
}

}  // namespace

Monkey::Monkey(std::uint64_t seed)
    : chance_{seed},
      trail_{seed},
      language_{any_language(chance_)},
      page_{language_, chance_.percent(80) ? "2026-11-22" : any_day(chance_)},
      first_case_{draft_json(page_.draft())},
      first_revision_{page_.application().model().revision()},
      seen_revision_{first_revision_} {
    trail_.note("open the page in " + language_);
    expect(!page_.application().model().can_undo(), "there is something to undo at the start");
}

bool Monkey::tired() const {
    auto& model = const_cast<Monkey*>(this)->page_.application().model();
    return model.revision() - first_revision_ + 2 >= Model::max_steps;
}

bool Monkey::act() {
    struct Habit {
        std::size_t until;  // of a hundred
        void (Monkey::*act)();
    };
    static constexpr Habit habits[] = {
        {26, &Monkey::press_something},
        {29, &Monkey::press_a_place},
        {51, &Monkey::type_something},
        {59, &Monkey::choose_something},
        {62, &Monkey::pick_a_day},
        {65, &Monkey::press_a_key},
        {67, &Monkey::leave_the_field},
        {70, &Monkey::scroll},
        {72, &Monkey::drag},
        {79, &Monkey::undo_or_redo},
        {85, &Monkey::show_a_view},
        {87, &Monkey::change_appearance},
        {90, &Monkey::change_size},
        {91, &Monkey::speak_another_language},
        {95, &Monkey::ask_something},
        {97, &Monkey::open_a_file},
        {100, &Monkey::hear_news},
    };
    const std::size_t thrown = chance_.below(100);
    const auto* habit = std::find_if(std::begin(habits), std::end(habits),
                                     [&](const Habit& one) { return thrown < one.until; });
    (this->*habit->act)();
    settle();
    check();
    return fault_.empty();
}

void Monkey::settle() {
    page_.settle();
    if (focus_ != 0 && node(focus_) == nullptr) {
        // Some browsers tell that an element that is gone has lost the focus, others do not.
        if (chance_.percent(50)) happen(EventKind::blur, focus_);
        focus_ = 0;
        page_.settle();
    }
    const Id wished = page_.platform().taken_focus();
    if (wished != 0 && wished != focus_ && node(wished) != nullptr) focus_on(wished);
}

void Monkey::happen(EventKind kind, Id id, std::uint32_t index, std::string text) {
    page_.platform().loop().happened({kind, id, index, std::move(text)});
}

void Monkey::focus_on(Id id) {
    if (focus_ == id) return;
    if (focus_ != 0) happen(EventKind::blur, focus_);
    focus_ = id;
    happen(EventKind::focus, id, chance_.percent(50) ? 1 : 0);
    page_.settle();
    (void)page_.platform().taken_focus();
}

void Monkey::check() {
    expect(page_.application().started(), "the page has stopped");
    const std::string fault = page_fault(tree(), width_);
    expect(fault.empty(), fault);
    answer_the_page();
    check_the_case();
    if (chance_.percent(20)) check_stillness();
}

// What is kept is what is on screen, and can be read again as it was written.
void Monkey::check_the_case() {
    const std::uint64_t revision = page_.application().model().revision();
    if (revision == seen_revision_) return;
    seen_revision_ = revision;
    const std::string written = draft_json(page_.draft());
    const auto again = draft_from_json(written);
    expect(again.has_value(), "the case cannot be read again: " + written.substr(0, 2'000));
    if (!again) return;
    expect(*again == page_.draft(), "the case is read as another one: " + written);
    expect(draft_json(*again) == written, "the case is written in another way: " + written);
}

// Drawing changes nothing.
void Monkey::check_stillness() {
    const Draft before = page_.draft();
    const platform::SemanticTree drawn = tree();
    page_.said.clear();
    page_.settle();
    expect(page_.draft() == before, "drawing has changed the case");
    expect(tree().fingerprint() == drawn.fingerprint(),
           "drawing the same again has changed " + first_difference(drawn, tree()));
    expect(page_.said.empty(),
           page_.said.empty() ? "" : "it says by itself: " + page_.said[0].first);
}

bool Monkey::go_back_and_forth() {
    trail_.note("undo everything and redo it");
    Model& model = page_.application().model();
    const std::string last_case = draft_json(model.draft());
    std::size_t steps = 0;
    for (; model.can_undo() && steps <= Model::max_steps; ++steps) model.undo();
    expect(draft_json(model.draft()) == first_case_,
           "undo ends at another case: " + draft_json(model.draft()));
    // What had been taken back before stays so.
    for (; steps > 0; --steps) model.redo();
    expect(draft_json(model.draft()) == last_case, "redo ends at another case");
    return fault_.empty();
}

void Monkey::expect(bool holds, const std::string& otherwise) {
    if (!holds && fault_.empty()) fault_ = otherwise;
}

const Node* Monkey::node(Id id) {
    const auto& nodes = tree().nodes();
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const Node& one) { return one.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

Monkey::Place Monkey::place(Id id) {
    const Node* found = node(id);
    if (found == nullptr) return {};
    Place place{id, found->role, {}};
    const auto& nodes = tree().nodes();
    for (std::uint32_t at = found->parent; at != platform::SemanticTree::no_parent;
         at = nodes[at].parent) {
        place.parents.push_back(nodes[at].id);
    }
    return place;
}

std::string Monkey::described(const Node& node) {
    return '"' + std::string{tree().words(node.name)} + "\" (" + std::to_string(node.id) + ")";
}

}  // namespace termwise::web
