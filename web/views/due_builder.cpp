#include "web/views/due_builder.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/terms/discount_order.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/enum_choice.h"
#include "web/views/value_choice.h"
#include "web/views/written_terms.h"

namespace termwise::web {

namespace {

// Where the end of the month comes in.
enum class ToMonthEnd : std::uint8_t { never, afterwards, first };

// A due rule that four choices can say.
struct DueShape {
    BaseDate base{};
    int days = 0;
    ToMonthEnd month_end{};
    Roll roll{};
};

constexpr std::array usual_days{0, 7, 10, 14, 15, 20, 30, 45, 60, 90};
constexpr std::array due_bases{BaseDate::invoice, BaseDate::receipt, BaseDate::delivery,
                               BaseDate::order, BaseDate::period};
constexpr std::array due_rolls{Roll::none, Roll::following, Roll::modified_following,
                               Roll::preceding, Roll::nearest};
constexpr std::array month_ends{ToMonthEnd::never, ToMonthEnd::afterwards, ToMonthEnd::first};

const char* key_of(ToMonthEnd month_end) {
    switch (month_end) {
        case ToMonthEnd::never:
            return "terms.month_end.never";
        case ToMonthEnd::afterwards:
            return "terms.month_end.afterwards";
        case ToMonthEnd::first:
            return "terms.month_end.first";
    }
    return "";
}

DueRule rule_of(const DueShape& shape) {
    DueRule rule;
    rule.base = shape.base;
    rule.roll = shape.roll;
    const Step month_end{StepKind::end_of_month, 0, {}};
    if (shape.month_end == ToMonthEnd::first) rule.steps.push_back(month_end);
    if (shape.days > 0) rule.steps.push_back({StepKind::add_days, shape.days, {}});
    if (shape.month_end == ToMonthEnd::afterwards) rule.steps.push_back(month_end);
    return rule;
}

// Nothing where the rule says more than four choices can.
std::optional<DueShape> shape_of(const DueRule& rule) {
    DueShape shape{rule.base, 0, ToMonthEnd::never, rule.roll};
    for (const Step& step : rule.steps) {
        if (step.kind == StepKind::add_days) shape.days = step.count;
        if (step.kind == StepKind::end_of_month) {
            shape.month_end = shape.days > 0 || rule.steps.size() == 1 ? ToMonthEnd::afterwards
                                                                       : ToMonthEnd::first;
        }
    }
    if (rule_of(shape) != rule) return std::nullopt;
    return shape;
}

// The values that leave the terms in order: no discount may outlast the due day.
template <class Value, std::size_t count>
std::vector<Value> in_order_with(const Terms& terms, const DueShape& shape, Value DueShape::*part,
                                 const std::array<Value, count>& values) {
    std::vector<Value> fitting;
    for (const Value value : values) {
        DueShape other = shape;
        other.*part = value;
        if (in_order(terms.discounts, rule_of(other))) fitting.push_back(value);
    }
    return fitting;
}

std::string days_in_words(const ViewContext& view, int days) {
    if (days == 0) return std::string{view.texts["terms.days.none"]};
    return view.texts.worded("terms.days.count", {{"count", std::to_string(days)}});
}

bool choose_shape(const ViewContext& view, const Terms& terms, DueShape& shape) {
    const ui::Columns columns{4, 180};
    const DueShape before = shape;
    bool changed =
        choose_value("terms.days", in_order_with(terms, before, &DueShape::days, usual_days),
                     shape.days, [&](int days) { return days_in_words(view, days); });
    changed |= choose_value(
        "terms.counted_from", in_order_with(terms, before, &DueShape::base, due_bases), shape.base,
        [&](BaseDate base) {
            return with_capital(view.texts[std::string{"terms.base."} + name_of(base)]);
        });
    changed |= choose_value(
        "terms.month_end", in_order_with(terms, before, &DueShape::month_end, month_ends),
        shape.month_end, [&](ToMonthEnd end) { return std::string{view.texts[key_of(end)]}; });
    changed |= choose_one(view, {"terms.rest_day", "roll."}, due_rolls, shape.roll);
    return changed;
}

}  // namespace

void draw_due_builder(ViewContext& view) {
    std::optional<Terms> terms = terms_on_screen(view);
    if (!terms) return;
    std::optional<DueShape> shape = shape_of(terms->due);
    if (!shape) return ui::muted_text(view.texts["terms.words_only"]);
    if (!choose_shape(view, *terms, *shape)) return;
    terms->due = rule_of(*shape);
    write_terms(view, *std::move(terms));
}

}  // namespace termwise::web
