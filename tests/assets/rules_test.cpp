// What is shipped as law and rates: readable, sourced, and right by its own worked examples.

#include <gtest/gtest.h>

#include <algorithm>

#include "core/late/compensation.h"
#include "core/late/limitation.h"
#include "core/late/rate_bound.h"
#include "core/late/statutory.h"
#include "core/money/parse_money.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"

namespace termwise::assets {
namespace {

using Json = nlohmann::json;

template <class Enum>
Enum named(const std::string& name, int count) {
    for (int i = 0; i < count; ++i) {
        if (name == name_of(static_cast<Enum>(i))) return static_cast<Enum>(i);
    }
    ADD_FAILURE() << "no such name: " << name;
    return Enum{};
}

Date day(const Json& text) { return *parse_date(text.get<std::string>(), "day"); }

/// One worked example: the case as given, and what the core makes of it.
struct Worked {
    Money debt;
    Date due_on;
    std::optional<Decimal> exchange_rate;
    LateTerms terms;
    Ledger account;
};

LateCase late_case(const Json& given) {
    LateCase made{named<DebtorKind>(given.at("debtor"), 3), day(given.at("due_on")), {}, {}, {}};
    if (given.contains("rate_mode")) made.mode = named<RateMode>(given["rate_mode"], 3);
    if (given.contains("contract_rate")) {
        made.contract_rate = *parse_annual_rate(given["contract_rate"].get<std::string>(), "rate");
    }
    if (given.contains("demanded_on")) made.demanded_on = day(given["demanded_on"]);
    if (given.contains("received_on")) made.received_on = day(given["received_on"]);
    if (given.contains("judged_on")) made.judged_on = day(given["judged_on"]);
    if (given.contains("compounding"))
        made.compounding = named<Compounding>(given["compounding"], 2);
    return made;
}

Worked worked(const Jurisdiction& place, const Json& given) {
    const Money debt =
        *parse_money(given.at("principal").get<std::string>(), place.currency, "principal");
    LateTerms terms = *late_terms(place, shipped_rules(), late_case(given));
    if (given.contains("day_count")) terms.rule.day_count = named<DayCount>(given["day_count"], 7);
    if (given.contains("interest_rounding")) {
        terms.rule.interest_rounding = named<InterestRounding>(given["interest_rounding"], 3);
    }
    const std::vector<Debt> debts{{day(given.at("due_on")), debt}};
    Ledger account = *ledger(debts, {}, terms.rule, day(given.at("as_of")));
    std::optional<Decimal> exchange_rate;
    if (given.contains("exchange_rate")) {
        exchange_rate = *parse_decimal(given["exchange_rate"].get<std::string>(), "rate");
    }
    return {debt, debts.front().due_on, exchange_rate, std::move(terms), std::move(account)};
}

void expect_rate(const Worked& example, const Json& expected) {
    ASSERT_FALSE(example.account.segments.empty());
    EXPECT_EQ(percent_text(example.account.segments.front().rate), expected.get<std::string>());
}

void expect_segments(const Worked& example, const Json& expected) {
    ASSERT_EQ(example.account.segments.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(decimal_text(example.account.segments[i].interest),
                  expected[i].get<std::string>());
    }
}

void expect_compensation(const Worked& example, const Json& expected) {
    ASSERT_NE(example.terms.rule.law, nullptr);
    const LateRule& law = *example.terms.rule.law;
    const bool younger = law.compensation && is_younger(*law.compensation, example.due_on);
    const std::optional<Money> granted =
        younger ? Money::zero(example.debt.currency())
                : compensation(law, example.debt, example.exchange_rate);
    ASSERT_TRUE(granted.has_value());
    EXPECT_EQ(decimal_text(*granted), expected.get<std::string>());
}

void expect_limitation(const Worked& example, const Json& expected) {
    const LateRule* const law = example.terms.rule.law;
    ASSERT_TRUE(law != nullptr && law->limitation);
    const LimitationDate date = limitation_date(*law->limitation, example.due_on, {});
    EXPECT_EQ(iso_text(date.on.value()), expected.get<std::string>());
}

void expect_finding(const Worked& example, const Json& expected) {
    const auto& found = example.terms.findings;
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const LateFinding& finding) {
        return finding.why.rule == expected.get<std::string>();
    })) << expected;
}

