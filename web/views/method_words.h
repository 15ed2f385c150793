#pragma once

#include <string>
#include <vector>

#include "core/base/why.h"
#include "web/views/view.h"

namespace termwise::web {

/// The name of a published tariff in the page's language: the message `tariff.<id>`, or the
/// tariff's own name where there is none.
std::string tariff_in_words(const Tariff& tariff, const Texts& texts);

/// The name of a method as it is shown: what was typed, else that of its tariff.
std::string method_in_words(const ViewContext& view, const DraftMethod& method);

/// The shown names of the methods compared, in their order.
std::vector<std::string> compared_names(const ViewContext& view, const MethodAdvice& advice);

/// The reasons of the break-evens in the order of the methods, which call each method as it is
/// shown: the engine knows no language, and calls a tariff by its own name.
std::vector<Why> break_even_reasons(const MethodAdvice& advice,
                                    const std::vector<std::string>& names);

}  // namespace termwise::web
