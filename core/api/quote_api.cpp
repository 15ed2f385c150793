#include "core/api/quote_api.h"

#include <algorithm>
#include <optional>
#include <span>

#include "core/api/quote_figures.h"
#include "core/money/allocate.h"
#include "core/money/decimal.h"
#include "core/money/portion.h"
#include "core/quote/read_notation.h"
#include "core/terms/due_dates.h"
#include "core/terms/instalments.h"

namespace {

using namespace termwise;

constexpr std::int32_t first_start = 1900'01'01;
constexpr std::int32_t last_start = 2199'12'31;
constexpr int most_decimals = 4;

using Text = decltype(termwise_quote_part::amount);

void write_amount(Text& text, std::int64_t minor_units, int decimals) {
    FixedPointBuffer buffer;
    const std::string_view written = fixed_point_text(minor_units, decimals, buffer);
    static_assert(sizeof text > std::tuple_size_v<FixedPointBuffer> - 2);
    *std::copy(written.begin(), written.end(), std::begin(text)) = '\0';
}

std::size_t counted(std::int32_t count) { return static_cast<std::size_t>(count); }

std::int32_t digits_of(Date date) {
    const std::chrono::year_month_day day = civil(date);
    const auto month = static_cast<int>(static_cast<unsigned>(day.month()));
    return (static_cast<int>(day.year()) * 100 + month) * 100 +
           static_cast<int>(static_cast<unsigned>(day.day()));
}

std::optional<Date> day_of_digits(std::int32_t digits) {
    const auto month_and_day = static_cast<unsigned>(digits % 10'000);
    return existing_date(digits / 10'000, month_and_day / 100, month_and_day % 100);
}

std::int32_t problem_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::missing:
            return termwise_quote_terms_missing;
        case ErrorCode::out_of_range:
            return termwise_quote_terms_out_of_range;
        case ErrorCode::conflict:
            return termwise_quote_terms_conflict;
        case ErrorCode::too_large:
            return termwise_quote_terms_too_large;
        default:
            return termwise_quote_terms_malformed;
    }
}

/// The day of a rule that moves off no holiday.
Date plain_due_on(const DueRule& rule, Date base) {
    Date day = base;
    for (const Step& step : rule.steps) day = after_step(step, day);
    return day;
}

bool needs_calendar(const NotedTerms& terms) {
    bool rolls = terms.due.roll != Roll::none;
    // By index here and below: a span of them would go through memory.
    for (std::size_t i = 0; i < terms.tier_count; ++i) {
        rolls = rolls || terms.tiers[i]->until.roll != Roll::none;
    }
    return rolls;
}

/// Fills in the output of one quote, whose input has been checked.
class Worksheet {
public:
    Worksheet(termwise_quote& quote, const NotedTerms& terms, Date start)
        : quote_{quote},
          terms_{terms},
          start_{start} {
        quote_.part_count = 0;
        quote_.discount_count = 0;
    }

    void fill_in() {
        const Date due = plain_due_on(terms_.due, start_);
        if (terms_.has_plan) {
            split(terms_.plan, due);
        } else {
            add_part(quote_.minor_units, due, false);
        }
        // A credit note bears no discount.
        if (quote_.minor_units <= 0) return;
        for (std::size_t i = 0; i < terms_.tier_count; ++i) add_discount(*terms_.tiers[i]);
    }

private:
    void split(const Plan& plan, Date due) {
        std::int64_t rest = quote_.minor_units;
        if (plan.deposit) {
            const std::int64_t deposit = portion_of_units(rest, *plan.deposit, Rounding::half_up);
            add_part(deposit, start_, true);
            rest -= deposit;
        }
        const int skipped = plan.deposit && terms_.due.steps.empty() ? 1 : 0;
        for (int index = 0; index < plan.parts; ++index) {
            add_part(equal_part(rest, plan.parts, index, plan.remainder),
                     cadence_day(due, plan.cadence, index + skipped), false);
        }
    }

    void add_part(std::int64_t minor_units, Date due_on, bool is_deposit) {
        termwise_quote_part& part = quote_.parts[quote_.part_count++];
        part.minor_units = minor_units;
        part.due_on = digits_of(due_on);
        part.is_deposit = is_deposit ? 1 : 0;
    }

    void add_discount(const DiscountTier& tier) {
        const Date until = plain_due_on(tier.until, start_);
        termwise_quote_discount& discount = quote_.discounts[quote_.discount_count++];
        discount.saved_minor_units =
            portion_of_units(quote_.minor_units, tier.share, Rounding::half_up);
        discount.minor_units = quote_.minor_units - discount.saved_minor_units;
        discount.share_billionths = tier.share.billionths;
        discount.until = digits_of(until);
        discount.days = static_cast<std::int32_t>(days_between(start_, until));
    }

    termwise_quote& quote_;
    const NotedTerms& terms_;
    Date start_;
};

std::string_view terms_of(const termwise_quote& quote) {
    const char* const end = std::find(std::begin(quote.terms), std::end(quote.terms), '\0');
    return {quote.terms, static_cast<std::size_t>(end - quote.terms)};
}

void write_texts(termwise_quote& quote) {
    const int decimals = quote.decimals;
    for (termwise_quote_part& part : std::span{quote.parts}.first(counted(quote.part_count))) {
        write_amount(part.amount, part.minor_units, decimals);
    }
    for (termwise_quote_discount& discount :
         std::span{quote.discounts}.first(counted(quote.discount_count))) {
        write_amount(discount.amount, discount.minor_units, decimals);
        write_amount(discount.saved, discount.saved_minor_units, decimals);
    }
}

}  // namespace

std::int32_t termwise_quote_work_out(termwise_quote* quote) {
    NotedTerms terms;
    std::int32_t problem = terms_read(*quote, terms);
    if (problem == termwise_quote_well) problem = figures_under(terms, *quote);
    if (problem == termwise_quote_well) write_texts(*quote);
    return problem;
}

namespace termwise {

std::int32_t terms_read(termwise_quote& quote, NotedTerms& terms) {
    quote.problem_at = 0;
    const std::optional<grammar::Stop> stop = read_notation(terms_of(quote), terms);
    if (!stop) return termwise_quote_well;
    quote.problem_at = stop->at;
    return problem_of(stop->code);
}

std::int32_t figures_under(const NotedTerms& terms, termwise_quote& quote) {
    if (quote.minor_units < -Money::limit || quote.minor_units > Money::limit) {
        return termwise_quote_amount_out_of_range;
    }
    if (quote.decimals < 0 || quote.decimals > most_decimals) {
        return termwise_quote_decimals_out_of_range;
    }
    const std::optional<Date> start = day_of_digits(quote.start_on);
    if (!start) return termwise_quote_no_such_day;
    if (quote.start_on < first_start || quote.start_on > last_start) {
        return termwise_quote_year_out_of_range;
    }
    if (needs_calendar(terms)) return termwise_quote_calendar_needed;
    Worksheet{quote, terms, *start}.fill_in();
    return termwise_quote_well;
}

}  // namespace termwise
