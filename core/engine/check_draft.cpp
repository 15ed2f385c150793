#include "core/engine/check_draft.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/sort.h"
#include "core/engine/buyer_place.h"
#include "core/engine/check_invoice.h"
#include "core/engine/check_late.h"
#include "core/engine/check_seller.h"
#include "core/engine/kept.h"
#include "core/money/parse_money.h"
#include "core/terms/caps.h"
#include "core/terms/parse_terms.h"
#include "core/text/amount_unit.h"

namespace termwise {

std::string item_field(std::string_view list, std::size_t index, std::string_view field) {
    const std::string number = std::to_string(index);
    std::string path;
    path.reserve(list.size() + number.size() + 3 + field.size());
    path.append(list).append(1, '[').append(number).append("].").append(field);
    return path;  // and not what append returns, which would be copied
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

void refuse(CheckedDraft& checked, ErrorCode code, std::string where, std::string value) {
    checked.problems.push_back({code, std::move(where), std::move(value), 0});
}

Error error_of_amount(Error error, std::optional<Currency> currency) {
    if (currency && has_other_unit(error.value, currency->code())) error.code = ErrorCode::conflict;
    return error;
}

Currency reading_currency(const CheckedDraft& checked) {
    return checked.currency.value_or(Currency{"TND"});
}

std::optional<Date> checked_date(std::string_view text, std::string_view where,
                                 Problems& problems) {
    const std::optional<Date> date = kept(parse_date(text, where), problems);
    if (!date) return std::nullopt;
    if (year_of(*date) >= draft_first_year && year_of(*date) <= draft_last_year) return date;
    problems.push_back({ErrorCode::out_of_range, std::string{where}, std::string{text}, 0});
    return std::nullopt;
}

std::optional<Date> day_of_draft(std::string_view text) {
    Problems untold;
    return checked_date(text, {}, untold);
}

namespace {

std::optional<Date> optional_date(std::string_view text, std::string_view where,
                                  Problems& problems) {
    if (is_blank(text)) return std::nullopt;
    return checked_date(text, where, problems);
}

// Holidays may be those of another place than the law: of a Land, a bank, the buyer's country.
void check_calendar(const Draft& draft, const RuleBook& rules, CheckedDraft& checked) {
    if (!draft.calendar.empty()) {
        checked.calendar = rules.calendar(draft.calendar);
        if (checked.calendar == nullptr)
            refuse(checked, ErrorCode::unknown_name, "calendar", draft.calendar);
    } else if (checked.law != nullptr) {
        checked.calendar = rules.calendar(checked.law->calendar);
    }
}

// Any two capital letters: countries come and go, and none is refused for being new.
void check_buyer_country(const Draft& draft, CheckedDraft& checked) {
    const std::string& code = draft.buyer_country;
    const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    if (code.empty()) return;
    if (code.size() != 2 || !std::all_of(code.begin(), code.end(), is_capital)) {
        checked.problems.push_back({ErrorCode::malformed, "buyer_country", code, 0});
        return;
    }
    const std::string_view seller = country_of(draft.jurisdiction);
    if (seller.empty()) return;
    checked.places = VatPlaces{std::string{seller}, code, draft.debtor != DebtorKind::consumer};
}

void check_place(const Draft& draft, const RuleBook& rules, CheckedDraft& checked) {
    const ErrorCode absent = ErrorCode::missing;
    const ErrorCode unknown = ErrorCode::unknown_name;
    checked.law = rules.jurisdiction(draft.jurisdiction);
    if (checked.law == nullptr) {
        checked.problems.push_back(
            {draft.jurisdiction.empty() ? absent : unknown, "jurisdiction", draft.jurisdiction, 0});
    }
    if (checked.law != nullptr && !draft.sector.empty() &&
        !knows_sector(checked.law->caps, draft.sector)) {
        checked.problems.push_back({unknown, "sector", draft.sector, 0});
    }
    check_buyer_country(draft, checked);
    check_calendar(draft, rules, checked);
    checked.currency = Currency::of(draft.currency);
    if (!checked.currency) {
        checked.problems.push_back(
            {draft.currency.empty() ? absent : unknown, "currency", draft.currency, 0});
    }
}

void check_dates(const Draft& draft, CheckedDraft& checked) {
    checked.issued_on = checked_date(draft.issued_on, "issued_on", checked.problems);
    checked.received_on = is_blank(draft.received_on)
                              ? checked.issued_on
                              : checked_date(draft.received_on, "received_on", checked.problems);
    checked.delivered_on = optional_date(draft.delivered_on, "delivered_on", checked.problems);
    checked.ordered_on = optional_date(draft.ordered_on, "ordered_on", checked.problems);
    checked.period_end_on = optional_date(draft.period_end_on, "period_end_on", checked.problems);
}

// What holds when nothing was agreed: so many days after receipt.
Terms terms_by_law(const Jurisdiction& law) {
    Terms terms;
    terms.due.base = BaseDate::receipt;
    terms.due.steps.push_back({StepKind::add_days, law.default_days, {}});
    return terms;
}

void check_reading(const Draft& draft, CheckedDraft& checked) {
    if (draft.reading.empty() || checked.readings.empty()) return;
    for (std::size_t i = 0; i < checked.readings.size(); ++i) {
        if (notation(checked.readings[i]) != draft.reading) continue;
        checked.chosen = i;
        return;
    }
    checked.problems.push_back({ErrorCode::unknown_name, "reading", draft.reading, 0});
}

// A plan typed apart from the terms takes the place of theirs, in every reading.
void check_plan(const Draft& draft, CheckedDraft& checked) {
    if (is_blank(draft.plan)) return;
    const auto split = kept(parse_terms(draft.plan, "plan"), checked.problems);
    if (!split) return;
    if (!split->front().plan) {
        checked.problems.push_back({ErrorCode::malformed, "plan", draft.plan, 0});
        return;
    }
    for (Terms& terms : checked.readings) terms.plan = split->front().plan;
}

// A discount of so many pounds on an invoice in euros is not one.
void check_discount_currency(const Draft& draft, CheckedDraft& checked) {
    const auto other = [&](const DiscountTier& tier) {
        return tier.amount && checked.currency && tier.amount->currency() != *checked.currency;
    };
    const auto in_other = [&](const Terms& terms) {
        return std::any_of(terms.discounts.begin(), terms.discounts.end(), other);
    };
    if (std::none_of(checked.readings.begin(), checked.readings.end(), in_other)) return;
    checked.readings.clear();
    checked.problems.push_back({ErrorCode::conflict, "terms", draft.terms, 0});
}

void check_terms(const Draft& draft, CheckedDraft& checked) {
    if (!is_blank(draft.terms)) {
        if (auto readings = kept(parse_terms(draft.terms, "terms"), checked.problems)) {
            checked.readings = *std::move(readings);
        }
    } else if (checked.law != nullptr) {
        checked.readings.push_back(terms_by_law(*checked.law));
        checked.terms_by_law = true;
    }
    check_discount_currency(draft, checked);
    check_reading(draft, checked);
    check_plan(draft, checked);
}

void check_rate(const Draft& draft, CheckedDraft& checked) {
    const bool needed = draft.rate_mode == RateMode::constant;
    if (!needed && is_blank(draft.contract_rate)) return;
    checked.contract_rate =
        kept(parse_annual_rate(draft.contract_rate, "contract_rate"), checked.problems);
    if (!checked.contract_rate || checked.contract_rate->billionths >= 0) return;
    checked.contract_rate.reset();
    checked.problems.push_back({ErrorCode::out_of_range, "contract_rate", draft.contract_rate, 0});
}

void check_demand(const Draft& draft, CheckedDraft& checked) {
    checked.demanded_on = optional_date(draft.demanded_on, "demanded_on", checked.problems);
    if (!checked.demanded_on || !checked.issued_on) return;
    if (*checked.demanded_on >= *checked.issued_on) return;
    checked.demanded_on.reset();
    checked.problems.push_back({ErrorCode::conflict, "demanded_on", draft.demanded_on, 0});
}

void check_length(std::string_view text, std::string_view where, Problems& problems) {
    if (text.size() <= party_max_bytes) return;
    problems.push_back({ErrorCode::too_large, std::string{where}, std::to_string(text.size()), 0});
}

void check_party(const std::optional<DraftParty>& party, const std::string& where,
                 Problems& problems) {
    if (!party) return;
    check_length(party->name, where + ".name", problems);
    check_length(party->registration, where + ".registration", problems);
    if (party->address.size() > party_max_lines) {
        problems.push_back(
            {ErrorCode::too_large, where + ".address", std::to_string(party->address.size()), 0});
        return;
    }
    for (const std::string& line : party->address) check_length(line, where + ".address", problems);
}

// The parts that a draft may add; without a currency their amounts mean nothing.
void check_parts(const Draft& draft, const RuleBook& rules, CheckedDraft& checked) {
    if (!checked.currency) return;
    const Currency currency = *checked.currency;
    Problems& problems = checked.problems;
    if (draft.reminders) {
        checked.reminders = checked_reminders(*draft.reminders, currency, problems);
    }
    if (draft.methods) {
        checked.methods = checked_methods(*draft.methods, rules, currency, problems);
        if (checked.methods) checked.methods->buyer = buyer_place(draft);
    }
    if (draft.risk) checked.risk = checked_risk(*draft.risk, currency, problems);
    if (draft.recovery) {
        const RecoveryLaw* law = rules.recovery_law(draft.jurisdiction);
        checked.recovery = checked_recovery(*draft.recovery, law, currency, problems);
    }
}

}  // namespace

bool CheckedDraft::readable(std::string_view where) const {
    return std::none_of(problems.begin(), problems.end(),
                        [&](const Error& problem) { return problem.where == where; });
}

CheckedDraft check_draft(const Draft& draft, const RuleBook& rules) {
    CheckedDraft checked;
    check_place(draft, rules, checked);
    check_dates(draft, checked);
    check_invoice(draft, checked);
    check_terms(draft, checked);
    check_seller(draft, checked);
    check_rate(draft, checked);
    check_demand(draft, checked);
    check_late(draft, rules, checked);
    checked.as_of = optional_date(draft.as_of, "as_of", checked.problems);
    check_party(draft.seller, "seller", checked.problems);
    check_party(draft.buyer, "buyer", checked.problems);
    check_length(draft.letters_language, "letters_language", checked.problems);
    check_parts(draft, rules, checked);
    check_credit(draft, checked);
    return checked;
}

}  // namespace termwise
