#include "web/app/own_rates.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

constexpr std::string_view newer = "ecb_mro_semester 2027-01-01 2.65\n";

TEST(OwnRates, what_is_written_reads_back_and_lines_that_are_none_are_left_out) {
    EXPECT_EQ(text_of(own_rates(newer)), newer);
    EXPECT_TRUE(own_rates("ecb_mro_semester 2027-01-01\n\n").empty());
    EXPECT_TRUE(text_of({}).empty());
}

TEST(OwnRates, a_rate_without_a_day_or_a_number_has_no_row) {
    EXPECT_TRUE(row_of({"ecb_mro_semester", "2027-01-01", "2.65"}));
    EXPECT_FALSE(row_of({"ecb_mro_semester", "tomorrow", "2.65"}));
    EXPECT_FALSE(row_of({"ecb_mro_semester", "9999-12-31", "2.65"}));
    EXPECT_FALSE(row_of({"ecb_mro_semester", "2027-01-01", ""}));
}

// French law adds ten points: 2.40 + 10 = 12.40 % in the second half of 2026, and with the rate
// typed 2.65 + 10 = 12.65 % from 1 January 2027.
TEST(OwnRates, a_rate_typed_is_reckoned_with_named_as_typed_and_goes_without_a_trace) {
    OpenedPage page{"en"};
    Draft draft = page.draft();
    draft.as_of = "2027-01-31";
    page.open(draft);
    const auto last_segment = [&] {
        return page.application().model().outcome().late->ledger.segments.back();
    };
    const AnnualRate assumed = last_segment().rate;
    EXPECT_TRUE(last_segment().assumed);
    page.said.clear();
    page.application().session().ask(Request::set_own_rates, newer);
    page.platform().loop().wake();
    page.platform().settle();
    EXPECT_EQ(
        page.said,
        (std::vector<std::pair<std::string, std::string>>{{"set_own_rates", std::string{newer}}}));
    EXPECT_EQ(last_segment().rate, AnnualRate::basis_points(1'265));
    EXPECT_FALSE(last_segment().assumed);
    EXPECT_EQ(page.application().rules().fingerprint("rates/ecb_mro_semester"), 0U);
    page.application().model().undo();
    page.application().session().ask(Request::set_own_rates, "");
    page.application().model().redo();
    page.platform().loop().wake();
    page.platform().settle();
    EXPECT_EQ(last_segment().rate, assumed);
    EXPECT_NE(page.application().rules().fingerprint("rates/ecb_mro_semester"), 0U);
}

TEST(OwnRates, those_remembered_hold_from_the_start_and_the_first_example_still_opens) {
    OpenedPage page{"en"};
    const std::string first = page.draft().title;
    EXPECT_TRUE(page.application().tell("own_rates", newer));
    EXPECT_EQ(page.application().rules().rate_series("ecb_mro_semester")->rows.back().source,
              "source.by_hand");
    EXPECT_EQ(page.draft().title, first);
}

}  // namespace
}  // namespace termwise::web
