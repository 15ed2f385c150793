#include "core/risk/scorecard.h"

#include <algorithm>
#include <string>

#include "core/base/wide.h"
#include "core/money/rounding.h"

namespace termwise {
namespace {

/// What a factor was judged on, and the points it gave.
struct Answer {
    std::int64_t points = 0;
    WhyValue value;
    Origin origin = Origin::opinion;
};
using Answers = std::optional<Answer>;

WhyValue number(std::int64_t count) { return {"value", WhyKind::number, std::to_string(count)}; }

WhyValue word(std::string key) { return {"value", WhyKind::name, std::move(key)}; }

// The part of `whole` in hundredths, at most 100 000.
std::int64_t percent_of(Money part, Money whole) {
    if (whole.is_zero()) return part.is_zero() ? 100 : 100'000;
    const Wide share = Wide{part.minor_units()} * 100;
    return std::min<std::int64_t>(divide(std::min(share, Wide{whole.minor_units()} * 100'000),
                                         whole.minor_units(), Rounding::half_up),
                                  100'000);
}

WhyValue percent(std::int64_t count) { return {"value", WhyKind::percent, std::to_string(count)}; }

Answers history(const BuyerProfile& buyer) {
    if (buyer.habits && buyer.habits->counted > 0) {
        const std::int64_t late =
            divide(Wide{buyer.habits->late} * 100, buyer.habits->counted, Rounding::half_up);
        return Answer{100 - late, percent(late), Origin::data};
    }
    if (!buyer.record) return std::nullopt;
    constexpr std::array<std::int64_t, 4> points{90, 50, 20, 0};
    return Answer{points[static_cast<std::size_t>(*buyer.record)],
                  word(std::string{"payment_record."} + name_of(*buyer.record)), Origin::opinion};
}

Answers beyond_terms(const BuyerProfile& buyer) {
    constexpr std::array<TableRow, 6> rows{
        {{0, 100}, {5, 85}, {15, 65}, {30, 40}, {60, 15}, {90, 0}}};
    if (buyer.habits && buyer.habits->median_days) {
        const std::int64_t days = *buyer.habits->median_days;
        return Answer{interpolated(rows, days), number(days), Origin::data};
    }
    if (!buyer.days_beyond_terms) return std::nullopt;
    return Answer{interpolated(rows, *buyer.days_beyond_terms), number(*buyer.days_beyond_terms),
                  Origin::opinion};
}

Answers relation(const BuyerProfile& buyer) {
    constexpr std::array<TableRow, 4> rows{{{0, 30}, {6, 50}, {24, 80}, {60, 100}}};
    if (!buyer.relation_months) return std::nullopt;
    return Answer{interpolated(rows, *buyer.relation_months), number(*buyer.relation_months),
                  Origin::opinion};
}

Answers order_size(const BuyerProfile& buyer) {
    constexpr std::array<TableRow, 5> rows{
        {{100, 100}, {200, 60}, {300, 40}, {500, 10}, {1000, 0}}};
    if (!buyer.usual_order) return std::nullopt;
    const std::int64_t share = percent_of(buyer.order, *buyer.usual_order);
    return Answer{interpolated(rows, share), percent(share), Origin::opinion};
}

Answers legal_form(const BuyerProfile& buyer) {
    constexpr std::array<std::int64_t, 7> points{95, 70, 60, 60, 50, 50, 35};
    if (!buyer.legal_form) return std::nullopt;
    return Answer{points[static_cast<std::size_t>(*buyer.legal_form)],
                  word(std::string{"legal_form."} + name_of(*buyer.legal_form)), Origin::opinion};
}

Answers insurer(const BuyerProfile& buyer) {
    constexpr std::array<TableRow, 3> rows{{{0, 0}, {50, 60}, {100, 100}}};
    if (!buyer.insurer_limit) return std::nullopt;
    const std::int64_t share = percent_of(*buyer.insurer_limit, buyer.order);
    return Answer{interpolated(rows, share), percent(share), Origin::opinion};
}

Answers signals(const BuyerProfile& buyer) {
    constexpr std::array<std::int64_t, 4> points{85, 50, 15, 0};
    if (!buyer.signal) return std::nullopt;
    return Answer{points[static_cast<std::size_t>(*buyer.signal)],
                  word(std::string{"public_signal."} + name_of(*buyer.signal)), Origin::opinion};
}

// The sentence of a factor; its value is a share, a count or a word.
const char* rule_of(RiskFactor factor, WhyKind kind) {
    switch (factor) {
        case RiskFactor::history:
            return kind == WhyKind::percent ? "why.risk.late_share" : "why.risk.record";
        case RiskFactor::days_beyond_terms:
            return "why.risk.days_beyond_terms";
        case RiskFactor::relation:
            return "why.risk.relation";
        case RiskFactor::order_size:
            return "why.risk.order_size";
        case RiskFactor::legal_form:
            return "why.risk.legal_form";
        case RiskFactor::insurer:
            return "why.risk.insurer";
        case RiskFactor::signals:
            return "why.risk.signals";
    }
    return "";
}

JudgedFactor judged(RiskFactor factor, Answer answer, std::int64_t weight) {
    const char* rule = rule_of(factor, answer.value.kind);
    Why why{rule,
            {std::move(answer.value),
             {"points", WhyKind::number, std::to_string(answer.points)},
             {"weight", WhyKind::number, std::to_string(weight)},
             {"origin", WhyKind::name, std::string{"origin."} + name_of(answer.origin)}},
            {},
            {}};
    return {factor, answer.points, weight, answer.origin, std::move(why)};
}

Why why_score(const Score& score) {
    Why why{score.factors.empty() ? "why.risk.nothing_known" : "why.risk.score",
            {{"count", WhyKind::number, std::to_string(score.factors.size())},
             {"result", WhyKind::number, std::to_string(score.points)}},
            {},
            {}};
    if (score.insolvent) why.rule = "why.risk.insolvent";
    for (const JudgedFactor& factor : score.factors) why.parts.push_back(factor.why);
    return why;
}

}  // namespace

std::int64_t interpolated(std::span<const TableRow> rows, std::int64_t x) {
    if (x <= rows.front().x) return rows.front().y;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (x > rows[i].x) continue;
        const std::int64_t run = rows[i].x - rows[i - 1].x;
        const Wide rise = Wide{rows[i].y - rows[i - 1].y} * (x - rows[i - 1].x);
        return rows[i - 1].y + divide(rise, run, Rounding::half_floor);
    }
    return rows.back().y;
}

Score score_of(const BuyerProfile& buyer, const RiskWeights& weights) {
    const std::array<Answers, risk_factors> answers{
        history(buyer),    beyond_terms(buyer), relation(buyer), order_size(buyer),
        legal_form(buyer), insurer(buyer),      signals(buyer)};
    Score score;
    std::int64_t sum = 0;
    std::int64_t weighed = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i] || weights[i] == 0) continue;
        score.factors.push_back(judged(static_cast<RiskFactor>(i), *answers[i], weights[i]));
        sum += answers[i]->points * weights[i];
        weighed += weights[i];
    }
    if (weighed > 0) score.points = divide(sum, weighed, Rounding::half_up);
    score.insolvent = buyer.signal == PublicSignal::insolvency;
    if (score.insolvent) score.points = 0;
    score.why = why_score(score);
    return score;
}

const char* name_of(RiskFactor factor) {
    constexpr std::array words{"history",    "days_beyond_terms", "relation", "order_size",
                               "legal_form", "insurer",           "signals"};
    return words[static_cast<std::size_t>(factor)];
}

const char* name_of(PaymentRecord record) {
    constexpr std::array words{"good", "mixed", "poor", "unpaid"};
    return words[static_cast<std::size_t>(record)];
}

const char* name_of(LegalForm form) {
    constexpr std::array words{"authority",   "company",  "partnership", "association",
                               "sole_trader", "consumer", "new_company"};
    return words[static_cast<std::size_t>(form)];
}

const char* name_of(PublicSignal signal) {
    constexpr std::array words{"none_found", "minor", "serious", "insolvency"};
    return words[static_cast<std::size_t>(signal)];
}

const char* name_of(Origin origin) { return origin == Origin::data ? "data" : "opinion"; }

}  // namespace termwise
