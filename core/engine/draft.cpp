#include "core/engine/draft.h"

#include <array>

namespace termwise {

const char* name_of(PaymentDay day) { return day == PaymentDay::counts ? "counts" : "free"; }

const char* name_of(BuyerPlace place) {
    return place == BuyerPlace::abroad ? "abroad" : "same_country";
}

const char* name_of(EventKind kind) {
    constexpr std::array words{"cost",  "credit_note", "standstill", "promise", "acknowledgement",
                               "claim", "judgment"};
    return words[static_cast<std::size_t>(kind)];
}

const char* name_of(Grace grace) { return grace == Grace::forgiven ? "forgiven" : "counted"; }

}  // namespace termwise
