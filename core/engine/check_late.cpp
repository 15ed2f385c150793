#include "core/engine/check_late.h"

#include "core/base/sort.h"
#include "core/engine/kept.h"
#include "core/late/ledger_days.h"
#include "core/money/exchange.h"
#include "core/money/parse_money.h"

namespace termwise {
namespace {

// A count from `first` to `last`; nothing, with a problem, when it is none.
std::optional<int> checked_count(const std::string& text, std::string where, int first, int last,
                                 CheckedDraft& checked) {
    const std::optional<Decimal> number = kept(parse_decimal(text, where), checked.problems);
    if (!number) return std::nullopt;
    const bool counts =
        number->scale() == 0 && number->coefficient() >= first && number->coefficient() <= last;
    if (counts) return static_cast<int>(number->coefficient());
    refuse(checked, ErrorCode::out_of_range, std::move(where), text);
    return std::nullopt;
}

// The index of the instalment of that number; `oldest_debt` when none is named.
std::optional<std::int32_t> checked_instalment(const std::string& text, std::string where,
                                               CheckedDraft& checked) {
    if (is_blank(text)) return oldest_debt;
    const auto number = checked_count(text, std::move(where), 1, 1'000'000, checked);
    if (!number) return std::nullopt;
    return *number - 1;
}

std::optional<Money> positive_amount(const std::string& text, const std::string& where,
                                     CheckedDraft& checked) {
    if (is_blank(text)) {
        refuse(checked, ErrorCode::unfinished, where, {});
        return std::nullopt;
    }
    const Currency currency = reading_currency(checked);
    const auto amount = kept_amount(parse_money(text, currency, where), checked);
    if (!amount || *amount > Money::zero(currency)) return amount;
    refuse(checked, ErrorCode::out_of_range, where, text);
    return std::nullopt;
}

void check_choices(const Draft& draft, const RuleBook& rules, CheckedDraft& checked) {
    if (draft.day_count && !is_ledger_day_count(*draft.day_count)) {
        refuse(checked, ErrorCode::no_rule, "day_count", name_of(*draft.day_count));
    }
    if (!draft.contract_series.empty()) {
        const bool other = draft.rate_mode == RateMode::constant || !is_blank(draft.contract_rate);
        const bool known = rules.rate_series(draft.contract_series) != nullptr;
        if (other || !known) {
            refuse(checked, known ? ErrorCode::conflict : ErrorCode::unknown_name,
                   "contract_series", draft.contract_series);
        }
    }
    if (!is_blank(draft.contract_margin)) {
        checked.contract_margin =
            kept(parse_annual_rate(draft.contract_margin, "contract_margin"), checked.problems)
                .value_or(AnnualRate{});
    }
    if (!is_blank(draft.grace_days)) {
        checked.grace_days =
            checked_count(draft.grace_days, "grace_days", 0, draft_max_grace_days, checked)
                .value_or(0);
    }
}

void check_compensation_rate(const Draft& draft, CheckedDraft& checked) {
    if (is_blank(draft.compensation_rate)) return;
    const std::string where = "compensation_rate";
    const auto rate = kept(parse_decimal(draft.compensation_rate, where), checked.problems);
    if (!rate) return;
    if (is_exchange_rate(*rate)) {
        checked.compensation_rate = rate;
    } else {
        refuse(checked, ErrorCode::out_of_range, where, draft.compensation_rate);
    }
}

std::optional<Payment> checked_payment(const DraftPayment& payment, std::size_t index,
                                       CheckedDraft& checked) {
    const auto field = [&](std::string_view name) { return item_field("payments", index, name); };
    const auto day = checked_date(payment.paid_on, field("paid_on"), checked.problems);
    const auto amount = positive_amount(payment.amount, field("amount"), checked);
    const auto instalment = checked_instalment(payment.debt, field("debt"), checked);
    if (!day || !amount || !instalment) return std::nullopt;
    return Payment{*day, *amount, *instalment};
}

bool is_finished(const DraftPayment& payment) { return !is_blank(payment.amount); }

void check_payments(const Draft& draft, CheckedDraft& checked) {
    if (draft.payments.size() > draft_max_payments) {
        return refuse(checked, ErrorCode::too_large, "payments",
                      std::to_string(draft.payments.size()));
    }
    std::vector<ReceivedPayment> payments;
    bool readable = true;
    for (std::size_t i = 0; i < draft.payments.size(); ++i) {
        if (auto paid = checked_payment(draft.payments[i], i, checked)) {
            payments.push_back({*paid, static_cast<std::int32_t>(i)});
        } else if (is_finished(draft.payments[i])) {
            readable = false;
        }
    }
    if (!readable || !checked.currency) return;
    sort_stably(payments, [](const ReceivedPayment& a, const ReceivedPayment& b) {
        return a.payment.paid_on < b.payment.paid_on;
    });
    checked.payments = std::move(payments);
}

// Which parts an event of that kind has beside its day.
struct EventParts {
    bool amount = false;
    bool until = false;
    bool needs_until = false;
    bool debt = false;
};

EventParts event_parts(EventKind kind) {
    switch (kind) {
        case EventKind::cost:
            return {.amount = true};
        case EventKind::credit_note:
            return {.amount = true, .debt = true};
        case EventKind::standstill:
            return {.until = true, .needs_until = true};
        case EventKind::promise:
            return {.until = true};
        case EventKind::acknowledgement:
        case EventKind::claim:
        case EventKind::judgment:
            return {};
    }
    return {};
}

bool is_finished(const DraftEvent& event) {
    const EventParts parts = event_parts(event.kind);
    return (!parts.amount || !is_blank(event.amount)) &&
           (!parts.needs_until || !is_blank(event.until));
}

// Reads one event of a draft, part by part, each with its own problems.
class EventReader {
public:
    EventReader(const DraftEvent& event, std::size_t index, CheckedDraft& checked)
        : event_{event},
          index_{index},
          parts_{event_parts(event.kind)},
          checked_{checked} {}

