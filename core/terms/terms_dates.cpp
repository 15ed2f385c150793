#include "core/terms/terms_dates.h"

#include <array>

#include "core/base/ascii.h"

namespace termwise {
namespace {

struct MonthName {
    int month = 0;
    std::string_view names;  ///< Separated by "|".
};

constexpr std::array months{
    MonthName{1, "january|janvier|januar|gennaio|januari|enero"},
    MonthName{2, "february|fevrier|februar|febbraio|februari|febrero"},
    MonthName{3, "march|mars|marz|maerz|marzo|maart|mrt"},
    MonthName{4, "april|avril|aprile|abril"},
    MonthName{5, "may|mai|maggio|mei|mayo"},
    MonthName{6, "june|juin|juni|giugno|junio"},
    MonthName{7, "july|juillet|juli|luglio|julio"},
    MonthName{8, "august|aout|agosto|augustus"},
    MonthName{9, "september|septembre|settembre|septiembre"},
    MonthName{10, "october|octobre|oktober|ottobre|octubre"},
    MonthName{11, "november|novembre|noviembre"},
    MonthName{12, "december|decembre|dezember|dicembre|diciembre"},
};

/// A text that is read from the left, piece by piece.
class Pieces {
public:
    explicit Pieces(std::string_view text) : text_{text} {}

    [[nodiscard]] std::size_t read() const { return read_; }
    [[nodiscard]] std::string_view rest() const { return text_.substr(read_); }

    /// The next digits, at least `low` and at most `high` of them, or nothing.
    std::optional<int> number(std::size_t low, std::size_t high) {
        std::size_t length = 0;
        int value = 0;
        while (length < rest().size() && is_digit(rest()[length])) {
            if (length == high) return std::nullopt;
            value = 10 * value + (rest()[length] - '0');
            ++length;
        }
        if (length < low) return std::nullopt;
        read_ += length;
        return value;
    }

    bool accept(std::string_view piece) {
        const bool there = rest().starts_with(piece);
        if (there) read_ += piece.size();
        return there;
    }

    std::string_view word() {
        std::size_t length = 0;
        while (length < rest().size() && is_small_letter(rest()[length])) ++length;
        const std::string_view letters = rest().substr(0, length);
        read_ += length;
        return letters;
    }

    /// What may stand between the parts of a date in words.
    void skip() {
        while (accept(" ") || accept(".") || accept(",")) {
        }
    }

    /// And the word between them: "31st of December", "31 de diciembre de 2026".
    void skip_joining_word() {
        skip();
        if (accept("of ") || accept("de ") || accept("del ")) skip();
    }

private:
    std::string_view text_;
    std::size_t read_ = 0;
};

/// 1 to 12, or zero. Three letters are enough.
int month_of(std::string_view word) {
    if (word.size() < 3) return 0;
    for (const MonthName& row : months) {
        for (std::string_view names = row.names; !names.empty();) {
            const std::string_view name = names.substr(0, names.find('|'));
            if (name.starts_with(word)) return row.month;
            names.remove_prefix(name.size() == names.size() ? name.size() : name.size() + 1);
        }
    }
    return 0;
}

std::optional<Date> valid_day(int year, int month, int day) {
    const std::chrono::year_month_day parts{std::chrono::year{year},
                                            std::chrono::month{static_cast<unsigned>(month)},
                                            std::chrono::day{static_cast<unsigned>(day)}};
    if (!parts.ok()) return std::nullopt;
    return Date{parts};
}

std::optional<WrittenDate> iso_date(std::string_view text) {
    Pieces pieces{text};
    const auto year = pieces.number(4, 4);
    if (!year || !pieces.accept("-")) return std::nullopt;
    const auto month = pieces.number(2, 2);
    if (!month || !pieces.accept("-")) return std::nullopt;
    const auto day = pieces.number(2, 2);
    if (!day) return std::nullopt;
    const auto date = valid_day(*year, *month, *day);
    if (!date) return std::nullopt;
    return WrittenDate{*date, pieces.read(), false};
}

/// "31/12/2026", "31-12-2026", "31.12.2026". Points are written by those who put the day first.
std::optional<WrittenDate> numeric_date(std::string_view text, DateOrder order) {
    Pieces pieces{text};
    const auto first = pieces.number(1, 2);
    const bool points = pieces.accept(".");
    const bool dashes = !points && pieces.accept("-");
    const std::string_view mark = points ? "." : dashes ? "-" : "/";
    if (!first || (!points && !dashes && !pieces.accept(mark))) return std::nullopt;
    const auto second = pieces.number(1, 2);
    if (!second || !pieces.accept(mark)) return std::nullopt;
    const auto year = pieces.number(4, 4);
    if (!year) return std::nullopt;
    const auto day_first = valid_day(*year, *second, *first);
    const auto month_first = points ? std::nullopt : valid_day(*year, *first, *second);
    const bool open = day_first && month_first && day_first != month_first;
    const bool swapped = month_first && (!day_first || order == DateOrder::month_first);
    const auto day = swapped ? month_first : day_first;
    if (!day) return std::nullopt;
    return WrittenDate{*day, pieces.read(), open};
}

void skip_ordinal(Pieces& pieces) {
    for (const char* ending : {"er", "st", "nd", "rd", "th", "e "}) {
        if (pieces.accept(ending)) return;
    }
}

/// "31 december 2026", "1er mars 2027", "15. marz 2027", "31 de diciembre de 2026".
std::optional<WrittenDate> day_in_words(std::string_view text) {
    Pieces pieces{text};
    const auto day = pieces.number(1, 2);
    if (!day) return std::nullopt;
    skip_ordinal(pieces);
    pieces.skip_joining_word();
    const int month = month_of(pieces.word());
    pieces.skip_joining_word();
    const auto year = pieces.number(4, 4);
    if (month == 0 || !year) return std::nullopt;
    const auto date = valid_day(*year, month, *day);
    if (!date) return std::nullopt;
    return WrittenDate{*date, pieces.read(), false};
}

/// "december 31, 2026", "march 1st 2027".
std::optional<WrittenDate> month_in_words(std::string_view text) {
    Pieces pieces{text};
    const int month = month_of(pieces.word());
    pieces.skip();
    const auto day = pieces.number(1, 2);
    if (month == 0 || !day) return std::nullopt;
    skip_ordinal(pieces);
    pieces.skip();
    const auto year = pieces.number(4, 4);
    if (!year) return std::nullopt;
    const auto date = valid_day(*year, month, *day);
    if (!date) return std::nullopt;
    return WrittenDate{*date, pieces.read(), false};
}

}  // namespace

bool is_date_like(std::string_view text) {
    Pieces pieces{text};
    return pieces.number(4, 4) && pieces.accept("-") && pieces.number(2, 2) && pieces.accept("-") &&
           pieces.number(2, 2);
}

std::optional<WrittenDate> date_at(std::string_view text, DateOrder order) {
    if (text.empty()) return std::nullopt;
    if (is_small_letter(text.front())) return month_in_words(text);
    if (const auto iso = iso_date(text)) return iso;
    if (const auto numeric = numeric_date(text, order)) return numeric;
    return day_in_words(text);
}

}  // namespace termwise
