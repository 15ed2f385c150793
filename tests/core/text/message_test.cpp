#include "core/text/message.h"

#include <gtest/gtest.h>

#include <random>

#include "core/text/plural.h"
#include "tests/core/text/languages.h"

namespace termwise {
namespace {

using Names = std::vector<std::string>;

std::string fill(std::string_view message, std::vector<Filled> values,
                 const Locale& locale = english()) {
    return filled(message, values, locale);
}

TEST(Message, placeholders_are_filled_and_the_rest_stays) {
    EXPECT_EQ(fill("Due on {date}", {{"date", "22 Nov 2026"}}), "Due on 22 Nov 2026");
    EXPECT_EQ(fill("{a} + {b} = {a}", {{"a", "1"}, {"b", "2"}}), "1 + 2 = 1");
    EXPECT_EQ(fill("#1 costs { price }", {{"price", "€5"}}), "#1 costs €5");
}

TEST(Message, a_placeholder_without_a_value_stays_visible) {
    EXPECT_EQ(fill("Due on {date}", {}), "Due on {date}");
    EXPECT_EQ(fill("{days, plural, one {# day} other {# days}}", {}),
              "{days, plural, one {# day} other {# days}}");
}

TEST(Message, what_fills_a_placeholder_is_not_looked_at_again) {
    EXPECT_EQ(fill("{a}", {{"a", "{b} #"}, {"b", "x"}}), "{b} #");
}

TEST(Message, a_number_chooses_the_form_of_its_words) {
    constexpr std::string_view late =
        "{days, plural, =0 {on time} one {# day late} other {# days late}}";
    EXPECT_EQ(fill(late, {{"days", "0"}}), "on time");
    EXPECT_EQ(fill(late, {{"days", "1"}}), "1 day late");
    EXPECT_EQ(fill(late, {{"days", "2"}}), "2 days late");
    EXPECT_EQ(fill(late, {{"days", "1,234"}}), "1,234 days late");
    EXPECT_EQ(fill(late, {{"days", "many"}}), "many days late");

    constexpr std::string_view jours = "{days, plural, one {# jour} other {# jours}}";
    EXPECT_EQ(fill(jours, {{"days", "0"}}, french()), "0 jour");
    EXPECT_EQ(fill(jours, {{"days", "1,5"}}, french()), "1,5 jour");
    EXPECT_EQ(fill(jours, {{"days", "2"}}, french()), "2 jours");
}

TEST(Message, a_form_may_hold_placeholders) {
    EXPECT_EQ(fill("{n, plural, one {one part of {amount}} other {# parts of {amount}}}",
                   {{"n", "3"}, {"amount", "€5"}}),
              "3 parts of €5");
}

TEST(Message, its_placeholders_are_listed_once_in_order) {
    EXPECT_EQ(placeholders_of("plain"), Names{});
    EXPECT_EQ(placeholders_of("{b} {a} {b}"), (Names{"a", "b"}));
    EXPECT_EQ(placeholders_of("{n, plural, one {# {x}} other {# {y}}}"), (Names{"n", "x", "y"}));
}

TEST(Message, a_broken_one_has_no_placeholders_and_is_shown_as_it_stands) {
    const std::string_view rows[] = {
        "{",
        "}",
        "{a",
        "{}",
        "{A}",
        "{a b}",
        "{n, plural}",
        "{n, plural, }",
        "{n, plural, one {x}}",
        "{n, plural, few {x} other {y}}",
        "{n, plural, other y}",
        "{n, select, other {y}}",
        "{n, plural, other {{}}",
        "{a{b}}",
    };
    for (const std::string_view message : rows) {
        SCOPED_TRACE(message);
        EXPECT_FALSE(placeholders_of(message).has_value());
        EXPECT_EQ(fill(message, {{"n", "1"}, {"a", "x"}, {"b", "y"}}), message);
    }
}

TEST(Message, any_bytes_are_survived) {
    constexpr std::string_view pieces[] = {"{",
                                           "}",
                                           ",",
                                           "plural",
                                           "one",
                                           "other",
                                           "#",
                                           "n",
                                           " ",
                                           "=1",
                                           "\xFF",
                                           "{n}",
                                           "{n, plural, other {"};
    std::mt19937 random{3};
    for (int i = 0; i < 20000; ++i) {
        std::string message;
        for (unsigned n = static_cast<unsigned>(random()) % 20; n > 0; --n)
            message += pieces[static_cast<unsigned>(random()) % std::size(pieces)];
        const std::string once = fill(message, {{"n", "1"}});
        const auto names = placeholders_of(message);
        const bool plain = names && names->empty();
        EXPECT_TRUE(!plain || once == message) << message;
    }
}

TEST(PluralForm, English_has_one_for_exactly_1_and_French_for_less_than_2) {
    struct Row {
        std::string_view number;
        PluralForm english;
        PluralForm french;
    };
    const Row rows[] = {
        {"0", PluralForm::other, PluralForm::one},   {"1", PluralForm::one, PluralForm::one},
        {"-1", PluralForm::one, PluralForm::one},    {"1.5", PluralForm::other, PluralForm::one},
        {"2", PluralForm::other, PluralForm::other}, {"11", PluralForm::other, PluralForm::other},
        {"1.0", PluralForm::other, PluralForm::one}, {"x", PluralForm::other, PluralForm::other},
    };
    for (const Row& row : rows) {
        SCOPED_TRACE(row.number);
        EXPECT_EQ(plural_form(row.number, PluralRule::one_other), row.english);
        EXPECT_EQ(plural_form(row.number, PluralRule::zero_one_is_one), row.french);
    }
}

}  // namespace
}  // namespace termwise
