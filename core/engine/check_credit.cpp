#include "core/engine/check_credit.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/engine/check_draft.h"
#include "core/engine/kept.h"
#include "core/money/parse_money.h"
#include "core/terms/parse_terms.h"

namespace termwise {
namespace {

constexpr std::int64_t weight_limit = 1'000'000;

/// Reads the texts of one part of a draft; remembers whether all could be.
class CreditTexts {
public:
    CreditTexts(CheckedDraft& checked, std::string part)
        : checked_{checked},
          part_{std::move(part)},
          problems_before_{checked.problems.size()} {}

    [[nodiscard]] bool all_read() const { return checked_.problems.size() == problems_before_; }

    [[nodiscard]] std::string path(std::string_view field) const {
        return part_ + "." + std::string{field};
    }

    void refuse(ErrorCode code, std::string_view field, const std::string& text) {
        checked_.problems.push_back({code, path(field), text, 0});
    }

    std::optional<Money> amount(const std::string& text, std::string_view field) {
        const Currency currency = reading_currency(checked_);
        const auto money = kept_amount(parse_money(text, currency, path(field)), checked_);
        if (!money || *money > Money::zero(currency)) return money;
        refuse(ErrorCode::out_of_range, field, text);
        return std::nullopt;
    }

    std::optional<Share> share(const std::string& percent, std::string_view field) {
        const auto share = kept(parse_share(percent, path(field)), checked_.problems);
        if (!share || (share->billionths > 0 && share->billionths <= Share::one)) return share;
        refuse(ErrorCode::out_of_range, field, percent);
        return std::nullopt;
    }

    std::optional<AnnualRate> rate(const std::string& percent, std::string_view field) {
        const auto rate = kept(parse_annual_rate(percent, path(field)), checked_.problems);
        const bool usable = rate && rate->billionths >= 0 && rate->billionths <= AnnualRate::one;
        if (!rate || usable) return rate;
        refuse(ErrorCode::out_of_range, field, percent);
        return std::nullopt;
    }

