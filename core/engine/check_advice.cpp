#include "core/engine/check_advice.h"

#include <algorithm>

#include "core/base/sort.h"
#include "core/engine/kept.h"
#include "core/engine/part_reader.h"

namespace termwise {
namespace {

constexpr CountBounds day_offset{-3'660, 3'660};
constexpr int most_of_a_price = 50;

std::int32_t narrow(std::optional<std::int64_t> count, std::int32_t otherwise) {
    return count ? static_cast<std::int32_t>(*count) : otherwise;
}

ReminderStep checked_step(const DraftReminderStep& draft, PartReader reader) {
    ReminderStep step;
    step.base = draft.base;
    step.channel = draft.channel;
    step.tone = draft.tone;
    reader.required("days", draft.days);
    step.days = narrow(reader.count("days", draft.days, day_offset), 0);
    step.deadline_days = narrow(reader.count("deadline_days", draft.deadline_days), 0);
    const auto share = reader.share("fee_percent", draft.fee_percent);
    const auto fixed = reader.amount("fee_fixed", draft.fee_fixed);
    if (share || fixed) {
        const Money zero = Money::zero(reader.currency());
        step.fee = FeeRule{share.value_or(Share{}), fixed.value_or(zero), {}, {}, {}};
    }
    step.least = reader.amount("least", draft.least);
    return step;
}

// A letter and its place in the draft.
struct NumberedLetter {
    Letter letter;
    std::size_t index = 0;
};

NumberedLetter checked_letter(const DraftLetter& draft, std::size_t index, PartReader reader) {
    reader.required("step", draft.step);
    const auto number = reader.count("step", draft.step, {1, 1'000});
    const auto sent_on = reader.date("sent_on", draft.sent_on);
    const auto fee = reader.amount("fee", draft.fee);
    return {{static_cast<std::size_t>(number.value_or(1)) - 1, sent_on, fee}, index};
}

// Each step has one letter, they went out in the order of the steps, and only the last may wait.
void check_order(const DraftReminders& draft, const std::vector<NumberedLetter>& letters,
                 const PartReader& reader) {
    for (std::size_t i = 1; i < letters.size(); ++i) {
        const Letter& before = letters[i - 1].letter;
        const Letter& letter = letters[i].letter;
        const std::size_t index = letters[i].index;
        if (letter.step == before.step) {
            reader.item("letters", index)
                .refuse(ErrorCode::conflict, "step", draft.letters[index].step);
        }
        if (!before.sent_on) {
            reader.item("letters", letters[i - 1].index).refuse(ErrorCode::missing, "sent_on", {});
        } else if (letter.sent_on && *letter.sent_on < *before.sent_on) {
            reader.item("letters", index)
                .refuse(ErrorCode::conflict, "sent_on", draft.letters[index].sent_on);
        }
    }
}

std::vector<Letter> checked_letters(const DraftReminders& draft, PartReader& reader) {
    if (!reader.admits("letters", draft.letters.size(), draft_max_letters)) return {};
    std::vector<NumberedLetter> numbered;
    for (std::size_t i = 0; i < draft.letters.size(); ++i) {
        numbered.push_back(checked_letter(draft.letters[i], i, reader.item("letters", i)));
    }
    sort_stably(numbered, [](const NumberedLetter& a, const NumberedLetter& b) {
        return a.letter.step < b.letter.step;
    });
    if (reader.is_clean()) check_order(draft, numbered, reader);
    std::vector<Letter> letters;
    for (const NumberedLetter& one : numbered) letters.push_back(one.letter);
    return letters;
}

// A typed field, or the tariff's.
template <class T>
void replace(T& value, const std::optional<T>& typed) {
    if (typed) value = *typed;
}

PaymentMethod tariff_or_nothing(const DraftMethod& draft, const RuleBook& rules,
                                PartReader& reader) {
    const Money zero = Money::zero(reader.currency());
    PaymentMethod own{draft.name, PaymentKind::card, {{}, zero, {}, {}, {}}, {}, 0, {}};
    if (draft.tariff.empty()) {
        reader.required("name", draft.name);
        return own;
    }
    const Tariff* tariff = rules.tariff(draft.tariff);
    if (tariff == nullptr) {
        reader.refuse(ErrorCode::unknown_name, "tariff", draft.tariff);
        return own;
    }
    if (tariff->currency != reader.currency()) {
        reader.refuse(ErrorCode::conflict, "tariff", draft.tariff);
        return own;
    }
    own = method_of(*tariff);
    if (!draft.name.empty()) own.name = draft.name;
    return own;
}

PaymentMethod checked_method(const DraftMethod& draft, const RuleBook& rules, PartReader reader) {
    PaymentMethod method = tariff_or_nothing(draft, rules, reader);
    if (draft.kind) method.kind = *draft.kind;
    replace(method.fee.share, reader.share("percent", draft.percent, most_of_a_price));
    replace(method.fee.fixed, reader.amount("fixed", draft.fixed));
    if (const auto least = reader.amount("least", draft.least)) method.fee.least = least;
    if (const auto most = reader.amount("most", draft.most)) method.fee.most = most;
    if (method.fee.least && method.fee.most && *method.fee.most < *method.fee.least) {
        reader.refuse(ErrorCode::conflict, "most", draft.most);
    }
    replace(method.cross_border, reader.share("cross_border", draft.cross_border, most_of_a_price));
    if (const auto vat = reader.share("vat", draft.vat)) method.fee.taxes = {*vat};
    const auto days = reader.count("settlement_days", draft.settlement_days);
    if (days) method.settlement_days = static_cast<int>(*days);
    return method;
}

void check_weights(const DraftRisk& draft, RiskWeights& weights, PartReader& reader) {
    std::array<bool, risk_factors> named{};
    for (std::size_t i = 0; i < draft.weights.size() && i <= risk_factors; ++i) {
        PartReader item = reader.item("weights", i);
        const auto factor = static_cast<std::size_t>(draft.weights[i].factor);
        if (named[factor])
            item.refuse(ErrorCode::conflict, "factor", name_of(draft.weights[i].factor));
        named[factor] = true;
        item.required("weight", draft.weights[i].weight);
        weights[factor] =
            item.count("weight", draft.weights[i].weight, {0, 1'000}).value_or(weights[factor]);
    }
}

void tell_unfinished(const std::vector<DraftPastInvoice>& past, const PartReader& reader) {
    for (std::size_t i = 0; i < past.size(); ++i) {
        if (!is_blank(past[i].due_on)) continue;
        reader.item("past", i).refuse(ErrorCode::unfinished, "due_on", {});
    }
}

std::vector<PastInvoice> checked_past(const std::vector<DraftPastInvoice>& past,
                                      PartReader& reader) {
    std::vector<PastInvoice> checked;
    if (!reader.admits("past", past.size(), draft_max_past)) return checked;
    for (std::size_t i = 0; i < past.size(); ++i) {
        if (is_blank(past[i].due_on)) continue;
        PartReader item = reader.item("past", i);
        const auto due_on = item.date("due_on", past[i].due_on);
        checked.push_back({due_on.value_or(Date{}), item.date("paid_on", past[i].paid_on)});
    }
    return checked;
}

void change_route(RouteExample& route, const DraftRoute& draft, PartReader reader) {
    replace(route.success, reader.share("success", draft.success));
    replace(route.success_fee, reader.share("success_fee", draft.success_fee));
    if (const auto cost = reader.amount("cost", draft.cost)) {
        route.bands = {{{}, *cost, {}, {}}};
    }
    const auto days = reader.count("days", draft.days);
    if (days) route.days = static_cast<int>(*days);
}

}  // namespace

std::optional<CheckedReminders> checked_reminders(const DraftReminders& draft, Currency currency,
                                                  Problems& problems) {
    PartReader reader{"reminders", currency, problems};
    CheckedReminders checked{usual_ladder(), {}, {}, {}};
    if (!draft.steps.empty()) checked.ladder.steps.clear();
    if (reader.admits("steps", draft.steps.size(), draft_max_steps)) {
        for (std::size_t i = 0; i < draft.steps.size(); ++i) {
            checked.ladder.steps.push_back(checked_step(draft.steps[i], reader.item("steps", i)));
        }
    }
    checked.ladder.gap_days =
        narrow(reader.count("gap_days", draft.gap_days), checked.ladder.gap_days);
    if (const auto often = reader.count("repeat_days", draft.repeat_days, {1, 3'660})) {
        checked.ladder.repeat_days = static_cast<std::int32_t>(*often);
    }
    checked.ladder.roll = draft.roll.value_or(checked.ladder.roll);
    checked.letters = checked_letters(draft, reader);
    checked.disputed_on = reader.date("disputed_on", draft.disputed_on);
    checked.promised_on = reader.date("promised_on", draft.promised_on);
    if (!reader.is_clean()) return std::nullopt;
    return checked;
}

std::optional<CheckedMethods> checked_methods(const DraftMethods& draft, const RuleBook& rules,
                                              Currency currency, Problems& problems) {
    PartReader reader{"methods", currency, problems};
    CheckedMethods checked;
    if (!reader.admits("offered", draft.offered.size(), draft_max_methods)) return std::nullopt;
    for (std::size_t i = 0; i < draft.offered.size(); ++i) {
        checked.offered.push_back(
            checked_method(draft.offered[i], rules, reader.item("offered", i)));
    }
    checked.capital_rate = reader.rate("capital_rate", draft.capital_rate).value_or(AnnualRate{});
    if (!reader.is_clean()) return std::nullopt;
    return checked;
}

std::optional<CheckedBuyer> checked_risk(const DraftRisk& draft, Currency currency,
                                         Problems& problems) {
    tell_unfinished(draft.past, PartReader{"risk", currency, problems});
    PartReader reader{"risk", currency, problems};
    CheckedBuyer checked{
        {Money::zero(currency), {}, draft.record, {}, {}, {}, draft.legal_form, {}, draft.signal},
        checked_past(draft.past, reader),
        usual_risk_weights};
    BuyerProfile& profile = checked.profile;
    profile.days_beyond_terms =
        reader.count("days_beyond_terms", draft.days_beyond_terms, day_offset);
    profile.relation_months = reader.count("relation_months", draft.relation_months, {0, 1'200});
    profile.usual_order = reader.amount("usual_order", draft.usual_order);
    if (profile.usual_order && profile.usual_order->is_zero()) {
        reader.refuse(ErrorCode::out_of_range, "usual_order", draft.usual_order);
    }
    profile.insurer_limit = reader.amount("insurer_limit", draft.insurer_limit);
    check_weights(draft, checked.weights, reader);
    if (!reader.is_clean()) return std::nullopt;
    return checked;
}

std::optional<CheckedRecovery> checked_recovery(const DraftRecovery& draft, const RecoveryLaw* law,
                                                Currency currency, Problems& problems) {
    PartReader reader{"recovery", currency, problems};
    CheckedRecovery checked;
    checked.law = law;
    checked.capital_rate = reader.rate("capital_rate", draft.capital_rate).value_or(AnnualRate{});
    if (law == nullptr || law->currency != currency) {
        reader.refuse(ErrorCode::no_rule, "routes", std::string{currency.code()});
        return std::nullopt;
    }
    checked.routes = law->routes;
    for (std::size_t i = 0; i < draft.routes.size(); ++i) {
        PartReader item = reader.item("routes", i);
        const auto same = [&](const auto& one) { return one.route == draft.routes[i].route; };
        const auto until = draft.routes.begin() + static_cast<std::ptrdiff_t>(i);
        const auto known = std::find_if(checked.routes.begin(), checked.routes.end(), same);
        const char* name = name_of(draft.routes[i].route);
        if (std::any_of(draft.routes.begin(), until, same)) {
            item.refuse(ErrorCode::conflict, "route", name);
        } else if (known == checked.routes.end()) {
            item.refuse(ErrorCode::no_rule, "route", name);
        } else {
            change_route(*known, draft.routes[i], item);
        }
    }
    if (!reader.is_clean()) return std::nullopt;
    return checked;
}

}  // namespace termwise
