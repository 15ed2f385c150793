#pragma once

#include "core/engine/draft_advice.h"
#include "core/json/maybe_const.h"

namespace termwise {

// The field lists of the parts that a draft may add (see fields.h for the visitor).

template <class Visitor, MaybeConst<DraftReminderStep> Any>
void visit_fields(Visitor& field, Any& step) {
    field.required("base", step.base);
    field.required("days", step.days);
    field.required("channel", step.channel);
    field.required("tone", step.tone);
    field.optional("deadline_days", step.deadline_days);
    field.optional("fee_percent", step.fee_percent);
    field.optional("fee_fixed", step.fee_fixed);
    field.optional("least", step.least);
}

template <class Visitor, MaybeConst<DraftLetter> Any>
void visit_fields(Visitor& field, Any& letter) {
    field.required("step", letter.step);
    field.optional("sent_on", letter.sent_on);
    field.optional("fee", letter.fee);
}

template <class Visitor, MaybeConst<DraftReminders> Any>
void visit_fields(Visitor& field, Any& reminders) {
    field.optional("steps", reminders.steps);
    field.optional("gap_days", reminders.gap_days);
    field.optional("repeat_days", reminders.repeat_days);
    field.optional("roll", reminders.roll);
    field.optional("letters", reminders.letters);
    field.optional("disputed_on", reminders.disputed_on);
    field.optional("promised_on", reminders.promised_on);
}

template <class Visitor, MaybeConst<DraftMethod> Any>
void visit_fields(Visitor& field, Any& method) {
    field.optional("tariff", method.tariff);
    field.optional("name", method.name);
    field.optional("kind", method.kind);
    field.optional("percent", method.percent);
    field.optional("fixed", method.fixed);
    field.optional("least", method.least);
    field.optional("most", method.most);
    field.optional("cross_border", method.cross_border);
    field.optional("vat", method.vat);
    field.optional("settlement_days", method.settlement_days);
}

template <class Visitor, MaybeConst<DraftMethods> Any>
void visit_fields(Visitor& field, Any& methods) {
    field.required("offered", methods.offered);
    field.optional("capital_rate", methods.capital_rate);
    field.optional("buyer", methods.buyer);
}

template <class Visitor, MaybeConst<DraftPastInvoice> Any>
void visit_fields(Visitor& field, Any& past) {
    field.required("due_on", past.due_on);
    field.optional("paid_on", past.paid_on);
}

template <class Visitor, MaybeConst<DraftWeight> Any>
void visit_fields(Visitor& field, Any& weight) {
    field.required("factor", weight.factor);
    field.required("weight", weight.weight);
}

template <class Visitor, MaybeConst<DraftRisk> Any>
void visit_fields(Visitor& field, Any& buyer) {
    field.optional("past", buyer.past);
    field.optional("record", buyer.record);
    field.optional("days_beyond_terms", buyer.days_beyond_terms);
    field.optional("relation_months", buyer.relation_months);
    field.optional("usual_order", buyer.usual_order);
    field.optional("legal_form", buyer.legal_form);
    field.optional("insurer_limit", buyer.insurer_limit);
    field.optional("signal", buyer.signal);
    field.optional("weights", buyer.weights);
}

template <class Visitor, MaybeConst<DraftRoute> Any>
void visit_fields(Visitor& field, Any& route) {
    field.required("route", route.route);
    field.optional("success", route.success);
    field.optional("cost", route.cost);
    field.optional("success_fee", route.success_fee);
    field.optional("days", route.days);
}

template <class Visitor, MaybeConst<DraftRecovery> Any>
void visit_fields(Visitor& field, Any& recovery) {
    field.optional("capital_rate", recovery.capital_rate);
    field.optional("routes", recovery.routes);
}

}  // namespace termwise
