#include "core/documents/skonto.h"

#include <algorithm>

#include "core/base/ascii.h"
#include "core/money/decimal.h"

namespace termwise {
namespace {

constexpr std::int64_t most_days = 3'660;
constexpr std::int64_t billionths_of_cent = Share::one / 10'000;  // A hundredth of a percent.
constexpr std::size_t most_digits = 15;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
    while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
    return line;
}

/// Takes one line apart, from its front.
class LineReader {
public:
    explicit LineReader(std::string_view line) : rest_{line} {}

    bool take(std::string_view expected) {
        if (!rest_.starts_with(expected)) return false;
        rest_.remove_prefix(expected.size());
        return true;
    }

    std::optional<std::string_view> digits() {
        std::size_t length = 0;
        while (length < rest_.size() && is_digit(rest_[length])) ++length;
        if (length == 0) return std::nullopt;
        const std::string_view taken = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return taken;
    }

    /// Digits, a point and two digits, without the point.
    std::optional<std::string> hundredths() {
        const auto whole = digits();
        if (!whole || !take(".")) return std::nullopt;
        const auto cents = digits();
        if (!cents || cents->size() != 2) return std::nullopt;
        return std::string{*whole}.append(*cents);
    }

    [[nodiscard]] bool at_end() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

/// What a line says, before it is known to be within bounds.
struct RawTier {
    std::string days;
    std::string percent_cents;
    std::optional<std::string> base_cents;
    bool base_is_negative = false;
};

std::optional<RawTier> raw_tier(std::string_view line) {
    LineReader reader{line};
    RawTier tier;
    if (!reader.take("#SKONTO#TAGE=")) return std::nullopt;
    const auto days = reader.digits();
    if (!days || !reader.take("#PROZENT=")) return std::nullopt;
    tier.days = *days;
    const auto percent = reader.hundredths();
    if (!percent) return std::nullopt;
    tier.percent_cents = *percent;
    if (reader.take("#BASISBETRAG=")) {
        tier.base_is_negative = reader.take("-");
        tier.base_cents = reader.hundredths();
        if (!tier.base_cents) return std::nullopt;
    }
    if (!reader.take("#") || !reader.at_end()) return std::nullopt;
    return tier;
}

std::optional<std::int64_t> number(std::string_view digits) {
    if (digits.size() > most_digits) return std::nullopt;
    std::int64_t value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
}

std::optional<SkontoTier> tier_within_bounds(const RawTier& raw) {
    const auto days = number(raw.days);
    const auto percent = number(raw.percent_cents);
    if (!days || *days > most_days || !percent || *percent > 10'000) return std::nullopt;
    SkontoTier tier{*days, {*percent * billionths_of_cent}, std::nullopt};
    if (!raw.base_cents) return tier;
    const auto base = number(*raw.base_cents);
    if (!base) return std::nullopt;
    tier.base_cents = raw.base_is_negative ? -*base : *base;
    return tier;
}

/// A line that begins with "#", blanks aside, and how it ends.
struct MarkedLine {
    std::string_view line;
    std::size_t at = 0;
    bool has_line_break = false;
};

std::vector<MarkedLine> marked_lines(std::string_view text) {
    std::vector<MarkedLine> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        if (line.starts_with('#')) lines.push_back({line, at, end < text.size()});
        at = end + 1;
    }
    return lines;
}

Error problem_of(const MarkedLine& line, ErrorCode code) {
    return {code, "payment_terms", std::string{line.line}, static_cast<int>(line.at)};
}

std::string tier_path(std::size_t index, const char* field) {
    return "tiers[" + std::to_string(index) + "]." + field;
}

Result<std::string> tier_line(const SkontoTier& tier, std::size_t index) {
    if (tier.days < 0 || tier.days > most_days) {
        return fail(ErrorCode::out_of_range, tier_path(index, "days"), std::to_string(tier.days));
    }
    const std::int64_t share = tier.percent.billionths;
    if (share < 0 || share > Share::one || share % billionths_of_cent != 0) {
        return fail(ErrorCode::out_of_range, tier_path(index, "percent"),
                    percent_text(tier.percent));
    }
    std::string line = "#SKONTO#TAGE=" + std::to_string(tier.days) +
                       "#PROZENT=" + fixed_point_text(share / billionths_of_cent, 2);
    if (tier.base_cents) {
        const std::string base = fixed_point_text(*tier.base_cents, 2);
        if (base.size() > most_digits) {
            return fail(ErrorCode::out_of_range, tier_path(index, "base"), base);
        }
        line += "#BASISBETRAG=" + base;
    }
    return line + "#\n";
}

}  // namespace

Result<std::string> skonto_text(std::span<const SkontoTier> tiers) {
    std::string text;
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        TERMWISE_TRY(const std::string line, tier_line(tiers[i], i));
        text += line;
    }
    return text;
}

Problems skonto_problems(std::string_view text) {
    Problems problems;
    for (const MarkedLine& line : marked_lines(text)) {
        if (line.has_line_break && raw_tier(line.line)) continue;
        problems.push_back(problem_of(line, ErrorCode::malformed));
    }
    return problems;
}

tl::expected<std::vector<SkontoTier>, Problems> skonto_tiers(std::string_view text) {
    Problems problems = skonto_problems(text);
    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    std::vector<SkontoTier> tiers;
    for (const MarkedLine& line : marked_lines(text)) {
        const auto tier = tier_within_bounds(*raw_tier(line.line));
        if (tier) {
            tiers.push_back(*tier);
        } else {
            problems.push_back(problem_of(line, ErrorCode::out_of_range));
        }
    }
    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return tiers;
}

}  // namespace termwise
