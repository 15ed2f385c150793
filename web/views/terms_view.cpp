#include "web/views/terms_view.h"

#include "web/ui/page.h"
#include "web/views/agreed_terms.h"
#include "web/views/discount_tiers.h"
#include "web/views/due_builder.h"
#include "web/views/findings.h"
#include "web/views/penalty_rate.h"
#include "web/views/plan_builder.h"
#include "web/views/policy_words.h"
#include "web/views/seller_gain.h"

namespace termwise::web {

namespace {

void draw_due_rule(ViewContext& view) {
    const ui::Card card{"terms.card.due"};
    draw_terms_text(view);
    draw_due_builder(view);
}

void draw_penalties(ViewContext& view) {
    const ui::Card card{"terms.card.late"};
    choose_penalty_rate(view);
    draw_findings(view, "contract");
}

}  // namespace

void draw_terms(ViewContext& view) {
    draw_policy(view);
    draw_due_rule(view);
    draw_discount_tiers(view);
    draw_penalties(view);
    draw_plan_builder(view);
    draw_seller_gain(view);
}

}  // namespace termwise::web
