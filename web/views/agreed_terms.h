#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The payment terms: typed or picked, in words, with the due date, every reading where there are
/// several, and what paying early saves.
void draw_agreed_terms(ViewContext& view);

/// What each early-payment discount comes to.
void draw_discounts(const ViewContext& view);

}  // namespace termwise::web
