#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/evaluate.h"
#include "web/app/comparison.h"

namespace termwise::web {

/// The draft on screen and what follows from it. Views write the draft; only `settle` writes the
/// outcome. There is nothing to invalidate: an outcome is stale exactly when the draft it was
/// computed from is no longer the draft on screen.
///
/// Undo is a list of drafts: `settle` keeps the draft that an edit replaced. Edits to one text that
/// follow each other become one step, so that undo takes back a word and not a letter.
class Model {
public:
    /// `rules` must outlive the model.
    explicit Model(const RuleBook& rules, Draft draft = {});

    [[nodiscard]] Draft& draft() { return draft_; }
    [[nodiscard]] const Draft& draft() const { return draft_; }
    [[nodiscard]] const Outcome& outcome() const { return outcome_; }

    /// The draft that the outcome follows from; the one on screen may have been edited since.
    [[nodiscard]] const Draft& computed_from() const { return computed_from_; }
    /// The policies of the draft's scenario, for the view that shows them.
    [[nodiscard]] Comparison& comparison() { return comparison_; }

    /// Grows by one with every new outcome, so that a listener can tell whether it has seen this
    /// one.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }

    /// Called once a frame, after the views.
    ///
    ///   editing   the path of the text being typed, empty for none: edits of one path that follow
    ///             each other are one step
    void settle(std::string_view editing = {});

    /// Computes with other rules from now on, which must outlive the model; undo is not touched.
    void judge_by(const RuleBook& rules);

    /// Puts another draft on screen; undo brings the present one back.
    void replace(Draft draft);

    [[nodiscard]] bool can_undo() const { return !past_.empty(); }
    [[nodiscard]] bool can_redo() const { return !future_.empty(); }
    void undo();
    void redo();

    /// Steps kept; the oldest is forgotten first.
    static constexpr std::size_t max_steps = 200;

private:
    void remember();
    void recompute();

    const RuleBook* rules_;
    Draft draft_;
    Draft computed_from_;
    Outcome outcome_;
    Comparison comparison_;
    std::uint64_t revision_ = 0;
    std::string last_edited_;
    std::vector<Draft> past_;
    std::vector<Draft> future_;
};

}  // namespace termwise::web
