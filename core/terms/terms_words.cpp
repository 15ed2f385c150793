#include "core/terms/terms_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/base/ascii.h"
#include "core/money/currency.h"
#include "core/terms/phrases.h"

namespace termwise::grammar {
namespace {

/// The text without case, accents and typography, and where each byte of it came from.
struct Plain {
    std::string text;
    std::vector<int> at;
};

struct Spelling {
    std::string_view from;
    std::string_view to;
};

// What merchants' keyboards and word processors make of letters, spaces and dashes; the sign of an
// ordinal is its ending.

constexpr Spelling spellings[] = {
    {"à", "a"},      {"á", "a"},      {"â", "a"},      {"ä", "a"},      {"ç", "c"},
    {"è", "e"},      {"é", "e"},      {"ê", "e"},      {"ë", "e"},      {"ì", "i"},
    {"í", "i"},      {"î", "i"},      {"ï", "i"},      {"ñ", "n"},      {"ò", "o"},
    {"ó", "o"},      {"ô", "o"},      {"ö", "o"},      {"ù", "u"},      {"ú", "u"},
    {"û", "u"},      {"ü", "u"},      {"ß", "ss"},     {"œ", "oe"},     {"À", "a"},
    {"Á", "a"},      {"Â", "a"},      {"Ä", "a"},      {"Ç", "c"},      {"È", "e"},
    {"É", "e"},      {"Ê", "e"},      {"Ì", "i"},      {"Í", "i"},      {"Î", "i"},
    {"Ñ", "n"},      {"Ò", "o"},      {"Ó", "o"},      {"Ô", "o"},      {"Ö", "o"},
    {"Ù", "u"},      {"Ú", "u"},      {"Û", "u"},      {"Ü", "u"},      {"×", "x"},
    {"°", "e"},      {"º", "e"},      {"\u00a0", " "}, {"\u202f", " "}, {"\u2009", " "},
    {"\u2019", "'"}, {"\u2010", "-"}, {"\u2011", "-"}, {"\u2013", "-"}, {"\u2014", "-"},
    {"\u2212", "-"}, {"€", "eur"},    {"£", "gbp"},    {"$", "usd"},
};

const Spelling* spelling_at(std::string_view text) {
    const bool is_plain = static_cast<unsigned char>(text.front()) < 0x80 && text.front() != '$';
    if (is_plain) return nullptr;
    for (const Spelling& spelling : spellings) {
        if (text.starts_with(spelling.from)) return &spelling;
    }
    return nullptr;
}

Plain plain_text(std::string_view text) {
    Plain plain;
    plain.text.reserve(text.size());
    plain.at.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Spelling* spelling = spelling_at(text.substr(i));
        const bool capital = text[i] >= 'A' && text[i] <= 'Z';
        const char lower = static_cast<char>(capital ? text[i] - 'A' + 'a' : text[i]);
        const std::string_view to = spelling ? spelling->to : std::string_view{&lower, 1};
        for (const char letter : to) {
            plain.text += letter;
            plain.at.push_back(static_cast<int>(i));
        }
        i += spelling ? spelling->from.size() : 1;
    }
    return plain;
}

/// What makes an ordinal of a number in figures, right behind it.
bool is_ordinal_ending(std::string_view word) {
    static constexpr std::string_view endings[] = {"st", "nd",   "rd",  "th",  "er", "ere",
                                                   "e",  "ieme", "eme", "ter", "ten"};
    return std::find(std::begin(endings), std::end(endings), word) != std::end(endings);
}

// Punctuation that only separates. A minus before a number is not among them.
bool is_separator(char c) {
    return std::string_view{" \t\n\v\f\r,;.:-()"}.find(c) != std::string_view::npos;
}

struct Sign {
    char sign;
    Symbol symbol;
};

constexpr std::array signs{Sign{'%', Symbol::percent}, Sign{'/', Symbol::slash},
                           Sign{'+', Symbol::plus},    Sign{'&', Symbol::ampersand},
                           Sign{'@', Symbol::at_sign}, Sign{'~', Symbol::tilde},
                           Sign{'!', Symbol::bang}};

std::optional<Symbol> symbol_of(char sign) {
    for (const Sign& row : signs) {
        if (row.sign == sign) return row.symbol;
    }
    return std::nullopt;
}

/// A phrase found at the start of a text, and the bytes it takes there.
struct Match {
    const Phrases* row = nullptr;
    std::size_t words = 0;
    std::size_t length = 0;
};

std::size_t word_length(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && is_small_letter(text[length])) ++length;
    if (length > 0 && length < text.size() && text[length] == '\'') ++length;
    return length;
}

