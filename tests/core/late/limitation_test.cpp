#include "core/late/limitation.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

using enum Interruption;

Limitation limitation_of(int years) {
    Limitation law;
    law.years = years;
    law.judgment_years = 10;
    law.restarts = {payment, acknowledgement};
    law.law = "C. com. L110-4";
    law.source = "C. civ. 2240";
    return law;
}

Limitation german() {
    Limitation law = limitation_of(3);
    law.judgment_years = 30;
    law.start = LimitationStart::year_end;
    return law;
}

const Date due = date_of(2026, 5, 31);

std::optional<Date> last_day(const Limitation& law, Date due_on,
                             const std::vector<InterruptingEvent>& events = {}) {
    return limitation_date(law, due_on, events).on;
}

TEST(Limitation, a_French_business_can_be_sued_for_five_years_and_a_consumer_for_two) {
    EXPECT_EQ(last_day(limitation_of(5), due), date_of(2031, 5, 31));
    EXPECT_EQ(last_day(limitation_of(2), due), date_of(2028, 5, 31));
}

TEST(Limitation, German_years_count_from_the_end_of_the_year) {
    EXPECT_EQ(last_day(german(), date_of(2026, 3, 15)), date_of(2029, 12, 31));
    EXPECT_EQ(last_day(german(), date_of(2026, 12, 31)), date_of(2029, 12, 31));
    EXPECT_EQ(last_day(german(), date_of(2027, 1, 1)), date_of(2030, 12, 31));
}

TEST(Limitation, a_leap_day_ends_on_the_28th) {
    EXPECT_EQ(last_day(limitation_of(5), date_of(2024, 2, 29)), date_of(2029, 2, 28));
}

TEST(Limitation, an_acknowledgement_or_part_payment_starts_the_period_anew) {
    EXPECT_EQ(last_day(limitation_of(2), due, {{acknowledgement, date_of(2027, 2, 1)}}),
              date_of(2029, 2, 1));
    EXPECT_EQ(last_day(limitation_of(2), due,
                       {{payment, date_of(2026, 7, 1)}, {acknowledgement, date_of(2028, 6, 30)}}),
              date_of(2030, 6, 30));
}

TEST(Limitation, a_letter_starts_it_anew_only_where_the_law_says_so) {
    EXPECT_EQ(last_day(limitation_of(2), due, {{demand, date_of(2027, 2, 1)}}),
              date_of(2028, 5, 31));
    Limitation spanish = limitation_of(5);
    spanish.restarts.push_back(demand);
    EXPECT_EQ(last_day(spanish, due, {{demand, date_of(2027, 2, 1)}}), date_of(2032, 2, 1));
}

TEST(Limitation, what_comes_too_late_changes_nothing) {
    EXPECT_EQ(last_day(limitation_of(2), due, {{acknowledgement, date_of(2028, 6, 1)}}),
              date_of(2028, 5, 31));
    EXPECT_EQ(last_day(limitation_of(2), due, {{judgment, date_of(2028, 6, 1)}}),
              date_of(2028, 5, 31));
}

// BGB 212: the new period counts from the day itself, and may end before the first one.
TEST(Limitation, an_interruption_never_shortens_the_period) {
    EXPECT_EQ(last_day(german(), date_of(2026, 3, 15), {{payment, date_of(2026, 4, 1)}}),
              date_of(2029, 12, 31));
    EXPECT_EQ(last_day(german(), date_of(2026, 3, 15), {{payment, date_of(2027, 4, 1)}}),
              date_of(2030, 4, 1));
}

TEST(Limitation, nothing_runs_out_while_a_claim_is_pending_and_a_judgment_lasts_long) {
    const InterruptingEvent sued{claim, date_of(2027, 1, 10)};
    EXPECT_EQ(last_day(limitation_of(2), due, {sued}), std::nullopt);
    EXPECT_EQ(last_day(limitation_of(2), due, {sued, {payment, date_of(2027, 2, 1)}}),
              std::nullopt);
    const std::vector<InterruptingEvent> won{sued, {judgment, date_of(2027, 9, 1)}};
    EXPECT_EQ(limitation_date(limitation_of(2), due, won),
              (LimitationDate{date_of(2037, 9, 1), 10, date_of(2027, 9, 1), judgment}));
    EXPECT_EQ(last_day(limitation_of(2), due, {won[0], won[1], {payment, date_of(2030, 1, 1)}}),
              date_of(2040, 1, 1));
}

TEST(Limitation, the_reason_names_the_period_its_beginning_and_the_law) {
    const Why plain =
        explain_limitation(limitation_date(limitation_of(5), due, {}), limitation_of(5));
    EXPECT_EQ(plain, (Why{"why.late.limitation",
                          {{"years", WhyKind::number, "5"},
                           {"from", WhyKind::date, "2026-05-31"},
                           {"law", WhyKind::text, "C. com. L110-4"},
                           {"result", WhyKind::date, "2031-05-31"}},
                          "C. civ. 2240",
                          {}}));
    const std::vector<InterruptingEvent> sued{{claim, date_of(2027, 1, 10)}};
    const Why pending =
        explain_limitation(limitation_date(limitation_of(5), due, sued), limitation_of(5));
    EXPECT_EQ(pending.rule, "why.late.limitation_pending");
    EXPECT_EQ(pending.values.back(), (WhyValue{"event", WhyKind::name, "interruption.claim"}));
}

TEST(Limitation, a_period_to_the_end_of_the_year_says_so_in_its_reason) {
    Limitation polish = german();
    polish.restart = LimitationStart::year_end;
    const std::vector<InterruptingEvent> paid{{payment, date_of(2027, 4, 1)}};
    EXPECT_EQ(explain_limitation(limitation_date(polish, due, {}), polish).rule,
              "why.late.limitation_year_end");
    EXPECT_EQ(explain_limitation(limitation_date(polish, due, paid), polish).rule,
              "why.late.limitation_anew_year_end");
    EXPECT_EQ(explain_limitation(limitation_date(german(), due, paid), german()).rule,
              "why.late.limitation_anew");
    const std::vector<InterruptingEvent> won{{judgment, date_of(2027, 4, 1)}};
    EXPECT_EQ(explain_limitation(limitation_date(german(), due, won), german()).rule,
              "why.late.limitation_judgment");
}

}  // namespace
}  // namespace termwise
