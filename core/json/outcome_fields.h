#pragma once

#include "core/engine/outcome.h"
#include "core/json/advice_outcome_fields.h"
#include "core/json/field_writer.h"

namespace termwise {

// The field lists of an outcome, written only (see fields.h for the visitor). Amounts are decimal
// texts; a figure names its currency, the ledger does so once.

template <class Visitor>
void visit_fields(Visitor& field, const Error& problem) {
    field.required("code", problem.code);
    field.required("where", problem.where);
    field.required("value", problem.value);
    field.required("at", problem.at);
}

template <class Visitor>
void visit_fields(Visitor& field, const WhyValue& value) {
    field.required("name", value.name);
    field.required("kind", value.kind);
    field.required("text", value.text);
}

template <class Visitor>
void visit_fields(Visitor& field, const Why& why) {
    field.required("rule", why.rule);
    field.required("values", why.values);
    field.optional("source", why.source);
    field.optional("parts", why.parts);
}

inline void write_value(JsonWriter& writer, const WhyParts& parts) {
    writer.begin_array();
    for (const Why& part : parts) write_value(writer, part);
    writer.end_array();
}

template <class Visitor>
void visit_fields(Visitor& field, const Figure& figure) {
    field.required("amount", figure.amount);
    field.required("currency", figure.amount.currency());
    field.required("why", figure.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const Finding& finding) {
    field.required("weight", finding.weight);
    field.required("where", finding.where);
    field.required("why", finding.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const Exemption& exemption) {
    field.optional("code", exemption.code);
    field.required("reason", exemption.reason);
}

template <class Visitor>
void visit_fields(Visitor& field, const VatGroup& group) {
    field.required("category", group.category);
    field.required("rate", group.rate);
    field.required("base", group.base);
    field.required("tax", group.tax);
    if (!group.exemption.reason.empty()) field.required("exemption", group.exemption);
}

template <class Visitor>
void visit_fields(Visitor& field, const Totals& totals) {
    field.required("lines", totals.lines);
    field.optional("adjustments", totals.adjustments);
    field.required("vat", totals.vat);
    field.required("line_total", totals.line_total);
    field.required("allowances", totals.allowances);
    field.required("charges", totals.charges);
    field.required("net", totals.net);
    field.required("tax", totals.tax);
    field.optional("accounted_tax", totals.accounted_tax);
    field.required("gross", totals.gross);
    field.required("prepaid", totals.prepaid);
    field.required("rounding", totals.rounding);
    field.required("payable", totals.payable);
}

template <class Visitor>
void visit_fields(Visitor& field, const Reading& reading) {
    field.required("notation", reading.notation);
    field.required("due_on", reading.due_on);
    field.required("why", reading.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const DiscountOffer& offer) {
    field.required("percent", offer.share);
    field.required("until", offer.until);
    field.required("discount", offer.discount);
    field.required("vat_change", offer.vat_change);
    field.required("payable", offer.payable);
    field.required("simple_yield_per_year", offer.simple_yield_per_year);
    field.required("compound_yield_per_year", offer.compound_yield_per_year);
    field.required("days_earlier", offer.days_earlier);
    field.required("yield_why", offer.yield_why);
    field.optional("instalment", offer.instalment);
}

template <class Visitor>
void visit_fields(Visitor& field, const TierGain& gain) {
    field.required("percent", gain.point.discount);
    field.required("buyers", gain.point.buyers);
    field.required("gain", gain.gain);
}

template <class Visitor>
void visit_fields(Visitor& field, const DiscountAdvice& advice) {
    field.required("break_even", advice.break_even.discount);
    field.required("why", advice.break_even.why);
    field.required("gains", advice.gains);
    field.optional("best", advice.best);
}

template <class Visitor>
void visit_fields(Visitor& field, const Instalment& instalment) {
    field.required("due_on", instalment.due_on);
    field.required("amount", instalment.amount);
    field.required("is_deposit", instalment.is_deposit);
}

template <class Visitor>
void visit_fields(Visitor& field, const YearFraction& years) {
    field.required("numerator", years.numerator);
    field.required("denominator", years.denominator);
}

template <class Visitor>
void visit_fields(Visitor& field, const Segment& segment) {
    field.required("debt", segment.debt);
    field.required("from", segment.from);
    field.required("to", segment.to);
    field.required("days", segment.days);
    field.required("principal", segment.principal);
    field.required("rate", segment.rate);
    field.required("reference", segment.reference);
    field.required("assumed", segment.assumed);
    field.required("years", segment.years);
    field.required("interest", segment.interest);
}

template <class Visitor>
void visit_fields(Visitor& field, const PaymentUse& use) {
    field.required("payment", use.payment);
    field.required("to_interest", use.to_interest);
    field.required("to_principal", use.to_principal);
    field.required("unused", use.unused);
    field.required("to_costs", use.to_costs);
}

template <class Visitor>
void visit_fields(Visitor& field, const CreditUse& use) {
    field.required("event", use.credit);
    field.required("to_principal", use.to_principal);
    field.required("unused", use.unused);
}

template <class Visitor>
void visit_fields(Visitor& field, const Ledger& ledger) {
    field.required("currency", ledger.principal.currency());
    field.required("as_of", ledger.as_of);
    field.required("segments", ledger.segments);
    field.required("payments", ledger.payments);
    field.required("credits", ledger.credits);
    field.required("open", ledger.open);
    field.required("principal", ledger.principal);
    field.required("overdue_principal", ledger.overdue_principal);
    field.required("interest", ledger.interest);
    field.required("open_interest", ledger.open_interest);
    field.required("costs", ledger.costs);
    field.required("open_costs", ledger.open_costs);
    field.required("per_day", ledger.per_day);
}

template <class Visitor>
void visit_fields(Visitor& field, const ExplainedDay& day) {
    field.optional("on", day.on);
    field.required("why", day.why);
}

/// The interest of each segment beside its reason, which the account holds apart.
inline std::vector<Figure> segment_figures(const LateAccount& late) {
    std::vector<Figure> figures;
    for (std::size_t i = 0; i < late.segment_reasons.size(); ++i) {
        figures.push_back({late.ledger.segments[i].interest, late.segment_reasons[i]});
    }
    return figures;
}

template <class Visitor>
void visit_fields(Visitor& field, const LateAccount& late) {
    field.required("ledger", late.ledger);
    field.required("segment_interest", segment_figures(late));
    field.required("payment_uses", late.payment_uses);
    field.required("credit_uses", late.credit_uses);
    field.required("principal", late.principal);
    field.required("interest", late.interest);
    field.required("compensation", late.compensation);
    field.required("costs", late.costs);
    field.required("total", late.total);
    field.required("per_day", late.per_day);
    field.required("days_late", late.days_late);
    field.required("assumed", late.assumed);
    field.optional("limitation", late.limitation);
    field.optional("threshold", late.threshold);
}

template <class Visitor>
void visit_fields(Visitor& field, const TaxedPart& part) {
    field.required("net", part.net);
    field.required("vat_rate", part.vat_rate);
    field.required("vat", part.vat);
}

template <class Visitor>
void visit_fields(Visitor& field, const PricedPart& part) {
    field.required("due_on", part.due_on);
    field.required("is_deposit", part.is_deposit);
    field.required("opening", part.opening);
    field.required("interest", part.interest);
    field.required("fee", part.fee);
    field.required("principal", part.principal);
    field.required("payment", part.payment);
    field.required("closing", part.closing);
    field.required("vat", part.vat);
}

template <class Visitor>
void visit_fields(Visitor& field, const AprFigure& figure) {
    field.required("percent", hundredths_text(figure.apr));
    field.required("percent_to_tenth", tenths_text(figure.apr));
    field.required("why", figure.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const PricedPlan& plan) {
    field.required("parts", plan.parts);
    field.required("lent", plan.lent);
    field.required("interest", plan.interest);
    field.required("fee", plan.fee);
    field.required("cost", plan.cost);
    field.required("total", plan.total);
    field.required("merchant_cost", plan.merchant_cost);
    field.optional("apr", plan.apr);
}

template <class Visitor>
void visit_fields(Visitor& field, const ReschedulePart& part) {
    field.required("due_on", part.due_on);
    field.required("amount", part.amount);
    field.required("due_if_missed", part.due_if_missed);
}

template <class Visitor>
void visit_fields(Visitor& field, const Reschedule& reschedule) {
    field.required("parts", reschedule.parts);
    field.required("taken_up", reschedule.taken_up);
    field.required("interest", reschedule.interest);
    field.required("waived", reschedule.waived);
    field.required("total", reschedule.total);
}

/// The version of the outcome document.
inline constexpr int outcome_schema_version = 1;

template <class Visitor>
void visit_fields(Visitor& field, const Outcome& outcome) {
    field.schema(outcome_schema_version);
    field.required("problems", outcome.problems);
    field.required("findings", outcome.findings);
    field.optional("totals", outcome.totals);
    field.required("readings", outcome.readings);
    field.required("chosen", outcome.chosen);
    field.required("discounts", outcome.discounts);
    field.optional("discount_advice", outcome.discount_advice);
    field.required("instalments", outcome.instalments);
    field.optional("late", outcome.late);
    field.optional("reminders", outcome.reminders);
    field.optional("methods", outcome.methods);
    field.optional("risk", outcome.risk);
    field.optional("recovery", outcome.recovery);
    field.optional("credit", outcome.credit);
    field.optional("reschedule", outcome.reschedule);
}

}  // namespace termwise
