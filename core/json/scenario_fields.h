#pragma once

#include "core/json/field_writer.h"
#include "core/json/maybe_const.h"
#include "core/money/decimal.h"
#include "core/scenario/scenario_draft.h"

namespace termwise {

// The field lists of a scenario: the request, read and written, and the outcome, written only.

/// The version of both documents.
inline constexpr int scenario_schema_version = 1;

template <class Visitor, MaybeConst<DraftSale> Any>
void visit_fields(Visitor& field, Any& sale) {
    field.required("on", sale.on);
    field.required("amount", sale.amount);
}

template <class Visitor, MaybeConst<DraftPolicy> Any>
void visit_fields(Visitor& field, Any& policy) {
    field.required("name", policy.name);
    field.required("terms", policy.terms);
    field.optional("take_up", policy.take_up);
    field.optional("lost", policy.lost);
    field.optional("late", policy.late);
    field.optional("days_late", policy.days_late);
    field.optional("fee_percent", policy.fee_percent);
    field.optional("fee_fixed", policy.fee_fixed);
}

template <class Visitor, MaybeConst<DraftVariation> Any>
void visit_fields(Visitor& field, Any& variation) {
    field.required("input", variation.input);
    field.required("from", variation.from);
    field.required("to", variation.to);
    field.optional("steps", variation.steps);
    field.optional("policy", variation.policy);
}

template <class Visitor, MaybeConst<DraftFan> Any>
void visit_fields(Visitor& field, Any& fan) {
    field.optional("seed", fan.seed);
    field.optional("runs", fan.runs);
}

template <class Visitor, MaybeConst<ScenarioDraft> Any>
void visit_fields(Visitor& field, Any& draft) {
    field.schema(scenario_schema_version);
    field.required("jurisdiction", draft.jurisdiction);
    field.required("currency", draft.currency);
    field.required("start_on", draft.start_on);
    field.optional("capital_rate", draft.capital_rate);
    field.required("sales", draft.sales);
    field.required("policies", draft.policies);
    field.optional("sensitivity", draft.sensitivity);
    field.optional("fan", draft.fan);
}

template <class Visitor>
void visit_fields(Visitor& field, const CashPoint& point) {
    field.required("until", point.until);
    field.required("received", point.received);
    field.required("total", point.total);
}

template <class Visitor>
void visit_fields(Visitor& field, const DaysFigure& figure) {
    field.required("days", canonical_text(figure.days));
    field.required("why", figure.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const PolicyResult& result) {
    field.required("name", result.name);
    field.required("notation", result.notation);
    field.required("place", result.place);
    field.required("received", result.received);
    field.required("discount", result.discount);
    field.required("lost", result.lost);
    field.required("fees", result.fees);
    field.required("financing", result.financing);
    field.required("present_value", result.present_value);
    field.required("sales_outstanding", result.sales_outstanding);
    field.required("cash", result.cash);
}

template <class Visitor>
void visit_fields(Visitor& field, const VariedRow& row) {
    field.required("value", row.value);
    field.required("present_values", row.worths);
    field.required("places", row.places);
}

template <class Visitor>
void visit_fields(Visitor& field, const Sensitivity& sensitivity) {
    field.required("input", sensitivity.input);
    field.required("rows", sensitivity.rows);
    field.optional("changes_at", sensitivity.changes_at);
}

template <class Visitor>
void visit_fields(Visitor& field, const Quantiles& quantiles) {
    field.required("p10", quantiles.p10);
    field.required("p50", quantiles.p50);
    field.required("p90", quantiles.p90);
}

template <class Visitor>
void visit_fields(Visitor& field, const FanPoint& point) {
    field.required("until", point.until);
    field.required("total", point.total);
}

template <class Visitor>
void visit_fields(Visitor& field, const Fan& fan) {
    field.required("present_value", fan.present_value);
    field.required("cash", fan.cash);
}

template <class Visitor>
void visit_fields(Visitor& field, const ScenarioOutcome& outcome) {
    field.schema(scenario_schema_version);
    field.required("problems", outcome.problems);
    field.required("policies", outcome.policies);
    field.optional("sensitivity", outcome.sensitivity);
    field.required("fans", outcome.fans);
}

}  // namespace termwise
