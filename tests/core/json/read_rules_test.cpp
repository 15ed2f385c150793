#include "core/json/read_rules.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(RateSeriesFromJson, a_series_is_read_with_its_sources_row_by_row) {
    const auto series = rate_series_from_json(R"({
        "schema": 1, "id": "base", "law": "BGB 247", "known_until": "2026-12-31",
        "sources": ["Bundesbank", "a newspaper"],
        "rows": [{"since": "2026-01-01", "rate": "-0.88", "source": 0},
                 {"since": "2026-07-01", "rate": "1.52", "source": 1, "confidence": "medium"}]})");
    ASSERT_TRUE(series.has_value());
    EXPECT_EQ(*series, (RateSeries{"base",
                                   "BGB 247",
                                   {{date_of(2026, 1, 1), AnnualRate::basis_points(-88),
                                     "Bundesbank", Confidence::high},
                                    {date_of(2026, 7, 1), AnnualRate::basis_points(152),
                                     "a newspaper", Confidence::medium}},
                                   date_of(2026, 12, 31)}));
}

TEST(RateSeriesFromJson, every_problem_is_reported_with_its_path) {
    const auto series = rate_series_from_json(R"({
        "schema": 1, "id": "base", "known": "2026-12-31", "sources": ["one"],
        "rows": [{"since": "2026-07-01", "rate": "1.5", "source": 0},
                 {"since": "2026-01-01", "rate": "1.5", "source": 0},
                 {"since": "2027-01-01", "rate": "1,5", "source": 1}]})");
    ASSERT_FALSE(series.has_value());
    EXPECT_EQ(series.error(), (Problems{{ErrorCode::missing, "law", ""},
                                        {ErrorCode::malformed, "rows[2].rate", "1,5"},
                                        {ErrorCode::unknown_name, "known", "\"2026-12-31\""},
                                        {ErrorCode::conflict, "rows[1].since", "2026-01-01"},
                                        {ErrorCode::out_of_range, "rows[2].source", "1"}}));
}

TEST(RateSeriesFromJson, a_series_without_rows_and_a_key_given_twice_are_refused) {
    const auto empty = rate_series_from_json(
        R"({"schema": 1, "id": "base", "law": "l", "sources": [], "rows": []})");
    ASSERT_FALSE(empty.has_value());
    EXPECT_EQ(empty.error(), (Problems{{ErrorCode::missing, "rows", ""}}));

    const auto twice = rate_series_from_json(
        R"({"schema": 1, "id": "base", "id": "b", "law": "l", "sources": [], "rows": []})");
    ASSERT_FALSE(twice.has_value());
    EXPECT_EQ(twice.error(), (Problems{{ErrorCode::conflict, "id", "\"b\""}}));
}

std::string place(const std::string& bands) {
    const std::string point = R"({"value": "none", "source": "s", "confidence": "high"})";
    return R"({"schema": 1, "code": "XX", "currency": "GBP", "calendar": "XX", "default_days": 30,
        "late": {"business": {"law": "an act", "series": "base",
            "margins": [{"since": "2002-01-01", "points": "8"}],
            "mode": {"value": "frozen", "source": "s", "confidence": "medium", "note": "n"},
            "day_count": {"value": "act_365f", "source": "s", "confidence": "high"},
            "compounding": )" +
           point + R"(,
            "start": {"value": "demand", "source": "s", "confidence": "high"},
            "payment_day_counts": {"value": false, "source": "s", "confidence": "low"},
            "allocation": {"value": "interest_first", "source": "s", "confidence": "high"},
            "compensation": {"law": "l", "source": "s", "bands": )" +
           bands + R"(}}},
        "caps": [{"finding": "too_long", "debtor": "business", "days": 60, "end_of_month_days": 45,
                  "law": "l", "source": "s"}],
        "discount_vat": {"value": "never", "source": "s", "confidence": "high"},
        "vat_rates": [{"value": "5.5", "source": "s", "confidence": "high"}],
        "examples": []})";
}

