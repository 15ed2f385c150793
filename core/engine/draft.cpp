#include "core/engine/draft.h"

namespace termwise {

const char* name_of(PaymentDay day) { return day == PaymentDay::counts ? "counts" : "free"; }

const char* name_of(BuyerPlace place) {
    return place == BuyerPlace::abroad ? "abroad" : "same_country";
}

}  // namespace termwise
