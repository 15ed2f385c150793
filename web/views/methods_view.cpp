#include "web/views/methods_view.h"

#include "web/views/method_editor.h"
#include "web/views/payment_methods.h"
#include "web/views/recovery_assumptions.h"
#include "web/views/recovery_routes.h"

namespace termwise::web {

void draw_methods(ViewContext& view) {
    draw_payment_methods(view);
    if (view.draft.methods) draw_method_editor(view);
    draw_recovery_routes(view);
    if (view.draft.recovery) draw_recovery_assumptions(view);
}

}  // namespace termwise::web
