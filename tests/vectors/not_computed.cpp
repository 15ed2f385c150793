#include "tests/vectors/not_computed.h"

#include <array>

namespace termwise::vectors {

std::span<const NotOurs> not_ours() {
    static constexpr NotOurs others[] = {
        {"read_payment_terms",
         "the due dates and words expected stand in an invoice file that the case names and does "
         "not bring; of the words it brings a digest only"},
    };
    return others;
}

std::span<const std::string_view> not_yet() { return {}; }

}  // namespace termwise::vectors