    std::optional<Date> date(const std::string& text, std::string_view field) {
        return checked_date(text, path(field), checked_.problems);
    }

private:
    CheckedDraft& checked_;
    std::string part_;
    std::size_t problems_before_;
};

/// "30%" is a share, "250.00" an amount.
struct ShareOrAmount {
    std::optional<Share> share;
    std::optional<Money> amount;
};

ShareOrAmount share_or_amount(CreditTexts& texts, const std::string& text, std::string_view field) {
    if (!text.ends_with('%')) return {std::nullopt, texts.amount(text, field)};
    std::string percent = text.substr(0, text.size() - 1);
    while (percent.ends_with(' ')) percent.pop_back();
    return {texts.share(percent, field), std::nullopt};
}

void read_deposit(CreditTexts& texts, const DraftCredit& draft, PlanShape& shape) {
    if (!is_blank(draft.deposit)) {
        const ShareOrAmount deposit = share_or_amount(texts, draft.deposit, "deposit");
        shape.deposit_share = deposit.share;
        shape.deposit_amount = deposit.amount;
        if (deposit.share && deposit.share->billionths == Share::one) {
            texts.refuse(ErrorCode::out_of_range, "deposit", draft.deposit);
        }
    }
    if (!is_blank(draft.deposit_on)) shape.deposit_on = texts.date(draft.deposit_on, "deposit_on");
}

void read_weights(CreditTexts& texts, const DraftCredit& draft, PlanShape& shape) {
    for (std::size_t i = 0; i < draft.weights.size(); ++i) {
        const std::string field = "weights[" + std::to_string(i) + "]";
        const auto weight = parse_decimal(draft.weights[i], texts.path(field));
        const bool whole = weight && weight->scale() == 0 && weight->coefficient() >= 0 &&
                           weight->coefficient() <= weight_limit;
        if (!whole) {
            texts.refuse(weight ? ErrorCode::out_of_range : weight.error().code, field,
                         draft.weights[i]);
            continue;
        }
        shape.weights.push_back(weight->coefficient());
    }
    const bool some = std::any_of(shape.weights.begin(), shape.weights.end(),
                                  [](std::int64_t weight) { return weight > 0; });
    if (!shape.weights.empty() && !some) texts.refuse(ErrorCode::out_of_range, "weights", "0");
}

PlanLine plan_line(CreditTexts& texts, const DraftPlanLine& typed, const std::string& field) {
    PlanLine line{typed.kind, {}, 0};
    if (typed.kind == PlanLineKind::fixed) {
        const auto amount = texts.amount(typed.value, field);
        if (amount) line.minor_units = amount->minor_units();
    } else if (typed.kind != PlanLineKind::balance) {
        line.share = texts.share(typed.value, field).value_or(Share{});
    } else if (!is_blank(typed.value)) {
        texts.refuse(ErrorCode::conflict, field, typed.value);
    }
    return line;
}

void read_lines(CreditTexts& texts, const DraftCredit& draft, PlanShape& shape) {
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        const std::string field = "lines[" + std::to_string(i) + "].value";
        shape.lines.push_back(plan_line(texts, draft.lines[i], field));
    }
}

// Weights and lines speak of each part, and there is no other word on the parts.
void check_part_counts(CreditTexts& texts, const DraftCredit& draft, int parts) {
    const auto check = [&](std::size_t count, std::string_view field) {
        const bool agrees =
            count == 0 || (std::cmp_equal(count, parts) && draft.pricing != PlanPricing::interest);
        if (!agrees) texts.refuse(ErrorCode::conflict, field, std::to_string(count));
    };
    check(draft.weights.size(), "weights");
    check(draft.lines.size(), "lines");
    if (!draft.weights.empty() && !draft.lines.empty()) {
        texts.refuse(ErrorCode::conflict, "lines", std::to_string(draft.lines.size()));
    }
}

PlanPrice read_price(CreditTexts& texts, const DraftCredit& draft) {
    PlanPrice price;
    price.pricing = draft.pricing;
    price.payer = draft.fee_payer.value_or(FeePayer::buyer);
    price.repayment = draft.repayment.value_or(Repayment::constant_payment);
    price.day_count = draft.day_count;
    if (draft.pricing == PlanPricing::fee) {
        const ShareOrAmount fee = share_or_amount(texts, draft.fee, "fee");
        price.fee_share = fee.share;
        price.fee_amount = fee.amount;
    }
    if (draft.pricing == PlanPricing::interest) {
        price.rate = texts.rate(draft.rate, "rate").value_or(AnnualRate{});
        if (!is_blank(draft.balloon)) price.balloon = texts.amount(draft.balloon, "balloon");
    }
    return price;
}

std::optional<CheckedCredit> read_credit(const DraftCredit& draft, CheckedDraft& checked) {
    CreditTexts texts{checked, "credit"};
    CheckedCredit credit;
    read_deposit(texts, draft, credit.shape);
    read_weights(texts, draft, credit.shape);
    read_lines(texts, draft, credit.shape);
    credit.shape.roll = draft.roll;
    if (!is_blank(draft.multiple)) {
        if (const auto multiple = texts.amount(draft.multiple, "multiple")) {
            credit.shape.step = multiple->minor_units();
        }
    }
    credit.price = read_price(texts, draft);
    credit.price.step = credit.shape.step;
    credit.seller = draft.seller.value_or(SellerKind::other);
    credit.lender = draft.lender.value_or(Lender::seller);
    if (checked.readings.empty() || !checked.readable("plan")) return std::nullopt;
    const std::optional<Plan>& plan = checked.readings[checked.chosen].plan;
    if (!plan) {
        checked.problems.push_back({ErrorCode::missing, "plan", {}, 0});
        return std::nullopt;
    }
    check_part_counts(texts, draft, plan->parts);
    if (credit.shape.deposit_on && !credit.shape.has_deposit() && !plan->deposit) {
        texts.refuse(ErrorCode::conflict, "deposit_on", draft.deposit_on);
    }
    if (!texts.all_read()) return std::nullopt;
    return credit;
}

void tell_unfinished_rates(const DraftReschedule& draft, CheckedDraft& checked) {
    for (std::size_t i = 0; i < draft.rates.size(); ++i) {
        if (!is_blank(draft.rates[i].since)) continue;
        refuse(checked, ErrorCode::unfinished, item_field("reschedule.rates", i, "since"), {});
    }
}

void read_rates(CreditTexts& texts, const DraftReschedule& draft, CheckedReschedule& plan) {
    for (std::size_t i = 0; i < draft.rates.size(); ++i) {
        if (is_blank(draft.rates[i].since)) continue;
        const std::string item = "rates[" + std::to_string(i) + "].";
        const auto since = texts.date(draft.rates[i].since, item + "since");
        const auto rate = texts.rate(draft.rates[i].rate, item + "rate");
        if (!since || !rate) continue;
        if (!plan.rates.empty() && *since <= plan.rates.back().from) {
            texts.refuse(ErrorCode::conflict, item + "since", draft.rates[i].since);
            continue;
        }
        plan.rates.push_back({*since, *rate});
    }
}

// Payments by amount may be many: their days stay days that can be written.
bool is_at_most_a_year(const Cadence& cadence) {
    switch (cadence.unit) {
        case Cadence::Unit::days:
            return cadence.count <= 366;
        case Cadence::Unit::weeks:
            return cadence.count <= 52;
        case Cadence::Unit::months:
            break;
    }
    return cadence.count <= 12;
}

void read_split(CreditTexts& texts, const DraftReschedule& draft, CheckedReschedule& plan) {
    const auto split = parse_terms(draft.plan, texts.path("plan"));
    if (!split) return texts.refuse(split.error().code, "plan", draft.plan);
    const std::optional<Plan>& parts = split->front().plan;
    if (!parts || parts->deposit) return texts.refuse(ErrorCode::malformed, "plan", draft.plan);
    plan.cadence = parts->cadence;
    if (is_blank(draft.instalment)) {
        plan.count = parts->parts;
    } else {
        plan.instalment = texts.amount(draft.instalment, "instalment");
        if (is_at_most_a_year(plan.cadence)) return;
        texts.refuse(ErrorCode::out_of_range, "plan", draft.plan);
    }
}

std::optional<CheckedReschedule> read_reschedule(const DraftReschedule& draft,
                                                 CheckedDraft& checked) {
    tell_unfinished_rates(draft, checked);
    CreditTexts texts{checked, "reschedule"};
    CheckedReschedule plan;
    plan.waiver = draft.waiver.value_or(Waiver::none);
    if (const auto first_on = texts.date(draft.first_on, "first_on")) {
        plan.first_on = *first_on;
        const bool later = !checked.as_of || *first_on > *checked.as_of;
        if (!later) texts.refuse(ErrorCode::conflict, "first_on", draft.first_on);
    }
    read_split(texts, draft, plan);
    read_rates(texts, draft, plan);
    if (!texts.all_read()) return std::nullopt;
    return plan;
}

}  // namespace

const char* name_of(Waiver waiver) { return waiver == Waiver::none ? "none" : "if_kept"; }

void check_credit(const Draft& draft, CheckedDraft& checked) {
    if (draft.credit) checked.credit = read_credit(*draft.credit, checked);
    if (draft.reschedule) checked.reschedule = read_reschedule(*draft.reschedule, checked);
}

}  // namespace termwise
