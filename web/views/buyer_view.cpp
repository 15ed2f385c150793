#include "web/views/buyer_view.h"

#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/buyer_facts.h"
#include "web/views/buyer_habits.h"
#include "web/views/buyer_score.h"
#include "web/views/buyer_terms.h"

namespace termwise::web {

namespace {

void draw_buyer_start(ViewContext& view) {
    const ui::Card card{"buyer.card.start"};
    ui::empty_state("buyer.empty", "buyer.empty.help");
    const ui::Row row;
    if (ui::button("buyer.start", ui::ButtonKind::primary)) view.draft.risk.emplace();
}

}  // namespace

void draw_buyer(ViewContext& view) {
    if (!view.draft.risk) return draw_buyer_start(view);
    draw_buyer_terms(view);
    draw_buyer_score(view);
    draw_buyer_facts(view);
    draw_buyer_habits(view);
    const ui::Row row;
    if (ui::button("buyer.remove", ui::ButtonKind::quiet, ui::Icon::trash)) view.draft.risk.reset();
}

}  // namespace termwise::web
