#pragma once

#include <string>

#include "core/terms/terms.h"
#include "core/text/catalog.h"

namespace termwise {

/// The terms in a phrase of that language, from its messages `terms.*`, small letters first so that
/// it can stand in a sentence:
///
///   30eom        30 days after the invoice date, then the end of the month
///                30 jours après la date de facture, puis fin de mois
///   2/10 net30   2% discount if paid within 10 days of the invoice date; otherwise 30 days after
///                the invoice date
std::string described(const Terms& terms, const Texts& texts);

}  // namespace termwise