void expect_outcome(const Worked& example, const Json& expected) {
    for (const auto& [what, value] : expected.items()) {
        if (what == "rate") {
            expect_rate(example, value);
        } else if (what == "segments") {
            expect_segments(example, value);
        } else if (what == "interest") {
            EXPECT_EQ(decimal_text(example.account.interest), value.get<std::string>());
        } else if (what == "compensation") {
            expect_compensation(example, value);
        } else if (what == "limitation") {
            expect_limitation(example, value);
        } else if (what == "finding") {
            expect_finding(example, value);
        } else {
            ADD_FAILURE() << "nothing checks " << what;
        }
    }
}

TEST(ShippedRules, every_place_has_at_least_three_worked_examples_that_hold) {
    std::string places;
    for (const Jurisdiction& place : shipped_rules().jurisdictions) places += place.code + " ";
    EXPECT_EQ(places, "AT BE CH DE ES EU FR IE IT LU NL PL PT UK ");
    for (const Jurisdiction& place : shipped_rules().jurisdictions) {
        const Json examples = worked_examples(place.code);
        EXPECT_GE(examples.size(), 3U) << place.code;
        for (std::size_t i = 0; i < examples.size(); ++i) {
            SCOPED_TRACE(place.code + " example " + std::to_string(i));
            EXPECT_FALSE(examples[i].at("source").get<std::string>().empty());
            expect_outcome(worked(place, examples[i].at("given")), examples[i].at("expected"));
        }
    }
}

/// A key of the `group`, such as "note.leap_year_open", with words in every language.
void expect_worded(const std::string& key, const char* group) {
    EXPECT_TRUE(key.starts_with(group)) << key << " is prose that only English readers understand";
    for (const char* tag : shipped_languages)
        EXPECT_TRUE(shipped_texts(tag).has(key)) << key << " has no words in " << tag;
}

/// What can be cited has a capital (the name of a law) or a dot (the name of a site); the rest is
/// prose.
void expect_citation_or_words(const std::string& source) {
    EXPECT_FALSE(source.empty());
    const bool is_key = source.starts_with("source.");
    const bool cites = std::any_of(source.begin(), source.end(),
                                   [](char c) { return c == '.' || (c >= 'A' && c <= 'Z'); });
    if (is_key || !cites) expect_worded(source, "source.");
}

template <class T>
void expect_sourced(const Sourced<T>& point, const char* what) {
    SCOPED_TRACE(what);
    expect_citation_or_words(point.source);
    EXPECT_TRUE(point.confidence != Confidence::low || !point.note.empty())
        << "poorly attested, and does not say why";
    if (!point.note.empty()) expect_worded(point.note, "note.");
}

void expect_sourced(const Limitation& limitation) {
    SCOPED_TRACE("limitation");
    EXPECT_GT(limitation.years, 0);
    EXPECT_GE(limitation.judgment_years, limitation.years);
    EXPECT_FALSE(limitation.law.empty());
    expect_sourced(
        Sourced<int>{limitation.years, limitation.source, limitation.confidence, limitation.note},
        "years");
}

void expect_sourced(const LateRule& rule) {
    EXPECT_FALSE(rule.law.empty());
    expect_sourced(rule.mode, "mode");
    expect_sourced(rule.day_count, "day_count");
    expect_sourced(rule.compounding, "compounding");
    expect_sourced(rule.start, "start");
    expect_sourced(rule.payment_day_counts, "payment_day_counts");
    expect_sourced(rule.allocation, "allocation");
    for (const auto& bound : {rule.contract_floor, rule.contract_cap}) {
        if (!bound) continue;
        EXPECT_FALSE(bound->law.empty());
        expect_citation_or_words(bound->source);
    }
    if (rule.agreed_compounding) expect_sourced(*rule.agreed_compounding, "agreed_compounding");
    if (rule.after_judgment) expect_citation_or_words(rule.after_judgment->source);
    if (rule.limitation) expect_sourced(*rule.limitation);
    if (!rule.compensation) return;
    EXPECT_FALSE(rule.compensation->law.empty());
    expect_citation_or_words(rule.compensation->source);
}

TEST(ShippedRules, every_point_of_law_names_its_source_and_a_doubtful_one_says_why) {
    for (const Jurisdiction& place : shipped_rules().jurisdictions) {
        SCOPED_TRACE(place.code);
        for (const std::optional<LateRule>& rule : place.late) {
            if (rule) expect_sourced(*rule);
        }
        for (const TermsCap& cap : place.caps) {
            EXPECT_FALSE(cap.finding.empty() || cap.law.empty());
            expect_citation_or_words(cap.source);
        }
        expect_sourced(place.discount_vat, "discount_vat");
        for (const Sourced<Share>& rate : place.vat_rates) expect_sourced(rate, "vat_rates");
    }
}

