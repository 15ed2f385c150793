#pragma once

namespace termwise::ui {

/// What is drawn from here on lies over what is drawn between `under_surface` and `end_surface`: a
/// card is as high as the widgets on it, and that is known only after them. Surfaces nest.
void begin_surface();
void under_surface();
void end_surface();

}  // namespace termwise::ui
