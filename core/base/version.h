#pragma once

namespace termwise {

/// The version of this engine: "0.1.0".
const char* engine_version();

}  // namespace termwise
