#include "core/base/result.h"

#include "core/base/check.h"

namespace termwise {

const char* name_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::missing:
            return "missing";
        case ErrorCode::malformed:
            return "malformed";
        case ErrorCode::out_of_range:
            return "out_of_range";
        case ErrorCode::unknown_name:
            return "unknown_name";
        case ErrorCode::no_rule:
            return "no_rule";
        case ErrorCode::ambiguous:
            return "ambiguous";
        case ErrorCode::conflict:
            return "conflict";
        case ErrorCode::too_large:
            return "too_large";
        case ErrorCode::no_solution:
            return "no_solution";
        case ErrorCode::unfinished:
            return "unfinished";
    }
    check_failed("a listed error code", __FILE__, __LINE__);
}

}  // namespace termwise
