#include "web/views/reschedule_plan.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/terms/parse_terms.h"
#include "core/time/period.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/choice.h"
#include "web/ui/disclosure.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/plan_choices.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array reschedule_columns{
    ui::Column{.key = "instalments.part", .grows = true},
    ui::Column{.key = "instalments.due_on", .grows = true},
    ui::Column{.key = "instalments.amount", .align = ui::Align::end},
    ui::Column{.key = "reschedule.if_missed", .align = ui::Align::end},
};
constexpr std::array rate_step_columns{
    ui::Column{.key = "reschedule.since", .grows = true},
    ui::Column{.key = "reschedule.rate", .align = ui::Align::end, .width = 150},
    ui::Column{.key = "reschedule.rate.remove", .width = 40, .heading_hidden = true},
};

bool is_overdue(const ViewContext& view) {
    return view.outcome.late && view.outcome.late->principal.amount.minor_units() > 0;
}

// A month after the day of reckoning, in three parts.
DraftReschedule usual_reschedule(const ViewContext& view) {
    DraftReschedule plan;
    plan.plan = "3x";
    if (view.outcome.late) {
        plan.first_on = iso_text(plus_months(view.outcome.late->ledger.as_of, 1));
    }
    return plan;
}

// What the last segment of the account bore, as a rate to go on with.
std::string rate_to_date(const ViewContext& view) {
    if (!view.outcome.late || view.outcome.late->ledger.segments.empty()) return {};
    return percent_text(view.outcome.late->ledger.segments.back().rate);
}

// By choices where the text is a plan, else as it was typed.
void edit_plan(ViewContext& view, DraftReschedule& asked) {
    const auto read = parse_terms(asked.plan, {});
    if (!read || !read->front().plan || read->front().plan->deposit) {
        draft_text(view, "reschedule.plan", asked.plan, "reschedule.plan", {.example = "3x"});
        return;
    }
    Plan plan = *read->front().plan;
    bool changed = false;
    if (asked.instalment.empty()) changed = choose_parts(view, plan);
    changed |= choose_cadence(view, plan);
    if (changed) asked.plan = plan_text(plan);
}

void draw_asked(ViewContext& view, DraftReschedule& asked) {
    {
        const ui::Columns columns{4, 180};
        draft_date(view, "reschedule.first_on", asked.first_on, "reschedule.first_on",
                   {.required = true});
        edit_plan(view, asked);
        draft_amount(view, "reschedule.instalment", asked.instalment, "reschedule.instalment",
                     {.help = view.texts["reschedule.instalment.help"]});
    }
    bool waived = asked.waiver == Waiver::if_kept;
    if (ui::check_box("reschedule.waiver", waived)) {
        asked.waiver.reset();
        if (waived) asked.waiver = Waiver::if_kept;
    }
}

// Returns whether the rate is to be removed.
bool draw_rate(ViewContext& view, DraftRateStep& step, std::size_t index, ui::Table& table) {
    const std::string path = "reschedule.rates[" + std::to_string(index) + "].";
    table.row();
    table.begin_cell();
    draft_date(view, "reschedule.since", step.since, path + "since",
               {.help = unfinished_in_words(view, path + "since")});
    table.end_cell();
    table.begin_cell();
    draft_number(view, "reschedule.rate", step.rate, path + "rate",
                 {.suffix = "%", .end_aligned = true});
    table.end_cell();
    table.begin_cell();
    const bool remove = ui::icon_button("reschedule.rate.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

void draw_plan_rates(ViewContext& view, std::vector<DraftRateStep>& rates) {
    std::optional<std::size_t> removed;
    if (rates.empty()) {
        ui::muted_text(view.texts["reschedule.rates.empty"]);
    } else {
        ui::Table table{"reschedule.rates", rate_step_columns};
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const ui::Scope row{
                "plan_rate", i,
                view.texts.worded("reschedule.rate.number", {{"number", std::to_string(i + 1)}})};
            if (draw_rate(view, rates[i], i, table)) removed = i;
        }
    }
    if (removed) rates.erase(rates.begin() + static_cast<std::ptrdiff_t>(*removed));
    const ui::Row row;
    if (ui::button("reschedule.rate.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
        seek(view, "reschedule.rates", rates.size(), "since");
        rates.push_back({rates.empty() ? view.draft.as_of : std::string{}, rate_to_date(view)});
    }
}

void draw_rescheduled_sums(const ViewContext& view, const Reschedule& plan) {
    const ui::Columns columns{4, 160};
    const auto amount = [&](const char* key, const Figure& figure) {
        ui::figure(key, in_words(figure.amount, view.texts), figure.why);
    };
    amount("reschedule.taken_up", plan.taken_up);
    amount("reschedule.interest", plan.interest);
    if (!plan.waived.amount.is_zero()) amount("reschedule.waived", plan.waived);
    amount("reschedule.total", plan.total);
}

void draw_rescheduled_parts(const ViewContext& view, const Reschedule& plan) {
    ui::Table table{"reschedule.table", reschedule_columns};
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const ReschedulePart& part = plan.parts[i];
        const ui::Scope row{"rescheduled", i};
        table.row();
        table.words(view.texts.worded("instalments.number", {{"number", std::to_string(i + 1)}}));
        table.words(in_words(part.due_on, view.texts));
        table.amount(in_words(part.amount.amount, view.texts), part.amount.why);
        table.amount(in_words(part.due_if_missed.amount, view.texts), part.due_if_missed.why);
    }
    table.row(ui::RowKind::total);
    table.words(view.texts["instalments.sum"]);
    table.words({});
    table.words(in_words(plan.total.amount, view.texts));
    table.words({});
}

void draw_rescheduled(ViewContext& view) {
    draw_asked(view, *view.draft.reschedule);
    draw_plan_rates(view, view.draft.reschedule->rates);
    if (view.outcome.reschedule) {
        draw_rescheduled_sums(view, *view.outcome.reschedule);
        draw_rescheduled_parts(view, *view.outcome.reschedule);
    } else if (!is_overdue(view)) {
        ui::muted_text(view.texts["reschedule.not_overdue"]);
    }
    const ui::Row row;
    if (ui::button("reschedule.end", ui::ButtonKind::quiet, ui::Icon::trash)) {
        view.draft.reschedule.reset();
    }
}

}  // namespace

void draw_reschedule(ViewContext& view) {
    if (!view.draft.reschedule && !is_overdue(view)) return;
    const ui::Card card{"instalments.card.reschedule"};
    const ui::Scope own{"reschedule", 0};  // parts and cadence stand above once more
    if (view.draft.reschedule) return draw_rescheduled(view);
    ui::muted_text(view.texts["reschedule.empty"]);
    const ui::Row row;
    if (ui::button("reschedule.start")) view.draft.reschedule = usual_reschedule(view);
}

}  // namespace termwise::web
