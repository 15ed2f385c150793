#include "core/late/explain_ledger.h"

#include <utility>

#include "core/late/compensation.h"
#include "core/money/why_amounts.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

WhyValue word(std::string_view name, std::string key) {
    return {name, WhyKind::name, std::move(key)};
}

std::string law_of(const LedgerRule& rule) { return rule.law == nullptr ? "" : rule.law->law; }

std::string_view rate_key(const Segment& segment, const LedgerRule& rule) {
    if (segment.assumed) return "why.late.rate_assumed";
    if (rule.mode == RateMode::constant) return "why.late.rate_by_law";
    return rule.mode == RateMode::variable ? "why.late.rate" : "why.late.rate_frozen";
}

/// `lawful` is the reason for the rate before the judgment added its points.
Why explain_uplift(const Segment& segment, const LedgerRule& rule, Why lawful) {
    const bool cited = rule.law != nullptr && rule.law->after_judgment;
    const AnnualRate points = rule.uplift->points;
    return {"why.late.rate_uplifted",
            {percent_value("rate", AnnualRate{segment.rate.billionths - points.billionths}),
             percent_value("points", points),
             date_value("from", rule.uplift->from),
             {"law", WhyKind::text, cited ? rule.law->after_judgment->law : ""},
             percent_value("result", segment.rate)},
            cited ? rule.law->after_judgment->source : "",
            {std::move(lawful)}};
}

Why explain_rate(const Segment& segment, const LedgerRule& rule) {
    if (segment.row == nullptr) {
        return {
            "why.late.contract_rate", {percent_value("result", segment.rate)}, law_of(rule), {}};
    }
    const AnnualRate uplift = uplift_on(rule, segment.from);
    const AnnualRate margin{segment.rate.billionths - segment.reference.billionths -
                            uplift.billionths};
    Why why{
        rate_key(segment, rule),
        why_values(
            percent_value("reference", segment.reference),
            word("series", "series." + rule.series->id), date_value("since", segment.row->since),
            percent_value("margin", margin), WhyValue{"law", WhyKind::text, law_of(rule)},
            percent_value("result", AnnualRate{segment.rate.billionths - uplift.billionths})),
        segment.row->source,
        {}};
    if (segment.assumed) why.values.push_back(date_value("known_until", *rule.series->known_until));
    if (uplift == AnnualRate{}) return why;
    return explain_uplift(segment, rule, std::move(why));
}

std::string_view segment_key(const LedgerRule& rule) {
    switch (rule.interest_rounding) {
        case InterestRounding::per_segment:
            return "why.late.segment";
        case InterestRounding::at_the_end:
            return "why.late.segment_unrounded";
        case InterestRounding::per_day:
            return "why.late.segment_per_day";
    }
    return "";
}

std::string_view payment_key(AllocationOrder order) {
    switch (order) {
        case AllocationOrder::interest_first:
            return "why.late.payment_interest_first";
        case AllocationOrder::principal_first:
            return "why.late.payment_principal_first";
        case AllocationOrder::pro_rata:
            return "why.late.payment_pro_rata";
    }
    return "";
}

WhyValue rounding_word(const LedgerRule& rule) {
    return word("rounding", std::string{"rounding."} + name_of(rule.rounding));
}

std::string fraction_text(YearFraction years) {
    return std::to_string(years.numerator) + "/" + std::to_string(years.denominator);
}

/// `rate` is the reason for its rate.
Why segment_reason(const Segment& segment, const LedgerRule& rule, WhyParts rate) {
    const Currency currency = segment.principal.currency();
    return {segment_key(rule),
            why_values(money_value("principal", segment.principal),
                       percent_value("rate", segment.rate), date_value("from", segment.from),
                       date_value("to", segment.to), number_value("days", segment.days),
                       WhyValue{"years", WhyKind::text, fraction_text(segment.years)},
                       word("day_count", std::string{"day_count."} + name_of(rule.day_count)),
                       WhyValue{"exact", WhyKind::number, decimal_text(segment.exact, currency)},
                       rounding_word(rule), money_value("result", segment.interest)),
            law_of(rule), std::move(rate)};
}

/// The reasons for rates, each built once, however many debts bear it.
class RateReasons {
public:
    explicit RateReasons(const LedgerRule& rule) : rule_{rule} {}

    /// `segment` outlives this object.
    WhyParts of(const Segment& segment) {
        for (const Known& known : known_) {
            if (is_alike(*known.segment, segment)) return known.why;
        }
        known_.push_back({&segment, why_parts(explain_rate(segment, rule_))});
        return known_.back().why;
    }

private:
    struct Known {
        const Segment* segment;
        WhyParts why;
    };

    const LedgerRule& rule_;
    std::vector<Known> known_;

    [[nodiscard]] bool is_alike(const Segment& a, const Segment& b) const {
        return a.row == b.row && a.rate == b.rate && a.reference == b.reference &&
               a.assumed == b.assumed && uplift_on(rule_, a.from) == uplift_on(rule_, b.from);
    }
};

}  // namespace

WhyParts explain_segments(std::span<const Segment> segments, const LedgerRule& rule) {
    RateReasons rates{rule};
    std::vector<Why> parts;
    parts.reserve(segments.size());
    for (const Segment& segment : segments) {
        parts.push_back(segment_reason(segment, rule, rates.of(segment)));
    }
    return parts;
}

