#include "core/rules/jurisdiction.h"

namespace termwise {

AnnualRate margin_on(std::span<const MarginRow> margins, Date day) {
    AnnualRate points;
    for (const MarginRow& row : margins) {
        if (day < row.since) break;
        points = row.points;
    }
    return points;
}

std::vector<std::string> series_named_by(const Jurisdiction& place) {
    std::vector<std::string> ids;
    const auto add = [&](const std::string& id) {
        const bool known = std::find(ids.begin(), ids.end(), id) != ids.end();
        if (!id.empty() && !known) ids.push_back(id);
    };
    for (const std::optional<LateRule>& rule : place.late) {
        if (!rule) continue;
        add(rule->series);
        if (rule->contract_floor) add(rule->contract_floor->series);
        if (rule->contract_cap) add(rule->contract_cap->series);
    }
    return ids;
}

const char* name_of(DebtorKind kind) {
    switch (kind) {
        case DebtorKind::business:
            return "business";
        case DebtorKind::consumer:
            return "consumer";
        case DebtorKind::authority:
            return "authority";
    }
    return "";
}

const char* name_of(RateMode mode) {
    switch (mode) {
        case RateMode::variable:
            return "variable";
        case RateMode::frozen:
            return "frozen";
        case RateMode::constant:
            return "constant";
    }
    return "";
}

const char* name_of(Compounding compounding) {
    switch (compounding) {
        case Compounding::none:
            return "none";
        case Compounding::yearly:
            return "yearly";
    }
    return "";
}

const char* name_of(InterestStart start) {
    switch (start) {
        case InterestStart::day_after_due:
            return "day_after_due";
        case InterestStart::demand:
            return "demand";
        case InterestStart::third_month:
            return "third_month";
    }
    return "";
}

const char* name_of(AllocationOrder order) {
    switch (order) {
        case AllocationOrder::interest_first:
            return "interest_first";
        case AllocationOrder::principal_first:
            return "principal_first";
        case AllocationOrder::pro_rata:
            return "pro_rata";
    }
    return "";
}

const char* name_of(Interruption interruption) {
    switch (interruption) {
        case Interruption::payment:
            return "payment";
        case Interruption::acknowledgement:
            return "acknowledgement";
        case Interruption::demand:
            return "demand";
        case Interruption::claim:
            return "claim";
        case Interruption::judgment:
            return "judgment";
    }
    return "";
}

const char* name_of(LimitationStart start) {
    switch (start) {
        case LimitationStart::event:
            return "event";
        case LimitationStart::year_end:
            return "year_end";
    }
    return "";
}

const char* name_of(CapStart start) {
    switch (start) {
        case CapStart::invoice:
            return "invoice";
        case CapStart::delivery:
            return "delivery";
        case CapStart::delivery_ten_days:
            return "delivery_ten_days";
        case CapStart::delivery_month_end:
            return "delivery_month_end";
    }
    return "";
}

const char* name_of(DiscountVat mode) {
    switch (mode) {
        case DiscountVat::reduced_on_payment:
            return "reduced_on_payment";
        case DiscountVat::never:
            return "never";
        case DiscountVat::reduced_upfront:
            return "reduced_upfront";
    }
    return "";
}

const char* name_of(Confidence confidence) {
    switch (confidence) {
        case Confidence::high:
            return "high";
        case Confidence::medium:
            return "medium";
        case Confidence::low:
            return "low";
    }
    return "";
}

}  // namespace termwise
