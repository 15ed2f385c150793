#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/fees/payment_fee.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/terms/terms.h"
#include "core/time/calendar.h"

namespace termwise {

/// Something sold, VAT included.
struct Sale {
    Date on;
    Money amount;  ///< Zero or more.
};

/// Terms to sell on, and how buyers are expected to take them.
struct Policy {
    std::string name;
    Terms terms;
    Share take_up;               ///< Of buyers who take the first discount; unused without one.
    Share lost;                  ///< Of the others who never pay.
    Share late;                  ///< Of those who pay without discount, late.
    std::int32_t days_late = 0;  ///< How late these are, on average; zero or more.
    FeeRule fee{{}, Money{0, Currency{"EUR"}}, {}, {}, {}};  ///< On each payment received.
};

/// What is compared: at most 500 sales and 6 policies, of one currency.
struct Scenario {
    Currency currency{"EUR"};
    Date start_on;            ///< The day of the present value; no sale is earlier.
    AnnualRate capital_rate;  ///< Zero or more.
    std::vector<Sale> sales;
    std::vector<Policy> policies;
    HolidayCalendar calendar;
};

/// One payment that falls due.
struct DuePart {
    Date due_on;
    Money amount;
};

/// One sale under one policy, before anybody pays.
struct SaleTerms {
    Date sold_on;
    std::vector<DuePart> parts;          ///< They sum to the sale.
    std::optional<Date> discount_until;  ///< None without a discount.
    Money discount;                      ///< Off the whole, rounded half up.
};

/// A payment that is expected.
struct CashFlow {
    Date sold_on;
    Date on;
    Money amount;
    Money fee;
};

/// All that is expected of one policy: received + discount + lost = sold.
struct ExpectedCash {
    std::vector<CashFlow> flows;
    Money sold;
    Money received;
    Money discount;
    Money lost;
    Money fees;
};

/// The terms of every sale under that policy, in the order of the sales.
std::vector<SaleTerms> sales_under(const Policy& policy, const Scenario& scenario);

/// What is expected of `sales` under `policy`: each amount is split over those who take the
/// discount, never pay, pay late and pay on the day, to the minor unit (largest remainder), and
/// each stream carries its part of the fee, rounded half up.
///
///   100.00, 2/10 net 30, 25 % take the discount, 4 % of the others never pay, half of the rest
///   pays 10 days late: 24.50 on day 10 (0.50 given), 36.00 on day 30, 36.00 on day 40, 3.00 lost
ExpectedCash expected_cash(const Policy& policy, std::span<const SaleTerms> sales,
                           Currency currency);

/// The worth of `amount`, received `days` from the day of reckoning, on that day: simple
/// discounting, amount / (1 + rate x days / 365), rounded half up. Days before it count as none.
///
///   1 000.00 in 73 days at 10 %  ->  1 000.00 / 1.02 = 980.39
Money present_value(Money amount, std::int64_t days, AnnualRate rate);

}  // namespace termwise
