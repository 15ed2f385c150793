#pragma once

#include "core/json/draft_scenario_fields.h"
#include "core/json/field_writer.h"
#include "core/json/maybe_const.h"
#include "core/money/decimal.h"
#include "core/scenario/scenario_draft.h"

namespace termwise {

// The field lists of a scenario: the request, read and written, and the outcome, written only.

/// The version of both documents.
inline constexpr int scenario_schema_version = 1;

template <class Visitor, MaybeConst<ScenarioDraft> Any>
void visit_fields(Visitor& field, Any& draft) {
    field.schema(scenario_schema_version);
    field.required("jurisdiction", draft.jurisdiction);
    field.optional("calendar", draft.calendar);
    field.required("currency", draft.currency);
    visit_fields(field, draft.scenario);
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
