#include "core/engine/settlement.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

ReceivedPayment paid(Date day, std::int64_t cents) { return {{day, Money{cents, eur}}, 0}; }

const Date due = date_of(2026, 5, 31);
const Date later = date_of(2026, 9, 15);

TEST(Settlement, a_debt_paid_on_its_due_day_was_never_late) {
    const std::vector<Debt> debts{{due, Money{10'000, eur}}};
    EXPECT_FALSE(was_late(debts, std::vector{paid(due, 10'000)}, later));
    EXPECT_TRUE(was_late(debts, std::vector{paid(due, 9'999)}, later));
    EXPECT_FALSE(was_late(debts, {}, due));
    EXPECT_TRUE(was_late(debts, {}, date_of(2026, 6, 1)));
}

TEST(Settlement, a_debt_paid_too_late_was_late_for_ever) {
    const std::vector<Debt> debts{{due, Money{10'000, eur}}};
    EXPECT_TRUE(was_late(debts, std::vector{paid(date_of(2026, 6, 1), 10'000)}, later));
}

TEST(Settlement, payments_go_to_the_oldest_instalment_first) {
    const std::vector<Debt> debts{{due, Money{100, eur}}, {date_of(2026, 6, 30), Money{100, eur}}};
    const std::vector<ReceivedPayment> first_only{paid(due, 100)};
    EXPECT_FALSE(was_late(debts, first_only, date_of(2026, 6, 30)));
    EXPECT_TRUE(was_late(debts, first_only, date_of(2026, 7, 1)));
}

TEST(Settlement, only_instalments_above_zero_are_debts) {
    const auto part = [](Date day, std::int64_t cents) {
        return Instalment{day, {Money{cents, eur}, {}}, false};
    };
    EXPECT_EQ(debts_of(std::vector{part(due, 0), part(later, 12'000)}),
              (std::vector<Debt>{{later, Money{12'000, eur}}}));
    EXPECT_EQ(debts_of(std::vector{part(due, -5'000)}),
              (std::vector<Debt>{{due, Money::zero(eur)}}));
}

TEST(Settlement, payments_after_the_day_of_reckoning_are_not_made_yet) {
    const std::vector<ReceivedPayment> payments{paid(due, 1), paid(later, 2)};
    EXPECT_EQ(payments_until(payments, due).size(), 1U);
    EXPECT_EQ(payments_until(payments, later).size(), 2U);
}

}  // namespace
}  // namespace termwise