Why explain_interest(const Ledger& account, const LedgerRule& rule, WhyParts segments) {
    if (account.segments.empty()) {
        return {
            "why.late.no_interest", {money_value("result", account.interest)}, law_of(rule), {}};
    }
    Why why{"why.late.interest",
            why_values(number_value("count", std::ssize(account.segments)),
                       money_value("result", account.interest)),
            {},
            std::move(segments)};
    for (const Standstill& rest : rule.standstills) {
        if (account.as_of < rest.from) continue;
        why.parts.push_back({"why.late.standstill",
                             {date_value("from", rest.from), date_value("to", rest.to)},
                             {},
                             {}});
    }
    return why;
}

Why explain_open_interest(const Ledger& account, Why accrued) {
    const Money paid = account.interest - account.open_interest;
    return {"why.late.open_interest",
            {money_value("accrued", account.interest), money_value("paid", paid),
             money_value("result", account.open_interest)},
            {},
            why_parts(std::move(accrued))};
}

Why explain_overdue_principal(const Ledger& account, std::span<const Debt> debts) {
    Money due = Money::zero(account.principal.currency());
    for (const Debt& debt : debts) {
        if (debt.due_on < account.as_of) due += debt.amount;
    }
    Money credited = Money::zero(due.currency());
    for (const CreditUse& use : account.credits) credited += use.to_principal;
    const Money settled = due - account.overdue_principal;
    if (credited.is_zero()) {
        return {"why.late.principal",
                {money_value("due", due), date_value("on", account.as_of),
                 money_value("paid", settled), money_value("result", account.overdue_principal)},
                {},
                {}};
    }
    // A credit may lower what is not due yet, and a payment too: the two are told together.
    return {
        "why.late.principal_settled",
        {money_value("due", due), date_value("on", account.as_of), money_value("settled", settled),
         money_value("credited", credited), money_value("result", account.overdue_principal)},
        {},
        {}};
}

Why explain_costs(const Ledger& account, std::span<const Cost> costs) {
    Why why{"why.late.costs",
            {money_value("claimed", account.costs),
             money_value("paid", account.costs - account.open_costs),
             money_value("result", account.open_costs)},
            {},
            {}};
    for (const Cost& cost : costs) {
        if (account.as_of < cost.claimed_on) break;
        why.parts.push_back(
            {"why.late.cost",
             {date_value("on", cost.claimed_on), money_value("result", cost.amount)},
             {},
             {}});
    }
    return why;
}

Why explain_credit(const CreditUse& use, const CreditNote& credit) {
    Why why{"why.late.credit",
            {date_value("on", credit.credited_on), money_value("amount", credit.amount),
             money_value("to_principal", use.to_principal)},
            {},
            {}};
    if (!use.unused.is_zero()) {
        why.parts.push_back({"why.late.unused", {money_value("result", use.unused)}, {}, {}});
    }
    return why;
}

Why explain_per_day(const Ledger& account, const LedgerRule& rule) {
    return {"why.late.per_day",
            {date_value("as_of", account.as_of), rounding_word(rule),
             money_value("result", account.per_day)},
            {},
            explain_segments(account.next_day, rule)};
}

Why explain_payment(const PaymentUse& use, const Payment& payment, const LedgerRule& rule) {
    const bool lawful = rule.law != nullptr && rule.law->allocation.value == rule.allocation;
    Why why{payment_key(rule.allocation),
            {date_value("on", payment.paid_on), money_value("amount", payment.amount),
             money_value("to_interest", use.to_interest),
             money_value("to_principal", use.to_principal)},
            lawful ? rule.law->allocation.source : "",
            {}};
    if (!use.to_costs.is_zero()) {
        why.parts.push_back({"why.late.to_costs", {money_value("result", use.to_costs)}, {}, {}});
    }
    if (!use.unused.is_zero()) {
        why.parts.push_back({"why.late.unused", {money_value("result", use.unused)}, {}, {}});
    }
    return why;
}

Why explain_compensation(const LedgerRule& rule, Money debt, std::optional<Decimal> exchange_rate) {
    const Money none = Money::zero(debt.currency());
    if (rule.law == nullptr || !rule.law->compensation) {
        return {"why.late.no_compensation", {money_value("result", none)}, law_of(rule), {}};
    }
    const Compensation& law = *rule.law->compensation;
    const GrantedCompensation granted = *granted_compensation(*rule.law, debt, exchange_rate);
    if (!granted.owed) {
        return {"why.late.compensation_other_currency",
                {money_value("amount", granted.named), money_value("result", none)},
                law.source,
                {}};
    }
    Why why{law.bands.size() > 1 ? "why.late.compensation_band" : "why.late.compensation",
            {money_value("debt", debt),
             {"law", WhyKind::text, law.law},
             money_value("result", granted.named)},
            law.source,
            {}};
    if (granted.named == *granted.owed) return why;
    return {"why.late.compensation_converted",
            {money_value("amount", granted.named),
             {"rate", WhyKind::number, canonical_text(*exchange_rate)},
             money_value("result", *granted.owed)},
            {},
            {std::move(why)}};
}

Why explain_total(const Figure& principal, const Figure& interest, const Figure& compensation,
                  const Figure& costs) {
    const Money owed = principal.amount + interest.amount + compensation.amount;
    Why why{"why.late.total",
            {money_value("principal", principal.amount), money_value("interest", interest.amount),
             money_value("compensation", compensation.amount)},
            {},
            {principal.why, interest.why, compensation.why}};
    if (!costs.amount.is_zero()) {
        why.rule = "why.late.total_with_costs";
        why.values.push_back(money_value("costs", costs.amount));
        why.parts.push_back(costs.why);
    }
    why.values.push_back(money_value("result", owed + costs.amount));
    return why;
}

}  // namespace termwise