    std::optional<KnownEvent> read() {
        KnownEvent known;
        known.kind = event_.kind;
        known.index = static_cast<std::int32_t>(index_);
        const auto on = checked_date(event_.on, field("on"), checked_.problems);
        const bool has_until = read_until(known, on);
        const bool has_amount = read_amount(known);
        const bool has_debt = read_debt(known);
        if (!on || !has_until || !has_amount || !has_debt) return std::nullopt;
        known.on = *on;
        return known;
    }

private:
    const DraftEvent& event_;
    std::size_t index_;
    EventParts parts_;
    CheckedDraft& checked_;

    [[nodiscard]] std::string field(std::string_view name) const {
        return item_field("events", index_, name);
    }

    /// Refuses what an event of this kind has not.
    bool is_absent(std::string_view name, const std::string& text) {
        if (is_blank(text)) return true;
        refuse(checked_, ErrorCode::conflict, field(name), text);
        return false;
    }

    bool read_until(KnownEvent& known, std::optional<Date> on) {
        if (!parts_.until) return is_absent("until", event_.until);
        if (is_blank(event_.until)) {
            if (parts_.needs_until) refuse(checked_, ErrorCode::unfinished, field("until"), {});
            return !parts_.needs_until;
        }
        known.until = checked_date(event_.until, field("until"), checked_.problems);
        if (!known.until || !on || *on <= *known.until) return known.until.has_value();
        refuse(checked_, ErrorCode::conflict, field("until"), event_.until);
        return false;
    }

    bool read_amount(KnownEvent& known) {
        if (!parts_.amount) return is_absent("amount", event_.amount);
        known.amount = positive_amount(event_.amount, field("amount"), checked_);
        return known.amount.has_value();
    }

    bool read_debt(KnownEvent& known) {
        if (!parts_.debt) return is_absent("debt", event_.debt);
        const auto instalment = checked_instalment(event_.debt, field("debt"), checked_);
        known.instalment = instalment.value_or(oldest_debt);
        return instalment.has_value();
    }
};

void check_events(const Draft& draft, CheckedDraft& checked) {
    if (draft.events.size() > draft_max_events) {
        return refuse(checked, ErrorCode::too_large, "events", std::to_string(draft.events.size()));
    }
    std::vector<KnownEvent> events;
    bool readable = true;
    for (std::size_t i = 0; i < draft.events.size(); ++i) {
        if (auto event = EventReader{draft.events[i], i, checked}.read()) {
            events.push_back(*event);
        } else if (is_finished(draft.events[i])) {
            readable = false;
        }
    }
    if (!readable || !checked.currency) return;
    sort_stably(events, [](const KnownEvent& a, const KnownEvent& b) { return a.on < b.on; });
    checked.events = std::move(events);
}

}  // namespace

void check_late(const Draft& draft, const RuleBook& rules, CheckedDraft& checked) {
    check_choices(draft, rules, checked);
    check_compensation_rate(draft, checked);
    check_payments(draft, checked);
    check_events(draft, checked);
    if (!is_blank(draft.threshold)) {
        checked.threshold = positive_amount(draft.threshold, "threshold", checked);
    }
}

}  // namespace termwise
