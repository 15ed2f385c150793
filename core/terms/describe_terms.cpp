#include "core/terms/describe_terms.h"

#include "core/base/check.h"
#include "core/terms/due_dates.h"
#include "core/text/format.h"

namespace termwise {
namespace {

std::string key(std::string_view family, std::string_view name) {
    return "terms." + std::string{family} + "." + std::string{name};
}

std::string day_list(MonthDays days) {
    std::string text;
    for (int day = 1; day <= MonthDays::last; ++day) {
        if (days.has(day)) text += (text.empty() ? "" : ", ") + std::to_string(day);
    }
    return text;
}

/// One rule in words. The first step says what it counts from; the others follow it with "then".
class RuleWords {
public:
    RuleWords(const DueRule& rule, const Texts& texts) : rule_{rule}, texts_{texts} {}

    [[nodiscard]] std::string words() const {
        std::string text;
        for (const Step& step : rule_.steps) {
            text += text.empty() ? of(step, "first") : ", " + of(step, "then");
        }
        if (at_once()) text = now();
        if (rule_.roll == Roll::none) return text;
        const std::string roll{texts_[key("roll", name_of(rule_.roll))]};
        return texts_.worded("terms.roll", {{"due", text}, {"roll", roll}});
    }

    /// As the end of a discount: "within 10 days of the invoice date".
    [[nodiscard]] std::string window() const {
        if (at_once() && rule_.roll == Roll::none) return words();
        if (rule_.base == BaseDate::due) {
            const std::string count = std::to_string(at_once() ? 0 : rule_.steps[0].count);
            return texts_.worded("terms.window.before_due", {{"count", count}});
        }
        const bool only_days = rule_.steps.size() == 1 && rule_.roll == Roll::none &&
                               rule_.steps[0].kind == StepKind::add_days;
        if (!only_days) return texts_.worded("terms.window.until", {{"due", words()}});
        return texts_.worded("terms.window.days",
                             {{"count", std::to_string(rule_.steps[0].count)}, {"base", base()}});
    }

private:
    /// No step, or no day to wait.
    [[nodiscard]] bool at_once() const {
        return rule_.steps.empty() || rule_.steps == StepList{{StepKind::add_days, 0, {}}};
    }

    [[nodiscard]] std::string fixed_day() const {
        return date_in_words(iso_text(*rule_.fixed_on), texts_.locale());
    }

    [[nodiscard]] std::string now() const {
        if (rule_.fixed_on) return texts_.worded("terms.now.fixed", {{"date", fixed_day()}});
        return std::string{texts_[key("now", name_of(rule_.base))]};
    }

    [[nodiscard]] std::string base() const {
        return rule_.fixed_on ? fixed_day() : std::string{texts_[base_key(rule_.base)]};
    }

    [[nodiscard]] std::string of(const Step& step, std::string_view family) const {
        const bool next_month = step.kind == StepKind::month_cut_off && step.count == 0;
        const std::string count = std::to_string(step.count);
        std::string weekday;
        if (step.kind == StepKind::weekday) weekday = texts_[key("weekday", count)];
        return texts_.worded(key(family, next_month ? "next_month" : name_of(step.kind)),
                             {{"count", count},
                              {"day", count},
                              {"days", day_list(step.days)},
                              {"weekday", weekday},
                              {"base", base()}});
    }

    const DueRule& rule_;
    const Texts& texts_;
};

std::string percent(Share share, const Texts& texts) {
    return percent_in_words(percent_text(share), texts.locale());
}

/// "2%" or "€50.00".
std::string off_in_words(const DiscountTier& tier, const Texts& texts) {
    if (!tier.amount) return percent(tier.share, texts);
    return money_in_words(canonical_text(*tier.amount), texts.locale());
}

const char* unit_name(Cadence::Unit unit) {
    switch (unit) {
        case Cadence::Unit::days:
            return "days";
        case Cadence::Unit::weeks:
            return "weeks";
        case Cadence::Unit::months:
            return "months";
    }
    check_failed("a listed unit", __FILE__, __LINE__);
}

std::string plan_words(const Plan& plan, const DueRule& due, const Texts& texts) {
    const std::string count = std::to_string(plan.cadence.count);
    const std::string unit = unit_name(plan.cadence.unit);
    const bool later = plan.deposit && due.steps.empty();
    std::string when = later ? texts.worded(key("later", unit), {{"count", count}})
                             : RuleWords{due, texts}.words();
    if (!plan.deposit && plan.parts == 1) return when;

    const std::string cadence = texts.worded(key("cadence", unit), {{"count", count}});
    const std::string parts = std::to_string(plan.parts);
    const char* sentence = plan.parts == 1 ? "terms.balance"
                           : plan.deposit  ? "terms.parts_after"
                                           : "terms.parts";
    std::string rest =
        texts.worded(sentence, {{"parts", parts}, {"cadence", cadence}, {"due", when}});
    if (!plan.deposit) return rest;
    const std::string event{texts[key("now", name_of(plan.deposit_at))]};
    return texts.worded(
        "terms.deposit",
        {{"share", percent(*plan.deposit, texts)}, {"event", event}, {"rest", rest}});
}

}  // namespace

std::string described(const Terms& terms, const Texts& texts) {
    std::string due = terms.plan ? plan_words(*terms.plan, terms.due, texts)
                                 : RuleWords{terms.due, texts}.words();
    if (terms.discounts.empty()) return due;

    std::string discounts;
    for (const DiscountTier& tier : terms.discounts) {
        if (!discounts.empty()) discounts += ", ";
        discounts +=
            texts.worded("terms.discount", {{"share", off_in_words(tier, texts)},
                                            {"window", RuleWords{tier.until, texts}.window()}});
    }
    return texts.worded("terms.discounted", {{"discounts", discounts}, {"due", due}});
}

}  // namespace termwise
