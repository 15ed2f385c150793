#include "web/views/cash_timeline.h"

#include <string>
#include <vector>

#include "core/base/sort.h"
#include "core/money/parse_money.h"
#include "web/app/in_words.h"
#include "web/ui/page.h"
#include "web/ui/timeline.h"

namespace termwise::web {

namespace {

std::int64_t day_number(Date date) { return date.time_since_epoch().count(); }

// A mark and the words it points to.
struct Mark {
    Date on;
    std::string label;
    std::string amount;
    ui::Tone tone = ui::Tone::neutral;
    std::string date = {};
};

void add_due_days(const ViewContext& view, std::vector<Mark>& marks) {
    const bool parts = view.outcome.instalments.size() > 1;
    for (const Instalment& part : view.outcome.instalments) {
        const char* key = part.is_deposit ? "timeline.deposit"
                          : parts         ? "timeline.instalment"
                                          : "timeline.due";
        marks.push_back({part.due_on, std::string{view.texts[key]},
                         in_words(part.amount.amount, view.texts), ui::Tone::accent});
    }
}

void add_payments(const ViewContext& view, std::vector<Mark>& marks) {
    const auto currency = Currency::of(view.draft.currency);
    if (!currency) return;
    for (const DraftPayment& payment : view.draft.payments) {
        const auto on = parse_date(payment.paid_on, {});
        const auto amount = parse_money(payment.amount, *currency, {});
        if (!on || !amount) continue;
        marks.push_back({*on, std::string{view.texts["timeline.payment"]},
                         in_words(*amount, view.texts), ui::Tone::success});
    }
}

std::vector<Mark> marks_of(const ViewContext& view) {
    std::vector<Mark> marks;
    if (const auto issued = parse_date(view.draft.issued_on, {})) {
        marks.push_back({*issued, std::string{view.texts["timeline.issued"]}, {}});
    }
    for (const DiscountOffer& offer : view.outcome.discounts) {
        marks.push_back({offer.until, std::string{view.texts["timeline.discount"]},
                         in_words(offer.payable.amount, view.texts), ui::Tone::success});
    }
    add_due_days(view, marks);
    add_payments(view, marks);
    sort_stably(marks, [](const Mark& a, const Mark& b) { return a.on < b.on; });
    for (Mark& mark : marks) mark.date = in_words(mark.on, view.texts);
    return marks;
}

}  // namespace

void draw_cash_timeline(const ViewContext& view) {
    const auto today = parse_date(view.draft.as_of, {});
    if (!today || view.outcome.instalments.empty()) return;
    const std::vector<Mark> marks = marks_of(view);
    std::vector<ui::TimelineMark> shown;
    for (const Mark& mark : marks) {
        shown.push_back({day_number(mark.on), mark.date, mark.label, mark.amount, mark.tone});
    }
    const std::string today_date = in_words(*today, view.texts);
    ui::TimelineDays days{day_number(*today), today_date, 0, 0};
    const bool late = view.outcome.late && view.outcome.late->days_late > 0;
    if (late) {
        days.late_to = days.today;
        days.late_from = days.today - view.outcome.late->days_late;
    }
    const ui::Card card{"owed.card.timeline"};
    ui::timeline("owed.timeline", shown, days);
}

}  // namespace termwise::web
