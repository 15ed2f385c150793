#pragma once

#include "core/engine/draft_scenario.h"
#include "core/json/maybe_const.h"

namespace termwise {

// The field lists of policies to compare: part of a draft, and of a request of its own.

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

template <class Visitor, MaybeConst<DraftScenario> Any>
void visit_fields(Visitor& field, Any& scenario) {
    field.required("start_on", scenario.start_on);
    field.optional("capital_rate", scenario.capital_rate);
    field.required("sales", scenario.sales);
    field.required("policies", scenario.policies);
    field.optional("sensitivity", scenario.sensitivity);
    field.optional("fan", scenario.fan);
}

}  // namespace termwise
