#pragma once

#include "core/engine/draft.h"
#include "core/json/advice_fields.h"
#include "core/json/draft_scenario_fields.h"
#include "core/json/maybe_const.h"

namespace termwise {

// One list of fields per type, for reading, writing and the schema alike. A visitor has
//
//     required(name, member)   always written; must be there when read
//     optional(name, member)   left out while it is empty; empty when it is not there
//     schema(version)          the version of the document
//
// The member is const when writing.

/// The version of the draft document that this program writes.
inline constexpr int draft_schema_version = 1;

template <class Visitor, MaybeConst<DraftAdjustment> Any>
void visit_fields(Visitor& field, Any& adjustment) {
    field.required("kind", adjustment.kind);
    field.optional("reason", adjustment.reason);
    field.optional("percent", adjustment.percent);
    field.optional("base", adjustment.base);
    field.optional("amount", adjustment.amount);
    field.optional("vat_category", adjustment.vat_category);
    field.optional("vat_rate", adjustment.vat_rate);
}

template <class Visitor, MaybeConst<DraftLine> Any>
void visit_fields(Visitor& field, Any& line) {
    field.optional("description", line.description);
    field.required("quantity", line.quantity);
    field.required("unit_price", line.unit_price);
    field.required("vat_category", line.vat_category);
    field.required("vat_rate", line.vat_rate);
    field.optional("price_per", line.price_per);
    field.optional("adjustments", line.adjustments);
    field.optional("vat_exemption", line.vat_exemption);
}

template <class Visitor, MaybeConst<DraftTakeUp> Any>
void visit_fields(Visitor& field, Any& point) {
    field.required("percent", point.percent);
    field.required("buyers", point.buyers);
}

template <class Visitor, MaybeConst<DraftSellerView> Any>
void visit_fields(Visitor& field, Any& seller) {
    field.optional("capital_cost", seller.capital_cost);
    field.optional("days_late", seller.days_late);
    field.optional("default_probability", seller.default_probability);
    field.optional("fee_saved", seller.fee_saved);
    field.optional("take_up", seller.take_up);
}

template <class Visitor, MaybeConst<DraftPayment> Any>
void visit_fields(Visitor& field, Any& payment) {
    field.required("paid_on", payment.paid_on);
    field.required("amount", payment.amount);
    field.optional("debt", payment.debt);
}

template <class Visitor, MaybeConst<DraftEvent> Any>
void visit_fields(Visitor& field, Any& event) {
    field.required("kind", event.kind);
    field.required("on", event.on);
    field.optional("until", event.until);
    field.optional("amount", event.amount);
    field.optional("debt", event.debt);
}

template <class Visitor, MaybeConst<DraftParty> Any>
void visit_fields(Visitor& field, Any& party) {
    field.required("name", party.name);
    field.optional("address", party.address);
    field.optional("registration", party.registration);
}

template <class Visitor, MaybeConst<DraftPlanLine> Any>
void visit_fields(Visitor& field, Any& line) {
    field.required("kind", line.kind);
    field.optional("value", line.value);
}

template <class Visitor, MaybeConst<DraftCredit> Any>
void visit_fields(Visitor& field, Any& credit) {
    field.optional("deposit", credit.deposit);
    field.optional("deposit_on", credit.deposit_on);
    field.optional("weights", credit.weights);
    field.optional("lines", credit.lines);
    field.optional("multiple", credit.multiple);
    field.optional("roll", credit.roll);
    field.required("pricing", credit.pricing);
    field.optional("fee", credit.fee);
    field.optional("fee_payer", credit.fee_payer);
    field.optional("rate", credit.rate);
    field.optional("repayment", credit.repayment);
    field.optional("balloon", credit.balloon);
    field.optional("day_count", credit.day_count);
    field.optional("seller", credit.seller);
    field.optional("lender", credit.lender);
}

template <class Visitor, MaybeConst<DraftRateStep> Any>
void visit_fields(Visitor& field, Any& step) {
    field.required("since", step.since);
    field.required("rate", step.rate);
}

template <class Visitor, MaybeConst<DraftReschedule> Any>
void visit_fields(Visitor& field, Any& reschedule) {
    field.required("first_on", reschedule.first_on);
    field.required("plan", reschedule.plan);
    field.optional("instalment", reschedule.instalment);
    field.optional("rates", reschedule.rates);
    field.optional("waiver", reschedule.waiver);
}

template <class Visitor, MaybeConst<Draft> Any>
void visit_fields(Visitor& field, Any& draft) {
    field.schema(draft_schema_version);
    field.optional("title", draft.title);
    field.required("jurisdiction", draft.jurisdiction);
    field.required("currency", draft.currency);
    field.required("debtor", draft.debtor);
    field.optional("buyer_country", draft.buyer_country);
    field.optional("sector", draft.sector);
    field.optional("calendar", draft.calendar);
    field.optional("invoice_number", draft.invoice_number);
    field.optional("issued_on", draft.issued_on);
    field.optional("received_on", draft.received_on);
    field.optional("delivered_on", draft.delivered_on);
    field.optional("ordered_on", draft.ordered_on);
    field.optional("period_end_on", draft.period_end_on);
    field.optional("lines", draft.lines);
    field.optional("adjustments", draft.adjustments);
    field.optional("prepaid", draft.prepaid);
    field.optional("rounding_amount", draft.rounding_amount);
    field.optional("cash_rounding", draft.cash_rounding);
    field.optional("accounting_currency", draft.accounting_currency);
    field.optional("exchange_rate", draft.exchange_rate);
    field.optional("terms", draft.terms);
    field.optional("reading", draft.reading);
    field.optional("plan", draft.plan);
    field.optional("discount_vat", draft.discount_vat);
    field.optional("discount_base", draft.discount_base);
    field.optional("discount_scope", draft.discount_scope);
    field.optional("seller_view", draft.seller_view);
    field.optional("rate_mode", draft.rate_mode);
    field.optional("day_count", draft.day_count);
    field.optional("payment_day", draft.payment_day);
    field.optional("interest_rounding", draft.interest_rounding);
    field.optional("contract_rate", draft.contract_rate);
    field.optional("demanded_on", draft.demanded_on);
    field.optional("contract_series", draft.contract_series);
    field.optional("contract_margin", draft.contract_margin);
    field.optional("compounding", draft.compounding);
    field.optional("allocation", draft.allocation);
    field.optional("grace_days", draft.grace_days);
    field.optional("grace", draft.grace);
    field.optional("compensation_rate", draft.compensation_rate);
    field.optional("payments", draft.payments);
    field.optional("events", draft.events);
    field.optional("threshold", draft.threshold);
    field.optional("threshold_of", draft.threshold_of);
    field.optional("as_of", draft.as_of);
    field.optional("seller", draft.seller);
    field.optional("buyer", draft.buyer);
    field.optional("letters_language", draft.letters_language);
    field.optional("reminders", draft.reminders);
    field.optional("methods", draft.methods);
    field.optional("risk", draft.risk);
    field.optional("recovery", draft.recovery);
    field.optional("credit", draft.credit);
    field.optional("reschedule", draft.reschedule);
    field.optional("scenario", draft.scenario);
}

}  // namespace termwise