TEST(JurisdictionFromJson, a_place_is_read_by_kind_of_debtor) {
    const auto read = jurisdiction_from_json(
        place(R"([{"below": "1000.00", "amount": "40.00"}, {"amount": "70"}])"));
    ASSERT_TRUE(read.has_value());
    const Currency gbp{"GBP"};
    EXPECT_EQ(read->currency, gbp);
    EXPECT_FALSE(read->late[static_cast<std::size_t>(DebtorKind::consumer)].has_value());
    const LateRule& rule = *read->late[static_cast<std::size_t>(DebtorKind::business)];
    EXPECT_EQ(rule.mode, (Sourced<RateMode>{RateMode::frozen, "s", Confidence::medium, "n"}));
    EXPECT_EQ(rule.start.value, InterestStart::demand);
    EXPECT_FALSE(rule.payment_day_counts.value);
    EXPECT_EQ(rule.compensation->bands,
              (std::vector<CompensationBand>{{Money{100'000, gbp}, Money{4'000, gbp}},
                                             {std::nullopt, Money{7'000, gbp}}}));
    EXPECT_EQ(read->caps[0].end_of_month_days, 45);
    EXPECT_EQ(read->vat_rates[0].value, Share::basis_points(550));
}

std::string place_with_credit(const std::string& credit) {
    std::string text = place(R"([{"amount": "70"}])");
    const std::string member = R"("consumer_credit": )" + credit + ", ";
    return text.insert(text.find(R"("vat_rates")"), member);
}

TEST(JurisdictionFromJson, consumer_credit_is_read_with_its_exemptions_and_thresholds) {
    const auto read = jurisdiction_from_json(place_with_credit(R"({
        "apr_law": "a handbook",
        "exemptions": [{"since": "2026-11-20", "law": "an act", "source": "s",
                        "confidence": "high", "supply_days": 50, "own_claim": true}],
        "usury": [{"since": "2026-01-01", "until": "2026-03-31", "above": "6000",
                   "rate": "8.67", "law": "l", "source": "s"}]})"));
    ASSERT_TRUE(read.has_value());
    const ConsumerCreditLaw& law = read->consumer_credit;
    ASSERT_EQ(law.exemptions.size(), 1U);
    EXPECT_EQ(law.exemptions[0].supply_days, 50);
    EXPECT_TRUE(law.exemptions[0].own_claim);
    EXPECT_FALSE(law.exemptions[0].charges_allowed);
    EXPECT_EQ(law.apr_law, "a handbook");
    ASSERT_EQ(law.usury.size(), 1U);
    EXPECT_EQ(law.usury[0].above, (Money{600'000, Currency{"GBP"}}));
    EXPECT_EQ(law.usury[0].rate, AnnualRate::basis_points(867));
}

TEST(JurisdictionFromJson, what_is_wrong_in_consumer_credit_is_named_by_its_path) {
    const auto read = jurisdiction_from_json(place_with_credit(R"({
        "exemptions": [{"since": "soon", "law": "an act", "source": "s", "confidence": "high"}],
        "usury": [{"since": "2026-01-01", "until": "2026-03-31", "above": "6 000",
                   "rate": "8.67", "law": "l", "source": "s"}]})"));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(),
              (Problems{{ErrorCode::malformed, "consumer_credit.exemptions[0].since", "soon", 0},
                        {ErrorCode::malformed, "consumer_credit.usury[0].above", "6 000", 0}}));
}

TEST(JurisdictionFromJson, bands_that_do_not_ascend_or_do_not_end_are_refused) {
    const auto bounded = jurisdiction_from_json(place(R"([{"below": "5", "amount": "1"}])"));
    ASSERT_FALSE(bounded.has_value());
    EXPECT_EQ(bounded.error(),
              (Problems{{ErrorCode::conflict, "late.business.compensation.bands[0].below", "5"}}));

    const auto falling = jurisdiction_from_json(place(
        R"([{"below": "5", "amount": "1"}, {"below": "4", "amount": "2"}, {"amount": "3"}])"));
    ASSERT_FALSE(falling.has_value());
    EXPECT_EQ(falling.error(),
              (Problems{{ErrorCode::conflict, "late.business.compensation.bands[1].below", "4"}}));

    const auto none = jurisdiction_from_json(place("[]"));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error(),
              (Problems{{ErrorCode::missing, "late.business.compensation.bands", ""}}));
}

TEST(JurisdictionFromJson, sums_may_be_in_another_currency_and_bounds_may_belong_to_their_band) {
    std::string text = place(R"([{"up_to": "5000.00", "amount": "40.00"}, {"amount": "70"}])");
    const std::string_view bands = R"("bands": )";
    text.insert(text.find(bands), R"("currency": "EUR", )");
    const auto read = jurisdiction_from_json(text);
    ASSERT_TRUE(read.has_value());
    const LateRule& rule = *read->late[static_cast<std::size_t>(DebtorKind::business)];
    EXPECT_EQ(rule.compensation->bands,
              (std::vector<CompensationBand>{
                  {Money{500'001, Currency{"GBP"}}, Money{4'000, Currency{"EUR"}}},
                  {std::nullopt, Money{7'000, Currency{"EUR"}}}}));

    const auto twice = jurisdiction_from_json(
        place(R"([{"up_to": "5", "below": "6", "amount": "1"}, {"amount": "2"}])"));
    ASSERT_FALSE(twice.has_value());
    EXPECT_EQ(twice.error(),
              (Problems{{ErrorCode::conflict, "late.business.compensation.bands[0].up_to", "5"}}));
}

TEST(JurisdictionFromJson, limits_of_agreed_rates_are_read) {
    std::string text = place(R"([{"amount": "70"}])");
    text.insert(text.find("\"compensation\""),
                R"("contract_floor": {"series": "base", "share": "300", "law": "l", "source": "s"},
                   "contract_cap": {"points": "15", "law": "m", "source": "t",
                                    "confidence": "medium"}, )");
    const auto read = jurisdiction_from_json(text);
    ASSERT_TRUE(read.has_value());
    const LateRule& rule = *read->late[static_cast<std::size_t>(DebtorKind::business)];
    EXPECT_EQ(rule.contract_floor,
              (RateBound{"base", {}, Share{3 * Share::one}, "l", "s", Confidence::high}));
    EXPECT_EQ(rule.contract_cap, (RateBound{"", AnnualRate::basis_points(1500), Share{Share::one},
                                            "m", "t", Confidence::medium}));
}

TEST(JurisdictionFromJson, an_unknown_word_is_named_where_it_stands) {
    std::string text = place(R"([{"amount": "70"}])");
    const std::string frozen = "\"frozen\"";
    text.replace(text.find(frozen), frozen.size(), "\"thawed\"");
    const auto read = jurisdiction_from_json(text);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(),
              (Problems{{ErrorCode::unknown_name, "late.business.mode.value", "\"thawed\""}}));
}

}  // namespace
}  // namespace termwise
