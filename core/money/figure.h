#pragma once

#include "core/base/why.h"
#include "core/money/money.h"

namespace termwise {

/// An amount as an Outcome shows it: never without its reason.
struct Figure {
    Money amount;
    Why why;

    bool operator==(const Figure&) const = default;
};

}  // namespace termwise
