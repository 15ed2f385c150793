#include "core/engine/draft.h"

namespace termwise {

const char* name_of(PaymentDay day) { return day == PaymentDay::counts ? "counts" : "free"; }

}  // namespace termwise
