#include "core/terms/caps.h"

#include <gtest/gtest.h>

#include "core/terms/parse_terms.h"

namespace termwise {
namespace {

// C. com. L441-10 I: 60 days from the invoice, or 45 days end of month; debts of businesses.
std::vector<TermsCap> french_caps() {
    return {{"terms_cap", DebtorKind::business, 60, 45, "C. com. L441-10 I", "Legifrance"},
            {"public_cap", DebtorKind::authority, 30, 0, "CCP R2192-10", "Legifrance"}};
}

bool is_broken(std::string_view notation, std::string_view invoice,
               DebtorKind debtor = DebtorKind::business) {
    const Terms terms = parse_terms(notation, "terms").value().front();
    const Date issued_on = parse_date(invoice, "").value();
    return !cap_breaches(terms, {issued_on, issued_on}, {debtor}, french_caps(), {}).empty();
}

TEST(Caps, sixty_days_from_the_invoice_are_the_limit) {
    EXPECT_FALSE(is_broken("net60", "2026-01-15"));
    EXPECT_TRUE(is_broken("net61", "2026-01-15"));
}

TEST(Caps, forty_five_days_end_of_month_are_lawful_by_either_reading) {
    for (const char* invoice : {"2026-01-15", "2026-01-31", "2026-03-10", "2028-01-15"}) {
        EXPECT_FALSE(is_broken("45eom", invoice));
        EXPECT_FALSE(is_broken("eom45", invoice));
    }
}

TEST(Caps, the_same_day_without_a_month_end_is_held_to_sixty_days) {
    // Both fall due on 31 March 2026, 75 days after the invoice.
    EXPECT_TRUE(is_broken("net75", "2026-01-15"));
    EXPECT_FALSE(is_broken("45eom", "2026-01-15"));
}

TEST(Caps, sixty_days_end_of_month_and_forty_five_on_the_tenth_go_too_far) {
    EXPECT_TRUE(is_broken("60eom", "2026-01-01"));
    EXPECT_TRUE(is_broken("45eom+on10", "2026-01-15"));
}

TEST(Caps, the_last_instalment_counts) {
    EXPECT_FALSE(is_broken("3x", "2026-01-15"));
    EXPECT_TRUE(is_broken("4x", "2026-01-15"));
}

TEST(Caps, each_kind_of_debtor_has_its_own_limits) {
    EXPECT_TRUE(is_broken("net45", "2026-01-15", DebtorKind::authority));
    EXPECT_FALSE(is_broken("net45", "2026-01-15", DebtorKind::business));
    EXPECT_FALSE(is_broken("net300", "2026-01-15", DebtorKind::consumer));
}

TEST(Caps, a_breach_names_the_law_and_shows_the_reckoning) {
    const Terms terms = parse_terms("net75", "terms").value().front();
    const Date issued_on = parse_date("2026-01-15", "").value();
    const auto caps = french_caps();
    const auto breaches =
        cap_breaches(terms, {issued_on, issued_on}, {DebtorKind::business}, caps, {});
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches[0].cap, caps.data());
    EXPECT_EQ(breaches[0].why, (Why{"why.cap.days_or_month_end",
                                    {{"days", WhyKind::number, "60"},
                                     {"from", WhyKind::date, "2026-01-15"},
                                     {"limit", WhyKind::date, "2026-03-16"},
                                     {"due_on", WhyKind::date, "2026-03-31"},
                                     {"result", WhyKind::number, "75"},
                                     {"month_end_days", WhyKind::number, "45"}},
                                    "C. com. L441-10 I",
                                    {}}));
}

std::vector<LaterBreach> later(std::string_view notation, Date issued_on,
                               std::span<const TermsCap> caps) {
    const Terms terms = parse_terms(notation, "terms").value().front();
    return later_breaches(terms, {issued_on, issued_on}, {DebtorKind::business}, caps);
}

// 30 January + 60 days is 31 March, itself a month end: day 60. 31 January + 60 days is 1 April, so
// 30 April; the law allows 60 days, 1 April, or 45 days end of month, 31 March.
TEST(Caps, sixty_days_end_of_month_kept_by_chance_are_broken_by_the_next_invoice) {
    const auto caps = french_caps();
    EXPECT_FALSE(is_broken("60eom", "2026-01-30"));
    const auto breaches = later("60eom", date_of(2026, 1, 30), caps);
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches[0].cap, caps.data());
    EXPECT_EQ(breaches[0].issued_on, date_of(2026, 1, 31));
    EXPECT_EQ(breaches[0].due_on, date_of(2026, 4, 30));
    EXPECT_EQ(breaches[0].why.rule, "why.cap.days_or_month_end");
}

// Two months from 15 January are 59 days, as are all until the end of February; from 1 March to
// 1 May there are 61.
TEST(Caps, monthly_parts_within_sixty_days_in_winter_exceed_them_in_spring) {
    const auto caps = french_caps();
    const auto breaches = later("3x", date_of(2026, 1, 15), caps);
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches[0].issued_on, date_of(2026, 3, 1));
    EXPECT_EQ(breaches[0].due_on, date_of(2026, 5, 1));
}

