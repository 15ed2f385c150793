#pragma once

#include <string>

#include "core/terms/terms.h"
#include "core/text/catalog.h"

namespace termwise {

/// The terms in a sentence of that language: "30 jours, puis fin de mois", "2% discount if paid
/// within 10 days; otherwise 30 days from the invoice date". From the messages `terms.*`.
std::string described(const Terms& terms, const Texts& texts);

}  // namespace termwise