std::size_t separator_length(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && is_separator(text[length])) ++length;
    return length;
}

/// The bytes that `phrase` takes at the start of `text`, fillers between its words included; zero
/// when it does not stand there.
std::size_t length_of(std::string_view phrase, std::string_view text) {
    std::size_t read = 0;
    while (true) {
        const std::string_view wanted = phrase.substr(0, phrase.find(' '));
        const std::string_view word = text.substr(read, word_length(text.substr(read)));
        const bool filler = word != wanted && read > 0 && is_filler(word);
        if (word != wanted && !filler) return 0;
        read += word.size();
        if (!filler && wanted.size() == phrase.size()) return read;
        if (!filler) phrase.remove_prefix(wanted.size() + 1);
        read += separator_length(text.substr(read));
    }
}

/// The phrase with the most words at the start of `text`.
Match phrase_at(std::string_view text) {
    Match best;
    for (const Phrase one : phrases_beginning(text.front())) {
        const std::string_view phrase = text_of(one);
        const std::size_t length = length_of(phrase, text);
        if (length == 0) continue;
        const auto words =
            1 + static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' '));
        if (words > best.words) best = {&row_of(one), words, length};
    }
    return best;
}

class Reader {
public:
    Reader(std::string_view text, std::string_view where, DateOrder order)
        : given_{text},
          where_{where},
          order_{order},
          plain_{plain_text(text)} {}

    Result<std::vector<Lexeme>> symbols() {
        while (pos_ < plain_.text.size()) {
            TERMWISE_TRY(const bool read, read_one());
            glued_ = read;
        }
        return std::move(symbols_);
    }

private:
    /// True when the next symbol would be glued to what was read.
    Result<bool> read_one() {
        const char c = plain_.text[pos_];
        if (c == '-' && starts_negative()) return stop(ErrorCode::malformed);
        if (is_digit(c)) {
            if (reads_date()) return true;
            if (is_date_like(rest())) return stop(ErrorCode::malformed);
            return read_number();
        }
        if (is_separator(c)) {
            ++pos_;
            return false;
        }
        if (const auto symbol = symbol_of(c)) {
            add(*symbol, 0, 1);
            return true;
        }
        if (is_small_letter(c) && reads_date()) return true;
        if (reads_ordinal_ending()) return true;
        const Match match = phrase_at(rest());
        if (!match.row) return read_currency();
        return read_phrase(match);
    }

    Result<bool> read_phrase(const Match& match) {
        const Phrases& row = *match.row;
        const bool counted = row.symbol == Symbol::roll && follows_count();
        if (row.symbol == Symbol::working_day || counted) return stop(ErrorCode::no_rule);
        if (row.symbol == Symbol::days) {
            add_days(row.value, match.length);
            return true;
        }
        const bool is_number = row.symbol == Symbol::number;
        add(row.symbol, row.value * (is_number ? number_one : 1), match.length);
        return true;
    }

    /// "fortnight", "one fortnight".
    void add_days(std::int64_t days, std::size_t length) {
        const bool counted = !symbols_.empty() && symbols_.back().symbol == Symbol::number &&
                             symbols_.back().value == number_one;
        if (!counted) add(Symbol::number, 0, 0);
        symbols_.back().value = days * number_one;
        add(Symbol::day, 0, length);
    }

    /// "1 jour ouvré suivant la livraison": there the words for a roll are a unit.
    [[nodiscard]] bool follows_count() const {
        const bool counted = !symbols_.empty() && symbols_.back().symbol == Symbol::number;
        const std::string_view before = std::string_view{plain_.text}.substr(0, pos_);
        const std::size_t last = before.find_last_not_of(' ');
        static constexpr std::string_view units[] = {"jour", "giorno", "dia"};
        const bool is_unit = std::any_of(std::begin(units), std::end(units),
                                         [&](auto unit) { return rest().starts_with(unit); });
        return counted && is_unit && before[last] != ',';
    }

