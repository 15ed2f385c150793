#include "web/views/owed_days.h"

#include <array>
#include <string>

#include "web/app/in_words.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"

namespace termwise::web {

namespace {

constexpr std::array thresholds{ThresholdOf::interest, ThresholdOf::total};

void draw_explained_day(const ViewContext& view, const char* key, const ExplainedDay& day,
                        const char* never) {
    const std::string words =
        day.on ? in_words(*day.on, view.texts) : std::string{view.texts[never]};
    ui::figure(key, words, day.why);
}

void draw_threshold(ViewContext& view) {
    const ui::Columns columns{3, 200};
    ThresholdOf of = view.draft.threshold_of.value_or(ThresholdOf::interest);
    if (choose_one(view, {"owed.threshold_of", "threshold_of."}, thresholds, of)) {
        view.draft.threshold_of = of;
    }
    draft_amount(view, "owed.threshold", view.draft.threshold, "threshold",
                 {.help = view.texts["owed.threshold.help"]});
    if (!view.outcome.late || !view.outcome.late->threshold) return;
    draw_explained_day(view, "owed.threshold.on", *view.outcome.late->threshold,
                       "owed.threshold.never");
}

}  // namespace

void draw_owed_days(ViewContext& view) {
    const ui::Card card{"owed.card.days"};
    if (view.outcome.late && view.outcome.late->limitation) {
        draw_explained_day(view, "owed.limitation", *view.outcome.late->limitation,
                           "owed.limitation.pending");
    }
    draw_threshold(view);
}

}  // namespace termwise::web
