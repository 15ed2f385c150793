#pragma once

namespace termwise {

/// 128-bit integer for intermediate products. Never stored, and never in an interface above
/// core/money and core/time.
__extension__ using Wide = __int128;

}  // namespace termwise
