#include "core/documents/skonto.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

std::optional<Json> validate_skonto_text(const Json& input) {
    const Problems problems = skonto_problems(input.at("payment_terms_text").get<std::string>());
    return Json{{"valid", problems.empty()}};
}

}  // namespace

std::span<const Operation> einvoice_term_operations() {
    static constexpr Operation operations[] = {{"validate_skonto_text", validate_skonto_text}};
    return operations;
}

}  // namespace termwise::vectors