    /// "15th", "1er", "2ème": the number before is one in a row, not a count.
    bool reads_ordinal_ending() {
        if (!glued_ || symbols_.empty() || symbols_.back().symbol != Symbol::number) return false;
        const std::string_view ending = rest().substr(0, word_length(rest()));
        if (!is_ordinal_ending(ending)) return false;
        symbols_.back().ordinal = true;
        pos_ += ending.size();
        return true;
    }

    /// A day the terms name themselves: "2026-11-22", "31 December 2026".
    bool reads_date() {
        const auto written = date_at(rest(), order_);
        if (!written) return false;
        add(written->is_open ? Symbol::open_date : Symbol::date,
            written->day.time_since_epoch().count(), written->length);
        return true;
    }

    /// "EUR", "euros": only beside a number is it a currency.
    Result<bool> read_currency() {
        const std::size_t length = word_length(rest());
        std::string code;
        for (const char c : rest().substr(0, length)) code += static_cast<char>(c - 'a' + 'A');
        if (code == "EURO" || code == "EUROS") code = "EUR";
        const auto listed = all_currencies();
        const auto found = std::find_if(listed.begin(), listed.end(),
                                        [&](Currency currency) { return currency.code() == code; });
        const bool after_number = !symbols_.empty() && symbols_.back().symbol == Symbol::number;
        const std::size_t next = length + separator_length(rest().substr(length));
        const bool before_number = next < rest().size() && is_digit(rest()[next]);
        if (found == listed.end() || (!after_number && !before_number)) {
            return stop(ErrorCode::malformed);
        }
        add(Symbol::currency, found - listed.begin(), length);
        return true;
    }

    Result<bool> read_number() {
        std::int64_t whole = 0;
        std::size_t length = 0;
        const std::string_view text = rest();
        for (; length < text.size() && is_digit(text[length]); ++length) {
            if (length == 9) return stop(ErrorCode::out_of_range);
            whole = whole * 10 + (text[length] - '0');
        }
        std::int64_t value = whole * number_one;
        if (length + 1 < text.size() && (text[length] == '.' || text[length] == ',') &&
            is_digit(text[length + 1])) {
            ++length;
            for (std::int64_t unit = number_one / 10; length < text.size(); ++length, unit /= 10) {
                if (!is_digit(text[length])) break;
                if (unit == 0) return stop(ErrorCode::malformed);
                value += unit * (text[length] - '0');
            }
        }
        const bool repeated = repeats(value, length);
        if (repeated) {
            pos_ += length;
        } else {
            add(Symbol::number, value, length);
        }
        return true;
    }

    /// "soixante (60) jours": contracts say a number twice.
    [[nodiscard]] bool repeats(std::int64_t value, std::size_t length) const {
        return !symbols_.empty() && symbols_.back().symbol == Symbol::number &&
               symbols_.back().value == value && plain_.text[pos_ - 1] == '(' &&
               rest().substr(length).starts_with(')');
    }

    /// A minus before a number; behind a word, a number or a bracket it is a dash: "30-60-90".
    [[nodiscard]] bool starts_negative() const {
        const bool before_number = pos_ + 1 < plain_.text.size() && is_digit(plain_.text[pos_ + 1]);
        if (!before_number || pos_ == 0) return before_number;
        const char before = plain_.text[pos_ - 1];
        return !is_small_letter(before) && !is_digit(before) && before != ')';
    }

    void add(Symbol symbol, std::int64_t value, std::size_t length) {
        if (symbol != Symbol::noise) {
            symbols_.push_back({symbol, value, plain_.at[pos_], glued_, false});
        }
        pos_ += length;
    }

    [[nodiscard]] std::string_view rest() const {
        return std::string_view{plain_.text}.substr(pos_);
    }

    [[nodiscard]] tl::unexpected<Error> stop(ErrorCode code) const {
        return fail(code, std::string{where_}, std::string{given_}, plain_.at[pos_]);
    }

    std::string_view given_;
    std::string_view where_;
    DateOrder order_;
    Plain plain_;
    std::size_t pos_ = 0;
    bool glued_ = false;
    std::vector<Lexeme> symbols_;
};

}  // namespace

Result<std::vector<Lexeme>> lexemes(std::string_view text, std::string_view where,
                                    DateOrder order) {
    return Reader{text, where, order}.symbols();
}

}  // namespace termwise::grammar
