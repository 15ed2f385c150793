#pragma once

#include "web/views/view.h"

namespace termwise::web {

/// The ways to be paid side by side: fee, tax on it, waiting, what is left, what to charge so that
/// all is left, where two change places, and whether the buyer may be asked for the fee.
void draw_payment_methods(ViewContext& view);

}  // namespace termwise::web
