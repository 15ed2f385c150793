#include "web/views/case_state.h"

#include <string>

#include "web/ui/page.h"
#include "web/ui/text.h"

namespace termwise::web {

void draw_case_state(const ViewContext& view, const LateAccount& late) {
    const ui::Row row;
    if (late.total.amount.is_zero() && late.ledger.principal.is_zero()) {
        ui::badge(view.texts["owed.settled"], ui::Tone::success);
    } else if (late.days_late > 0) {
        ui::badge(view.texts.worded("owed.days_late", {{"days", std::to_string(late.days_late)}}),
                  ui::Tone::danger);
    } else {
        ui::badge(view.texts["owed.not_late"], ui::Tone::success);
    }
    if (late.assumed) ui::badge(view.texts["owed.assumed"], ui::Tone::warning);
}

}  // namespace termwise::web
