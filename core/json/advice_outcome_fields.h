#pragma once

#include "core/engine/advice.h"
#include "core/json/field_writer.h"

namespace termwise {

// The field lists of the parts of an outcome that a draft asks for, written only.

template <class Visitor>
void visit_fields(Visitor& field, const PlannedStep& step) {
    field.required("step", step.step);
    field.required("on", step.on);
    field.required("state", step.state);
    field.required("channel", step.channel);
    field.required("tone", step.tone);
    field.optional("pay_until", step.pay_until);
    field.required("fee", step.fee);
    field.required("why", step.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const ReminderAdvice& advice) {
    field.required("steps", advice.plan.steps);
    field.optional("now", advice.plan.now);
    field.optional("next", advice.plan.next);
    field.required("hold", advice.plan.hold);
    field.required("fees", advice.plan.fees);
    field.required("claim", advice.claim);
    field.required("why", advice.plan.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const ComparedMethod& method) {
    field.required("name", method.name);
    field.required("kind", method.kind);
    field.required("place", method.place);
    field.required("fee", method.cost.fee);
    field.required("tax", method.cost.tax);
    field.required("financing", method.cost.financing);
    field.required("net", method.cost.net);
    field.optional("charge", method.cost.charge);
    field.optional("break_even", method.break_even);
}

template <class Visitor>
void visit_fields(Visitor& field, const SurchargeAnswer& answer) {
    field.required("verdict", answer.verdict);
    field.required("why", answer.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const MethodAdvice& advice) {
    field.required("compared", advice.compared);
    field.required("surcharges", advice.surcharges);
}

template <class Visitor>
void visit_fields(Visitor& field, const JudgedFactor& factor) {
    field.required("factor", factor.factor);
    field.required("points", factor.points);
    field.required("weight", factor.weight);
    field.required("origin", factor.origin);
    field.required("why", factor.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const Score& score) {
    field.required("points", score.points);
    field.required("factors", score.factors);
    field.required("why", score.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const Likelihood& likelihood) {
    field.required("percent", likelihood.share);
    field.required("why", likelihood.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const Recommendation& advice) {
    field.required("advice", advice.advice);
    field.optional("terms", advice.terms);
    field.optional("follow_up", advice.follow_up);
    field.required("why", advice.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const StillOpen& step) {
    field.required("days", step.days);
    field.required("percent", step.share);
}

template <class Visitor>
void visit_fields(Visitor& field, const Habits& habits) {
    field.required("paid", habits.paid);
    field.required("late", habits.late);
    field.required("counted", habits.counted);
    field.optional("median_days", habits.median_days);
    field.optional("ninth_decile", habits.ninth_decile);
    field.required("still_open", habits.still_open);
}

template <class Visitor>
void visit_fields(Visitor& field, const BuyerAdvice& advice) {
    field.required("score", advice.risk.score);
    field.required("late", advice.risk.late);
    field.required("unpaid", advice.risk.unpaid);
    field.required("expected_loss", advice.risk.expected_loss);
    field.optional("credit_limit", advice.risk.credit_limit);
    field.required("recommended", advice.risk.recommended);
    field.optional("habits", advice.habits);
}

template <class Visitor>
void visit_fields(Visitor& field, const RouteValue& value) {
    field.required("route", value.route);
    field.required("place", value.place);
    field.required("success", value.success);
    field.required("days", value.days);
    field.required("recovered", value.recovered);
    field.required("relief", value.relief);
    field.required("cost", value.cost);
    field.required("success_fee", value.success_fee);
    field.required("waiting", value.waiting);
    field.required("net", value.net);
    field.required("why", value.why);
}

template <class Visitor>
void visit_fields(Visitor& field, const RecoveryAdvice& advice) {
    field.required("routes", advice.routes);
    field.required("relief", advice.relief);
}

}  // namespace termwise