// Twenty days three times is day 60; three weeks three times is day 63, on every invoice.
TEST(Caps, parts_some_days_or_weeks_apart_are_held_to_the_same_limit) {
    const auto caps = french_caps();
    EXPECT_TRUE(later("net1 4x/20d", date_of(2026, 1, 15), caps).size() == 1U);
    EXPECT_TRUE(later("4x/20d", date_of(2026, 1, 15), caps).empty());
    EXPECT_TRUE(later("4x/3w", date_of(2026, 1, 15), caps).size() == 1U);
}

TEST(Caps, terms_that_never_exceed_the_limit_are_told_nothing) {
    const auto caps = french_caps();
    for (const char* terms : {"net60", "45eom", "eom45", "30eom", "eom30", "cash", "2026-12-31"}) {
        EXPECT_TRUE(later(terms, date_of(2026, 1, 15), caps).empty()) << terms;
    }
}

// C. com. L441-11 II and L441-10 I.
std::vector<TermsCap> sector_caps() {
    std::vector<TermsCap> caps = french_caps();
    const auto add = [&](const char* sector, int days, CapStart from) {
        caps.push_back(
            {"terms_too_long", DebtorKind::business, days, 0, "L441-11", "", sector, from});
    };
    add("perishable", 30, CapStart::delivery);
    add("perishable_periodic", 30, CapStart::delivery_ten_days);
    add("alcohol", 30, CapStart::delivery_month_end);
    add("transport", 30, CapStart::invoice);
    return caps;
}

/// Issued on 2026-01-15, delivered on 2026-01-12.
bool breaks_sector(std::string_view notation, std::string_view sector) {
    const Terms terms = parse_terms(notation, "terms").value().front();
    const Date issued_on = date_of(2026, 1, 15);
    const TermsDates dates{issued_on, terms.due.fixed_on.value_or(issued_on), date_of(2026, 1, 12)};
    return !cap_breaches(terms, dates, {DebtorKind::business, sector}, sector_caps(), {}).empty();
}

TEST(Caps, a_sector_has_its_own_limit_and_its_own_first_day) {
    // 30 days from 12 January, 20 January, 31 January and 15 January.
    EXPECT_FALSE(breaks_sector("2026-02-11", "perishable"));
    EXPECT_TRUE(breaks_sector("2026-02-12", "perishable"));
    EXPECT_FALSE(breaks_sector("2026-02-19", "perishable_periodic"));
    EXPECT_TRUE(breaks_sector("2026-02-20", "perishable_periodic"));
    EXPECT_FALSE(breaks_sector("2026-03-02", "alcohol"));
    EXPECT_TRUE(breaks_sector("2026-03-03", "alcohol"));
    EXPECT_FALSE(breaks_sector("net30", "transport"));
    EXPECT_TRUE(breaks_sector("net31", "transport"));
}

// C. com. L441-11 II 2: summary invoices, 30 days after the end of the ten days of delivery.
TEST(Caps, the_last_ten_days_end_with_the_month) {
    const Terms terms = parse_terms("2026-03-30", "").value().front();
    const auto breaks = [&](Date delivered) {
        const TermsDates dates{date_of(2026, 3, 1), *terms.due.fixed_on, delivered};
        const CapScope scope{DebtorKind::business, "perishable_periodic"};
        return !cap_breaches(terms, dates, scope, sector_caps(), {}).empty();
    };
    // 28 February and 30 days are 30 March, 20 February and 30 days 22 March.
    EXPECT_FALSE(breaks(date_of(2026, 2, 21)));
    EXPECT_TRUE(breaks(date_of(2026, 2, 20)));
}

TEST(Caps, the_reason_of_a_limit_without_a_month_end_counts_days_only) {
    const Date issued_on = date_of(2026, 1, 15);
    const auto caps = sector_caps();
    const auto rule = [&](const char* notation, CapScope scope) {
        const Terms terms = parse_terms(notation, "").value().front();
        return cap_breaches(terms, {issued_on, issued_on}, scope, caps, {}).at(0).why.rule;
    };
    EXPECT_EQ(rule("net31", {DebtorKind::authority}), "why.cap.days");
    EXPECT_EQ(rule("net31", {DebtorKind::business, "perishable"}), "why.cap.days_from");
}

TEST(Caps, without_limits_of_its_own_a_sector_has_the_general_ones) {
    EXPECT_FALSE(breaks_sector("net60", "toys"));
    EXPECT_TRUE(breaks_sector("net61", "toys"));
    EXPECT_FALSE(breaks_sector("net60", ""));
    EXPECT_TRUE(knows_sector(sector_caps(), "alcohol"));
    EXPECT_FALSE(knows_sector(sector_caps(), "toys"));
}

}  // namespace
}  // namespace termwise
