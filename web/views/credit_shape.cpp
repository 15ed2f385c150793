#include "web/views/credit_shape.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/edited_credit.h"
#include "web/views/enum_choice.h"
#include "web/views/folded_fields.h"
#include "web/views/optional_choice.h"
#include "web/views/value_choice.h"

namespace termwise::web {

namespace {

constexpr std::array weight_columns{
    ui::Column{.key = "instalments.part", .grows = true},
    ui::Column{.key = "credit.weight", .align = ui::Align::end, .width = 140},
};
constexpr std::array plan_line_columns{
    ui::Column{.key = "instalments.part", .grows = true},
    ui::Column{.key = "credit.line.kind", .grows = true},
    ui::Column{.key = "credit.line.value", .align = ui::Align::end, .width = 140},
};
constexpr std::array plan_line_kinds{PlanLineKind::percent, PlanLineKind::percent_of_rest,
                                     PlanLineKind::fixed, PlanLineKind::balance};
constexpr std::array part_rolls{Roll::none, Roll::following, Roll::modified_following,
                                Roll::preceding, Roll::nearest};

// How the parts share the amount.
enum class PartSizes : std::uint8_t { equal, weights, lines };
constexpr std::array part_sizes_keys{"part_sizes.equal", "part_sizes.weights", "part_sizes.lines"};

PartSizes sizes_of(const DraftCredit& credit) {
    if (!credit.weights.empty()) return PartSizes::weights;
    return credit.lines.empty() ? PartSizes::equal : PartSizes::lines;
}

// Equal parts to begin with: of lines, each the same share, and the last what is left.
void set_sizes(DraftCredit& credit, PartSizes sizes, std::size_t parts) {
    credit.weights.clear();
    credit.lines.clear();
    if (sizes == PartSizes::weights) credit.weights.assign(parts, "1");
    if (sizes != PartSizes::lines) return;
    const std::string share = percent_text(
        Share::basis_points(static_cast<std::int64_t>(10'000 / std::max<std::size_t>(parts, 1))));
    credit.lines.assign(parts, {PlanLineKind::percent, share});
    if (!credit.lines.empty()) credit.lines.back() = {PlanLineKind::balance, {}};
}

void choose_sizes(const ViewContext& view, DraftCredit& credit, std::size_t parts) {
    PartSizes sizes = sizes_of(credit);
    const std::vector<PartSizes> all{PartSizes::equal, PartSizes::weights, PartSizes::lines};
    const bool changed = choose_value("credit.part_sizes", all, sizes, [&](PartSizes one) {
        return std::string{view.texts[part_sizes_keys[static_cast<std::size_t>(one)]]};
    });
    if (changed) set_sizes(credit, sizes, parts);
}

std::string part_name(const ViewContext& view, std::size_t index) {
    return view.texts.worded("instalments.number", {{"number", std::to_string(index + 1)}});
}

void draw_weights(ViewContext& view, std::vector<std::string>& weights) {
    ui::Table table{"credit.weights", weight_columns};
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const ui::Scope row{"weight", i, part_name(view, i)};
        table.row();
        table.words(part_name(view, i));
        table.begin_cell();
        draft_count(view, "credit.weight", weights[i], "credit.weights[" + std::to_string(i) + "]",
                    {.end_aligned = true});
        table.end_cell();
    }
}

void draw_line_value(ViewContext& view, DraftPlanLine& line, const std::string& where,
                     ui::Table& table) {
    if (line.kind == PlanLineKind::balance && line.value.empty()) return table.words({});
    table.begin_cell();
    if (line.kind == PlanLineKind::fixed || line.kind == PlanLineKind::balance) {
        draft_amount(view, "credit.line.value", line.value, where, {.end_aligned = true});
    } else {
        draft_number(view, "credit.line.value", line.value, where,
                     {.suffix = "%", .end_aligned = true});
    }
    table.end_cell();
}

void draw_plan_lines(ViewContext& view, std::vector<DraftPlanLine>& lines) {
    ui::Table table{"credit.lines", plan_line_columns};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ui::Scope row{"plan_line", i, part_name(view, i)};
        table.row();
        table.words(part_name(view, i));
        table.begin_cell();
        const bool changed =
            choose_one(view, {"credit.line.kind", "plan_line."}, plan_line_kinds, lines[i].kind);
        if (changed && lines[i].kind == PlanLineKind::balance) lines[i].value.clear();
        table.end_cell();
        draw_line_value(view, lines[i], "credit.lines[" + std::to_string(i) + "].value", table);
    }
}

// Weights and lines speak of each part: after a change of the plan they may be too few or too many.
void draw_misfit(const ViewContext& view, DraftCredit& credit, std::size_t parts) {
    const PartSizes sizes = sizes_of(credit);
    if (sizes == PartSizes::equal) return;
    const std::size_t count = credit.weights.size() + credit.lines.size();
    if (count == parts) return;
    ui::notice(ui::Tone::warning,
               view.texts.worded("credit.misfit", {{"count", std::to_string(count)},
                                                   {"parts", std::to_string(parts)}}));
    const ui::Row row;
    if (ui::button("credit.fit")) set_sizes(credit, sizes, parts);
}

void draw_part_sizes(ViewContext& view, DraftCredit& credit) {
    const std::optional<Plan> plan = plan_agreed(view);
    const auto parts = static_cast<std::size_t>(plan ? plan->parts : 1);
    if (credit.pricing == PlanPricing::interest && sizes_of(credit) == PartSizes::equal) return;
    {
        const ui::Columns columns{3, 200};
        choose_sizes(view, credit, parts);
    }
    if (!credit.weights.empty()) draw_weights(view, credit.weights);
    if (!credit.lines.empty()) draw_plan_lines(view, credit.lines);
    draw_misfit(view, credit, parts);
}

void draw_deposit(ViewContext& view, DraftCredit& credit) {
    const ui::Columns columns{4, 180};
    draft_share_or_amount(view, "credit.deposit", credit.deposit, "credit.deposit",
                          {.help = view.texts["credit.deposit.help"], .example = "30%"});
    draft_date(view, "credit.deposit_on", credit.deposit_on, "credit.deposit_on",
               {.help = view.texts["credit.deposit_on.help"]});
    draft_amount(view, "credit.multiple", credit.multiple, "credit.multiple",
                 {.help = view.texts["credit.multiple.help"]});
    choose_optional(view, {"credit.roll", "instalments.as_agreed", "roll."}, part_rolls,
                    credit.roll);
}

}  // namespace

void draw_credit_shape(ViewContext& view) {
    if (!plan_agreed(view) && !view.draft.credit) return;
    const ui::Card card;
    if (!unfolded(view, "credit.shape",
                  {"credit.deposit", "credit.weights", "credit.lines", "credit.multiple"})) {
        return;
    }
    edit_credit(view, [&](DraftCredit& credit) {
        draw_deposit(view, credit);
        draw_part_sizes(view, credit);
    });
}

}  // namespace termwise::web
