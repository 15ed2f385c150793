#pragma once

#include <string>

namespace termwise::assets {

/// Everything the shipped files say of law, rates and holidays, as the one document that
/// `rule_book_from_json` and the C API read.
std::string rule_bundle();

}  // namespace termwise::assets
