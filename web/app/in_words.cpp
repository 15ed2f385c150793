#include "web/app/in_words.h"

#include "core/text/format.h"

namespace termwise::web {

std::string in_words(Money amount, const Texts& texts) {
    return money_in_words(canonical_text(amount), texts.locale());
}

std::string in_words(Share share, const Texts& texts) {
    return percent_in_words(percent_text(share), texts.locale());
}

std::string in_words(AnnualRate rate, const Texts& texts) {
    return percent_in_words(percent_text(rate), texts.locale());
}

std::string in_words(Date date, const Texts& texts) {
    return date_in_words(iso_text(date), texts.locale());
}

std::string in_digits(Date date, const Texts& texts) {
    return short_date_in_words(iso_text(date), texts.locale());
}

std::string in_digits(std::int64_t count, const Texts& texts) {
    return number_in_words(std::to_string(count), texts.locale());
}

}  // namespace termwise::web
