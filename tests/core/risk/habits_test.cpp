#include "core/risk/habits.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

const Date due = date_of(2026, 1, 1);

PastInvoice paid_after(int days) { return {due, due + std::chrono::days{days}}; }

// Due so many days before the day of reckoning, and open.
PastInvoice open_for(int days) { return {date_of(2026, 6, 1) - std::chrono::days{days}, {}}; }

const Date as_of = date_of(2026, 6, 1);

TEST(Habits, the_median_and_nine_tenths_are_days_somebody_really_took) {
    const std::vector<PastInvoice> past{paid_after(0), paid_after(5), paid_after(10),
                                        paid_after(20)};
    const Habits habits = habits_of(past, as_of);
    EXPECT_EQ(habits.median_days, 5);
    EXPECT_EQ(habits.ninth_decile, 20);
    EXPECT_EQ(habits.paid, 4);
    EXPECT_EQ(habits.late, 3);
    EXPECT_EQ(habits.counted, 4);
}

TEST(Habits, an_open_invoice_counts_for_as_long_as_it_has_been_open) {
    // 5 open; 1 paid on day 0: 4/5; 1 of 4 on day 5: 3/5; then one is lost from sight on day 7;
    // 1 of 2 on day 10: 3/10; the last on day 20.
    const std::vector<PastInvoice> past{paid_after(0), paid_after(5), paid_after(10),
                                        paid_after(20), open_for(7)};
    const Habits habits = habits_of(past, as_of);
    const std::vector<StillOpen> expected{{0, Share::basis_points(8000)},
                                          {5, Share::basis_points(6000)},
                                          {10, Share::basis_points(3000)},
                                          {20, Share{}}};
    EXPECT_EQ(habits.still_open, expected);
    EXPECT_EQ(days_until(habits, Share::basis_points(5000)), 10);
}

TEST(Habits, the_remission_times_of_1963_give_the_published_curve) {
    // Freireich et al., Blood 21 (1963), patients on 6-MP, weeks; + still in remission: 6 6 6 7 10
    // 13 16 22 23 and 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+. The curve of the textbooks:
    // 0.857 0.807 0.753 0.690 0.627 0.538 0.448.
    std::vector<PastInvoice> past;
    for (const int weeks : {6, 6, 6, 7, 10, 13, 16, 22, 23}) past.push_back(paid_after(weeks));
    for (const int weeks : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        past.push_back(open_for(weeks));
    const Habits habits = habits_of(past, as_of);
    constexpr std::array<std::int64_t, 7> per_mille{857, 807, 753, 690, 627, 538, 448};
    ASSERT_EQ(habits.still_open.size(), per_mille.size());
    for (std::size_t i = 0; i < per_mille.size(); ++i) {
        const std::int64_t share = habits.still_open[i].share.billionths;
        EXPECT_EQ((share + 500'000) / 1'000'000, per_mille[i]) << i;
    }
}

TEST(Habits, who_pays_early_is_not_late_and_what_is_not_due_does_not_count) {
    const std::vector<PastInvoice> past{
        paid_after(-3), paid_after(0), {as_of + std::chrono::days{10}, {}}};
    const Habits habits = habits_of(past, as_of);
    EXPECT_EQ(habits.late, 0);
    EXPECT_EQ(habits.counted, 2);
    EXPECT_EQ(habits.median_days, -3);
}

TEST(Habits, a_payment_of_tomorrow_is_not_made_yet) {
    const std::vector<PastInvoice> past{{due, as_of + std::chrono::days{1}}};
    const Habits habits = habits_of(past, as_of);
    EXPECT_EQ(habits.paid, 0);
    EXPECT_EQ(habits.late, 1);
    EXPECT_FALSE(habits.median_days.has_value());
}

TEST(Habits, nothing_is_known_of_nobody) { EXPECT_EQ(habits_of({}, as_of), Habits{}); }

TEST(Habits, what_is_still_open_never_grows) {
    std::vector<PastInvoice> past;
    for (int i = 0; i < 300; ++i) {
        past.push_back(i % 3 == 0 ? open_for(i * 37 % 101) : paid_after(i * 53 % 97));
    }
    const Habits habits = habits_of(past, as_of);
    for (std::size_t i = 1; i < habits.still_open.size(); ++i) {
        EXPECT_LT(habits.still_open[i - 1].days, habits.still_open[i].days);
        EXPECT_LE(habits.still_open[i].share, habits.still_open[i - 1].share);
    }
}

}  // namespace
}  // namespace termwise