TEST(ShippedRules, every_series_and_calendar_a_law_names_is_shipped) {
    const RuleBook& rules = shipped_rules();
    for (const Jurisdiction& place : rules.jurisdictions) {
        EXPECT_NE(rules.calendar(place.calendar), nullptr) << place.calendar;
        for (const std::optional<LateRule>& rule : place.late) {
            if (!rule) continue;
            EXPECT_NE(rules.rate_series(rule->series), nullptr) << rule->series;
            for (const auto& bound : {rule->contract_floor, rule->contract_cap}) {
                const bool known =
                    !bound || bound->series.empty() || rules.rate_series(bound->series) != nullptr;
                EXPECT_TRUE(known) << place.code;
            }
        }
    }
}

TEST(ShippedRules, every_rate_names_its_source_and_every_file_bears_the_name_of_what_it_holds) {
    const RuleBook& rules = shipped_rules();
    const std::vector<AssetFile> rates = asset_files("rates");
    ASSERT_EQ(rates.size(), rules.series.size());
    for (std::size_t i = 0; i < rates.size(); ++i) {
        EXPECT_EQ(rates[i].name, rules.series[i].id + ".json");
        EXPECT_FALSE(rules.series[i].law.empty());
        for (const RateRow& row : rules.series[i].rows) expect_citation_or_words(row.source);
    }
    const std::vector<AssetFile> places = asset_files("jurisdictions");
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_EQ(places[i].name, rules.jurisdictions[i].code + ".json");
    }
}

// The Directive leaves limitation to the states.
TEST(ShippedRules, every_state_says_when_a_debt_can_no_longer_be_claimed) {
    for (const Jurisdiction& place : shipped_rules().jurisdictions) {
        for (const std::optional<LateRule>& rule : place.late) {
            const bool said = !rule || rule->limitation.has_value();
            EXPECT_EQ(said, !rule || place.code != "EU") << place.code;
        }
    }
}

TEST(ShippedRules, consumers_owe_no_fixed_compensation_anywhere) {
    for (const Jurisdiction& place : shipped_rules().jurisdictions) {
        const auto& consumer = place.late[static_cast<std::size_t>(DebtorKind::consumer)];
        EXPECT_TRUE(!consumer || !consumer->compensation) << place.code;
    }
}

// Derived from the reference rate here, published as totals elsewhere: bpifrance-creation.fr 14.25
// (2024 H2); BGB 288 II 10.52, 288 I 6.52 (2026 H2); payontime.co.uk 8.50 (2015 H1);
// rijksoverheid.nl 11.15 (2025 H1); oenb.at 1.53 + 9.2; mj.gouvernement.lu 12.25 (2024 H2);
// lexpoint.pt 11.15 (2025 H1); infor.pl 10.75 (from 8 May 2025); CO 104; enterprise.gov.ie and the
// Directive: MRO + 8.
TEST(ShippedRules, totals_published_elsewhere_come_out_of_reference_and_margin) {
    struct Row {
        const char* place;
        DebtorKind debtor;
        const char* due_on;
        const char* rate;
    };
    const Row rows[] = {
        {"FR", DebtorKind::business, "2024-06-30", "14.25"},
        {"FR", DebtorKind::business, "2026-06-30", "12.4"},
        {"DE", DebtorKind::business, "2026-06-30", "10.52"},
        {"DE", DebtorKind::consumer, "2026-06-30", "6.52"},
        {"DE", DebtorKind::business, "2019-12-31", "8.12"},
        {"UK", DebtorKind::business, "2014-12-31", "8.5"},
        {"NL", DebtorKind::business, "2024-12-31", "11.15"},
        {"NL", DebtorKind::business, "2023-12-31", "12.5"},
        {"AT", DebtorKind::business, "2026-06-30", "10.73"},
        {"LU", DebtorKind::business, "2024-06-30", "12.25"},
        {"PT", DebtorKind::business, "2024-12-31", "11.15"},
        {"PL", DebtorKind::business, "2026-06-30", "13.75"},
        {"PL", DebtorKind::consumer, "2025-05-07", "10.75"},
        {"CH", DebtorKind::business, "1999-12-31", "5"},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(std::string{row.place} + " " + row.due_on);
        const Jurisdiction& place = *shipped_rules().jurisdiction(row.place);
        const LateCase given{row.debtor, *parse_date(row.due_on, ""), {}, {}, {}};
        const LateTerms terms = *late_terms(place, shipped_rules(), given);
        const Date first = *terms.first_day;
        EXPECT_EQ(percent_text(rate_on(terms.rule, first, first)->rate), row.rate);
    }
}

}  // namespace
}  // namespace termwise::assets
