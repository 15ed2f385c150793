#pragma once

#include <string>
#include <string_view>

namespace termwise {

/// The SHA-256 digest of `bytes` (FIPS 180-4), as 64 lower-case hexadecimal digits. It tells a
/// changed text from the one that was written; it is no secret and no signature.
///
///   "abc" -> "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
std::string sha256(std::string_view bytes);

}  // namespace termwise
