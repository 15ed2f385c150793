#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <nlohmann/json.hpp>

namespace termwise::vectors {

using Json = nlohmann::json;

/// One operation of the vectors' vocabulary, computed by the functions of the core.
struct Operation {
    std::string_view name;  ///< `input.op`.

    /// The result under the keys of `expected`; keys the case does not expect are ignored. Nothing
    /// when this variant of the input is not covered, which fails unless the case is listed as not
    /// ours by its id.
    std::optional<Json> (*run)(const Json& input);
};

/// An operation, or one case of one, that is not computed, and the reason.
struct NotOurs {
    std::string_view name;  ///< Of the operation, or id of the case.
    std::string_view because;
};

// One list per family, each in the file of that name. vectors_test.cpp joins them.
std::span<const Operation> allocation_operations();
std::span<const Operation> rounding_operations();
std::span<const Operation> daycount_operations();
std::span<const Operation> holiday_operations();
std::span<const Operation> business_day_operations();
std::span<const Operation> due_date_operations();
std::span<const Operation> discount_operations();
std::span<const Operation> instalment_operations();
std::span<const Operation> schedule_operations();
std::span<const Operation> annuity_operations();
std::span<const Operation> apr_operations();
std::span<const Operation> credit_operations();
std::span<const Operation> payment_plan_operations();
std::span<const Operation> late_interest_operations();
std::span<const Operation> gateway_fee_operations();
std::span<const Operation> dunning_operations();
std::span<const Operation> einvoice_term_operations();

}  // namespace termwise::vectors
