#include "core/base/version.h"

namespace termwise {

const char* engine_version() { return TERMWISE_VERSION; }

}  // namespace termwise
