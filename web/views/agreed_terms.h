#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The payment terms: typed or picked, in words, with the due date, every reading where there are
/// several, and what the law says of them.
void draw_terms_text(ViewContext& view);

/// The same as a card of its own, with what paying early saves.
void draw_agreed_terms(ViewContext& view);

/// What each early-payment discount comes to.
void draw_discounts(const ViewContext& view);

}  // namespace termwise::web
