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

std::string limit_in_words(Share share, const Texts& texts) {
    const std::int64_t hundredth = Share::basis_points(1).billionths;
    std::int64_t over = share.billionths % hundredth;
    if (over < 0) over += hundredth;
    return in_words(Share{share.billionths - over}, texts);
}

std::string estimate_in_words(Share share, const Texts& texts) {
    const bool small = share < Share::basis_points(1'000);
    const std::int64_t step = Share::basis_points(small ? 10 : 100).billionths;
    return in_words(Share{(share.billionths + step / 2) / step * step}, texts);
}

std::string aligned_in_words(AnnualRate rate, const Texts& texts) {
    std::string percent = percent_text(rate);
    const std::size_t point = percent.find('.');
    const std::size_t decimals = point == std::string::npos ? 0 : percent.size() - point - 1;
    if (decimals == 0) percent += '.';
    if (decimals < 2) percent.append(2 - decimals, '0');
    return percent_in_words(percent, texts.locale());
}

std::string in_digits(Date date, const Texts& texts) {
    return short_date_in_words(iso_text(date), texts.locale());
}

std::string in_digits(std::int64_t count, const Texts& texts) {
    return number_in_words(std::to_string(count), texts.locale());
}

std::string with_capital(std::string_view words) {
    std::string capital{words};
    if (capital.empty()) return capital;
    const auto is_between = [&](std::size_t at, unsigned first, unsigned last) {
        const auto byte = static_cast<unsigned char>(capital[at]);
        return byte >= first && byte <= last;
    };
    // The letters of Latin-1 (U+00E0 to U+00FE) are two bytes, the second of which holds the case.
    const bool latin = capital.size() > 1 && is_between(0, 0xC3, 0xC3);
    if (is_between(0, 'a', 'z')) {
        capital[0] = static_cast<char>(capital[0] - 0x20);
    } else if (latin && is_between(1, 0xA0, 0xBE) && !is_between(1, 0xB7, 0xB7)) {
        capital[1] = static_cast<char>(capital[1] - 0x20);
    }
    return capital;
}

}  // namespace termwise::web
