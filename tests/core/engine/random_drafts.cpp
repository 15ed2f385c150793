#include "tests/core/engine/random_drafts.h"

#include <array>
#include <cstdio>

#include "tests/core/engine/advice_samples.h"

namespace termwise {
namespace {

constexpr const char* usual_terms[] = {
    "net 30",
    "30 jours",
    "30 jours fin de mois",
    "fin de mois 30 jours",
    "2/10 net 30",
    "45 jours fin de mois",
    "a reception",
    "due on receipt",
    "3x",
    "4x/14d",
    "30%+2x",
    "30 Tage netto",
    "net60",
    "60 jours nets",
    "3/7 2/14 net 30",
    "45 jours fin de mois le 10",
    "50 EUR d'escompte sous 10 jours, 30 jours net",
    "3/20@duedate 2/10@duedate net 60",
    "payable le 31/12/2026",
    "30 jours fin de période",
    "2/10@receipt net 30 3x",
    "net30~f",
    "50/0 net 1",
};

constexpr const char* hostile_texts[] = {
    "",
    " ",
    "-",
    "-0",
    "1e9",
    "NaN",
    "0x10",
    "1,5",
    "1 000",
    "+5",
    ".5",
    "5.",
    "--1",
    "999999999999999999999",
    "12.34567890123456",
    "\xFF\xFE",
    "\xC3",
    "\u0661\u0662",
    "\u202E100",
    "\t3",
    "1\n2",
    "2025-02-29",
    "2025-13-01",
    "0000-00-00",
    "9999-12-31",
    "1899-12-31",
    "20250101",
    "net -5",
    "net 99999999999",
    "0x",
    "1000x",
    "3x/0d",
    "200%+2x",
    "%%%%",
    "fin fin fin fin",
    "\"},{\"",
    "null",
    "../../etc",
    "{amount}",
    "%s%n",
};

}  // namespace

// SplitMix64 (Steele, Lea, Flood 2014). No expression here draws twice: compilers differ in which
// of two operands they evaluate first, and the drafts would too.
std::uint64_t RandomDrafts::number() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

std::uint64_t RandomDrafts::below(std::uint64_t bound) { return number() % bound; }

std::string RandomDrafts::digits(std::uint64_t bound, int decimals) {
    std::string text = std::to_string(below(bound));
    if (decimals > 0) text += '.';
    for (int i = 0; i < decimals; ++i) text += static_cast<char>('0' + below(10));
    return text;
}

std::string RandomDrafts::amount() {
    if (once_in(40)) return digits(1'000'000'000'000, 2);
    const std::uint64_t bound = once_in(4) ? 1'000'000 : 5'000;
    return digits(bound, static_cast<int>(below(3)));
}

std::string RandomDrafts::day() {
    const auto year = static_cast<unsigned>(once_in(30) ? 1901 + below(298) : 2009 + below(19));
    const auto month = static_cast<unsigned>(1 + below(12));
    const auto day_of_month = static_cast<unsigned>(1 + below(once_in(12) ? 31 : 28));
    char text[32];
    std::snprintf(text, sizeof text, "%04u-%02u-%02u", year, month, day_of_month);
    return text;
}

std::string RandomDrafts::noise() {
    std::string text;
    for (std::uint64_t bytes = below(24); bytes > 0; --bytes) {
        text += static_cast<char>(below(256));
    }
    return text;
}

std::string RandomDrafts::odd(std::string usual) {
    if (once_in(60)) return noise();
    if (once_in(25)) return one_of(hostile_texts);
    return usual;
}

DraftLine RandomDrafts::line() {
    DraftLine made;
    made.description = once_in(3) ? noise() : "Goods";
    made.quantity = odd(once_in(3) ? digits(50, 3) : std::to_string(1 + below(20)));
    const std::string sign = once_in(20) ? "-" : "";
    made.unit_price = odd(sign + amount());
    made.vat_category = static_cast<VatCategory>(once_in(5) ? below(9) : 0);
    const bool bears = made.vat_category == VatCategory::S;
    constexpr const char* rates[] = {"20", "19", "5.5", "10", "7", "0", "2.1", "21"};
    made.vat_rate = odd(bears || once_in(4) ? one_of(rates) : "0");
    return made;
}

DraftAdjustment RandomDrafts::adjustment(bool of_the_whole) {
    DraftAdjustment made;
    made.kind = static_cast<AdjustmentKind>(below(3));
    if (!once_in(3)) made.reason = "agreed";
    const bool by_percent = once_in(2);
    if (by_percent) made.percent = odd(digits(30, 1));
    if (by_percent && once_in(4)) made.base = odd(amount());
    if (!by_percent) made.amount = odd(digits(50, 2));
    if (of_the_whole && once_in(2)) made.vat_rate = odd("20");
    return made;
}

void RandomDrafts::adjust(Draft& draft) {
    for (DraftLine& one : draft.lines) {
        if (once_in(4)) one.adjustments.push_back(adjustment(false));
        if (once_in(8)) one.price_per = odd("100");
        if (once_in(8)) one.vat_exemption = odd("VATEX-FR-FRANCHISE");
    }
    for (std::uint64_t count = once_in(3) ? below(3) : 0; count > 0; --count) {
        draft.adjustments.push_back(adjustment(true));
    }
    if (once_in(6)) draft.prepaid = odd(amount());
    if (once_in(8)) draft.cash_rounding = odd("1");
    if (once_in(20)) draft.rounding_amount = odd(digits(2, 0));
    if (once_in(6)) draft.delivered_on = odd(day());
    if (once_in(6)) draft.ordered_on = odd(day());
    if (once_in(6)) draft.period_end_on = odd(day());
    if (!once_in(12)) return;
    draft.accounting_currency = odd("SEK");
    draft.exchange_rate = odd(digits(20, 3));
}

void RandomDrafts::choose(Draft& draft) {
    constexpr std::array countries{"", "FR", "", "DE", "GB", "", "CH", "ZZ", "", "", "Germany"};
    draft.buyer_country = countries[count_++ % countries.size()];
    if (once_in(3)) draft.seller = DraftParty{odd("Holm GmbH"), {odd("Lindenweg 3")}, odd("7")};
    if (once_in(3)) draft.buyer = DraftParty{noise(), {}, {}};
    if (once_in(5)) draft.plan = odd(one_of(usual_terms));
    if (once_in(6)) draft.reading = odd(one_of(usual_terms));
    if (once_in(4)) draft.discount_vat = static_cast<DiscountVat>(below(3));
    if (once_in(5)) draft.discount_base = static_cast<DiscountBase>(below(4));
    if (once_in(3)) draft.discount_scope = static_cast<DiscountScope>(below(4));
    if (once_in(9)) draft.sector = odd("transport");
    constexpr const char* calendars[] = {"FR-57", "DE-BY", "GB-SCT", "US", "TARGET2", "DE-XX"};
    if (once_in(6)) draft.calendar = odd(one_of(calendars));
    if (once_in(6)) {
        DraftSellerView view;
        view.capital_cost = odd(digits(20, 1));
        view.days_late = odd(digits(60, 0));
        view.take_up.push_back({odd("1"), odd("20")});
        view.take_up.push_back({odd("2"), odd("45")});
        draft.seller_view = view;
    }
    if (once_in(3)) draft.rate_mode = static_cast<RateMode>(below(3));
    if (once_in(4)) draft.day_count = static_cast<DayCount>(once_in(5) ? below(20) : below(7));
    if (once_in(4)) draft.payment_day = static_cast<PaymentDay>(below(2));
    if (once_in(4)) draft.interest_rounding = static_cast<InterestRounding>(below(3));
    if (draft.rate_mode == RateMode::constant || once_in(8)) {
        draft.contract_rate = odd(digits(once_in(9) ? 1'000 : 20, 2));
    }
    if (once_in(4)) draft.demanded_on = odd(day());
}

void RandomDrafts::ask(Draft& draft) {
    ask_for_advice(draft, static_cast<unsigned>(below(1'000)));
    if (once_in(3)) draft.reminders->letters = {{odd("2"), odd(day()), odd(amount())}};
    if (once_in(4)) draft.reminders->promised_on = odd(day());
    for (DraftMethod& method : draft.methods->offered) method.percent = odd(digits(9, 2));
    for (DraftPastInvoice& past : draft.risk->past) past.paid_on = odd(day());
    draft.risk->insurer_limit = odd(amount());
}

void RandomDrafts::choose_ledger(Draft& draft) {
    constexpr const char* series[] = {"ecb_mro_semester", "fr_legal_autres", "no_such_series"};
    if (once_in(12)) draft.contract_series = odd(one_of(series));
    if (once_in(12)) draft.contract_margin = odd(digits(20, 2));
    if (once_in(6)) draft.compounding = static_cast<Compounding>(below(2));
    if (once_in(4)) draft.allocation = static_cast<AllocationOrder>(below(3));
    if (once_in(8)) draft.grace_days = odd(digits(90, 0));
    if (once_in(8)) draft.grace = static_cast<Grace>(below(2));
    if (once_in(6)) draft.compensation_rate = odd(digits(9, 4));
    if (once_in(8)) draft.threshold = odd(amount());
    if (once_in(8)) draft.threshold_of = static_cast<ThresholdOf>(below(2));
    for (std::uint64_t events = once_in(2) ? below(4) : 0; events > 0; --events) {
        draft.events.push_back(event());
    }
}

DraftEvent RandomDrafts::event() {
    DraftEvent made;
    made.kind = static_cast<EventKind>(below(7));
    made.on = odd(day());
    const bool has_amount = made.kind == EventKind::cost || made.kind == EventKind::credit_note;
    if (has_amount || once_in(20)) made.amount = odd(amount());
    if (made.kind == EventKind::standstill || once_in(20)) made.until = odd(day());
    if (made.kind == EventKind::credit_note && once_in(2)) made.debt = odd(digits(4, 0));
    return made;
}

DraftCredit RandomDrafts::credit() {
    DraftCredit made;
    if (once_in(3)) made.deposit = odd(once_in(2) ? "30%" : amount());
    if (once_in(6)) made.deposit_on = odd(day());
    for (std::uint64_t count = once_in(3) ? 3 : 0; count > 0; --count) {
        made.weights.push_back(odd(digits(9, 0)));
    }
    if (once_in(5)) {
        made.lines = {{PlanLineKind::percent, odd("30")},
                      {PlanLineKind::fixed, odd(amount())},
                      {PlanLineKind::balance, ""}};
    }
    if (once_in(4)) made.multiple = odd("10");
    if (once_in(4)) made.roll = static_cast<Roll>(below(7));
    made.pricing = static_cast<PlanPricing>(below(3));
    if (made.pricing == PlanPricing::fee) made.fee = odd(once_in(2) ? "2%" : amount());
    if (once_in(3)) made.fee_payer = static_cast<FeePayer>(below(2));
    if (made.pricing == PlanPricing::interest) made.rate = odd(digits(30, 2));
    if (once_in(2)) made.repayment = static_cast<Repayment>(below(3));
    if (once_in(5)) made.balloon = odd(amount());
    if (once_in(3)) made.day_count = static_cast<DayCount>(below(20));
    if (once_in(4)) made.seller = static_cast<SellerKind>(below(2));
    if (once_in(4)) made.lender = static_cast<Lender>(below(3));
    return made;
}

DraftReschedule RandomDrafts::reschedule() {
    DraftReschedule made;
    made.first_on = odd(once_in(3) ? day() : "2031-01-31");
    made.plan = odd(once_in(2) ? "6x" : "12x/14d");
    if (once_in(3)) made.instalment = odd(amount());
    if (once_in(2)) made.rates.push_back({odd("2009-01-01"), odd(digits(12, 2))});
    if (once_in(3)) made.rates.push_back({odd("2030-01-01"), odd(digits(12, 2))});
    if (once_in(3)) made.waiver = static_cast<Waiver>(below(2));
    return made;
}

Draft RandomDrafts::next() {
    constexpr const char* places[] = {"AT", "BE", "CH", "DE", "ES", "EU", "IE",
                                      "IT", "LU", "NL", "PL", "PT", "UK"};
    constexpr const char* currencies[] = {"EUR", "EUR", "GBP", "JPY", "TND", "CHF", "EUR"};
    Draft draft;
    draft.title = once_in(3) ? noise() : "Case";
    draft.jurisdiction = odd(once_in(2) ? "FR" : one_of(places));
    draft.currency = odd(one_of(currencies));
    draft.debtor = static_cast<DebtorKind>(once_in(3) ? below(3) : 0);
    draft.issued_on = odd(once_in(4) ? "2026-02-15" : day());  // of a law that holds but for weeks
    if (once_in(4)) draft.received_on = odd(day());
    std::uint64_t lines = once_in(9) ? 0 : 1;
    for (lines += below(4); lines > 0; --lines) {
        draft.lines.push_back(line());
    }
    adjust(draft);
    draft.terms = odd(one_of(usual_terms));
    choose(draft);
    if (once_in(2)) choose_ledger(draft);
    for (std::uint64_t payments = below(4); payments > 0; --payments) {
        DraftPayment payment{odd(day()), odd(amount())};
        if (once_in(6)) payment.debt = odd(digits(4, 0));
        draft.payments.push_back(std::move(payment));
    }
    if (!once_in(10)) draft.as_of = odd(day());
    if (once_in(4)) ask(draft);
    if (once_in(5)) {
        draft.credit = credit();
        if (!once_in(6)) draft.plan = "3x";
    }
    if (once_in(5)) draft.reschedule = reschedule();
    return draft;
}

}  // namespace termwise
