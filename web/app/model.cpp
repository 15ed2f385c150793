#include "web/app/model.h"

#include <utility>

namespace termwise::web {

Model::Model(const RuleBook& rules, Draft draft)
    : rules_{&rules},
      draft_{std::move(draft)},
      comparison_{rules} {
    recompute();
}

void Model::settle(std::string_view editing) {
    if (draft_ == computed_from_) {
        if (editing.empty()) last_edited_.clear();
        return;
    }
    if (editing.empty() || editing != last_edited_) remember();
    last_edited_ = editing;
    recompute();
}

void Model::judge_by(const RuleBook& rules) {
    rules_ = &rules;
    comparison_ = Comparison{rules};
    recompute();
}

void Model::replace(Draft draft) {
    settle();
    draft_ = std::move(draft);
    settle();
}

void Model::undo() {
    settle();
    if (past_.empty()) return;
    future_.push_back(std::exchange(draft_, std::move(past_.back())));
    past_.pop_back();
    last_edited_.clear();
    recompute();
}

void Model::redo() {
    settle();
    if (future_.empty()) return;
    past_.push_back(std::exchange(draft_, std::move(future_.back())));
    future_.pop_back();
    last_edited_.clear();
    recompute();
}

void Model::remember() {
    if (past_.size() == max_steps) past_.erase(past_.begin());
    past_.push_back(computed_from_);
    future_.clear();
}

void Model::recompute() {
    outcome_ = evaluate(draft_, *rules_);
    computed_from_ = draft_;
    ++revision_;
}

}  // namespace termwise::web
