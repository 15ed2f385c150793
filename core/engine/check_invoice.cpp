#include "core/engine/check_invoice.h"

#include <algorithm>

#include "core/engine/kept.h"
#include "core/money/parse_money.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

constexpr Share hundred_percent{Share::one};

/// A category and a rate, read.
struct Tax {
    VatCategory category{};
    Share rate;
};

// The VAT of a line: 0 to 100 percent, and none on a category that bears none.
std::optional<Tax> checked_tax(VatCategory category, const std::string& text, std::string where,
                               CheckedDraft& checked) {
    const bool bears = bears_vat(category);
    if (!bears && is_blank(text)) return Tax{category, {}};
    const std::optional<Share> rate = kept(parse_share(text, where), checked.problems);
    if (!rate) return std::nullopt;
    const bool in_range = *rate >= Share{} && *rate <= hundred_percent;
    if (in_range && (bears || *rate == Share{})) return Tax{category, *rate};
    refuse(checked, in_range ? ErrorCode::conflict : ErrorCode::out_of_range, std::move(where),
           text);
    return std::nullopt;
}

std::optional<Money> checked_amount(const std::string& text, const std::string& where,
                                    CheckedDraft& checked) {
    return kept_amount(parse_money(text, reading_currency(checked), where), checked);
}

/// Nothing typed is no amount and no problem.
bool read_optional(const std::string& text, const std::string& where, CheckedDraft& checked,
                   std::optional<Money>& amount) {
    if (is_blank(text)) return true;
    amount = checked_amount(text, where, checked);
    return amount.has_value();
}

bool read_share(const DraftAdjustment& typed, const std::string& path, CheckedDraft& checked,
                Adjustment& adjustment) {
    adjustment.share = kept(parse_share(typed.percent, path + "percent"), checked.problems);
    if (!adjustment.share) return false;
    if (*adjustment.share >= Share{} && *adjustment.share <= hundred_percent) {
        return read_optional(typed.base, path + "base", checked, adjustment.base);
    }
    refuse(checked, ErrorCode::out_of_range, path + "percent", typed.percent);
    return false;
}

/// An allowance or charge: either a percent, or an amount without a base.
std::optional<Adjustment> checked_adjustment(const DraftAdjustment& typed, const std::string& path,
                                             CheckedDraft& checked) {
    Adjustment adjustment{typed.kind, typed.reason, {}, {}, {}};
    if (!is_blank(typed.percent)) {
        if (!is_blank(typed.amount)) {
            refuse(checked, ErrorCode::conflict, path + "amount", typed.amount);
            return std::nullopt;
        }
        if (!read_share(typed, path, checked, adjustment)) return std::nullopt;
        return adjustment;
    }
    if (!is_blank(typed.base)) {
        refuse(checked, ErrorCode::conflict, path + "base", typed.base);
        return std::nullopt;
    }
    adjustment.amount = checked_amount(typed.amount, path + "amount", checked);
    if (!adjustment.amount) return std::nullopt;
    return adjustment;
}

bool is_finished(const DraftAdjustment& typed) {
    return !is_blank(typed.percent) || !is_blank(typed.base) || !is_blank(typed.amount);
}

bool too_many_adjustments(const std::vector<DraftAdjustment>& typed, const std::string& where,
                          CheckedDraft& checked) {
    if (typed.size() <= draft_max_adjustments) return false;
    refuse(checked, ErrorCode::too_large, where, std::to_string(typed.size()));
    return true;
}

/// The adjustments of one line; a VAT of their own contradicts the line's.
bool read_adjustments(const DraftLine& typed, std::size_t index, CheckedDraft& checked,
                      Line& line) {
    if (typed.adjustments.empty()) return true;
    if (too_many_adjustments(typed.adjustments, item_field("lines", index, "adjustments"),
                             checked)) {
        return false;
    }
    bool readable = true;
    for (std::size_t i = 0; i < typed.adjustments.size(); ++i) {
        const DraftAdjustment& one = typed.adjustments[i];
        const std::string path =
            item_field("lines", index, item_field("adjustments", i, std::string_view{}));
        if (!is_finished(one)) {
            refuse(checked, ErrorCode::unfinished, path + "amount", {});
            continue;
        }
        if (one.vat_category || !is_blank(one.vat_rate)) {
            refuse(checked, ErrorCode::conflict,
                   path + (one.vat_category ? "vat_category" : "vat_rate"), one.vat_rate);
            readable = false;
        }
        const auto adjustment = checked_adjustment(one, path, checked);
        if (adjustment) line.adjustments.push_back(*adjustment);
        readable = readable && adjustment.has_value();
    }
    return readable;
}

std::optional<Decimal> checked_price_per(const DraftLine& typed, std::size_t index,
                                         CheckedDraft& checked) {
    if (is_blank(typed.price_per)) return Decimal{1, 0};
    const std::string where = item_field("lines", index, "price_per");
    const auto per = kept(parse_decimal(typed.price_per, where), checked.problems);
    if (!per || may_price(*per)) return per;
    refuse(checked, ErrorCode::out_of_range, where, typed.price_per);
    return std::nullopt;
}

bool is_finished(const DraftLine& typed) { return !is_blank(typed.unit_price); }

/// The first line that is finished; null where none is.
const DraftLine* first_finished(const std::vector<DraftLine>& lines) {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [](const DraftLine& line) { return is_finished(line); });
    return found == lines.end() ? nullptr : &*found;
}

/// The VAT of a line; none where that cannot be read, which is the line's problem.
Tax tax_of_line(const DraftLine& line) {
    const auto rate = parse_share(line.vat_rate, "vat_rate");
    return {line.vat_category, rate && bears_vat(line.vat_category) ? *rate : Share{}};
}

/// The price, or `absent` where there is none.
std::optional<Decimal> checked_price(const DraftLine& typed, const std::string& where,
                                     ErrorCode absent, CheckedDraft& checked) {
    if (is_finished(typed)) return kept_amount(parse_decimal(typed.unit_price, where), checked);
    refuse(checked, absent, where, {});
    return std::nullopt;
}

std::optional<Line> checked_line(const DraftLine& typed, std::size_t index, ErrorCode absent,
                                 CheckedDraft& checked) {
    const auto field = [&](std::string_view name) { return item_field("lines", index, name); };
    const auto quantity = kept(parse_decimal(typed.quantity, field("quantity")), checked.problems);
    const auto price = checked_price(typed, field("unit_price"), absent, checked);
    const auto tax = checked_tax(typed.vat_category, typed.vat_rate, field("vat_rate"), checked);
    const auto per = checked_price_per(typed, index, checked);
    Line line{typed.description, {}, {}, typed.vat_category, {}, {1, 0}, {}, typed.vat_exemption};
    const bool adjusted = read_adjustments(typed, index, checked, line);
    if (!quantity || !price || !tax || !per || !adjusted) return std::nullopt;
    line.quantity = *quantity;
    line.unit_price = *price;
    line.vat_rate = tax->rate;
    line.price_per = *per;
    return line;
}

/// What a line that is not finished comes to: zero, of the VAT of another.
Line nothing_of(const DraftLine& typed, const DraftLine& other) {
    const Tax tax = tax_of_line(other);
    return {typed.description, {}, {}, tax.category, tax.rate, {1, 0}, {}, other.vat_exemption};
}

/// Whether every line that is finished could be read, and there is one.
bool read_lines(const Draft& draft, CheckedDraft& checked, Invoice& invoice) {
    if (draft.lines.empty()) refuse(checked, ErrorCode::missing, "lines", {});
    if (draft.lines.size() > draft_max_lines) {
        refuse(checked, ErrorCode::too_large, "lines", std::to_string(draft.lines.size()));
        return false;
    }
    const DraftLine* const other = first_finished(draft.lines);
    // Without any price there is no invoice, and each is asked for.
    const ErrorCode absent = other == nullptr ? ErrorCode::missing : ErrorCode::unfinished;
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        auto line = checked_line(draft.lines[i], i, absent, checked);
        if (other != nullptr && !is_finished(draft.lines[i])) {
            line = nothing_of(draft.lines[i], *other);
        }
        if (line) invoice.lines.push_back(*std::move(line));
    }
    return other != nullptr && invoice.lines.size() == draft.lines.size();
}

/// Without a VAT of its own an adjustment takes that of the lines, where they have but one.
std::optional<Tax> tax_of(const DraftAdjustment& typed, const Draft& draft, const std::string& path,
                          CheckedDraft& checked) {
    const bool untold = !typed.vat_category && is_blank(typed.vat_rate);
    if (!untold || draft.lines.empty()) {
        return checked_tax(typed.vat_category.value_or(VatCategory::S), typed.vat_rate,
                           path + "vat_rate", checked);
    }
    const DraftLine* const finished = first_finished(draft.lines);
    const DraftLine& first = finished == nullptr ? draft.lines.front() : *finished;
    const bool one = std::all_of(draft.lines.begin(), draft.lines.end(), [&](const auto& line) {
        return !is_finished(line) ||
               (line.vat_category == first.vat_category && line.vat_rate == first.vat_rate);
    });
    if (one) return tax_of_line(first);
    refuse(checked, ErrorCode::missing, path + "vat_rate", {});
    return std::nullopt;
}

/// What an adjustment that is not finished comes to: zero, of the VAT of the lines.
DocumentAdjustment nothing_of(const DraftAdjustment& typed, const Draft& draft, Currency currency) {
    const DraftLine* const line = first_finished(draft.lines);
    const Tax tax = line == nullptr ? Tax{} : tax_of_line(*line);
    return {{typed.kind, typed.reason, {}, {}, Money::zero(currency)}, tax.category, tax.rate};
}

/// Whether every adjustment of the whole invoice could be read.
bool read_document_adjustments(const Draft& draft, CheckedDraft& checked, Invoice& invoice) {
    if (too_many_adjustments(draft.adjustments, "adjustments", checked)) return false;
    for (std::size_t i = 0; i < draft.adjustments.size(); ++i) {
        const DraftAdjustment& typed = draft.adjustments[i];
        const std::string path = item_field("adjustments", i, std::string_view{});
        if (!is_finished(typed)) {
            refuse(checked, ErrorCode::unfinished, path + "amount", {});
            invoice.adjustments.push_back(nothing_of(typed, draft, reading_currency(checked)));
            continue;
        }
        const auto adjustment = checked_adjustment(typed, path, checked);
        const auto tax = tax_of(typed, draft, path, checked);
        if (adjustment && tax) {
            invoice.adjustments.push_back({*adjustment, tax->category, tax->rate});
        }
    }
    return invoice.adjustments.size() == draft.adjustments.size();
}

/// The coin to round to: above zero, at most a thousand units of the currency.
std::optional<std::int64_t> checked_cash_step(const Draft& draft, CheckedDraft& checked) {
    const auto step = checked_amount(draft.cash_rounding, "cash_rounding", checked);
    if (!step) return std::nullopt;
    const std::int64_t most = 1'000 * power_of_ten(step->currency().decimals());
    if (step->minor_units() > 0 && step->minor_units() <= most) return step->minor_units();
    refuse(checked, ErrorCode::out_of_range, "cash_rounding", draft.cash_rounding);
    return std::nullopt;
}

void check_due(const Draft& draft, CheckedDraft& checked, AmountDue& due) {
    read_optional(draft.prepaid, "prepaid", checked, due.prepaid);
    read_optional(draft.rounding_amount, "rounding_amount", checked, due.rounding);
    if (is_blank(draft.cash_rounding)) return;
    due.cash_step = checked_cash_step(draft, checked);
    if (due.rounding && due.cash_step) {
        refuse(checked, ErrorCode::conflict, "cash_rounding", draft.cash_rounding);
    }
}

void check_accounting(const Draft& draft, CheckedDraft& checked, Invoice& invoice) {
    if (is_blank(draft.accounting_currency) && is_blank(draft.exchange_rate)) return;
    const auto currency = Currency::of(draft.accounting_currency);
    if (!currency) {
        const bool blank = is_blank(draft.accounting_currency);
        refuse(checked, blank ? ErrorCode::missing : ErrorCode::unknown_name, "accounting_currency",
               draft.accounting_currency);
    }
    const auto rate = kept(parse_decimal(draft.exchange_rate, "exchange_rate"), checked.problems);
    if (!rate || !currency) return;
    if (rate->coefficient() > 0) {
        invoice.accounting = AccountingCurrency{*currency, *rate};
    } else {
        refuse(checked, ErrorCode::out_of_range, "exchange_rate", draft.exchange_rate);
    }
}

}  // namespace

void check_invoice(const Draft& draft, CheckedDraft& checked) {
    Invoice invoice;
    const bool lines = read_lines(draft, checked, invoice);
    const bool adjustments = read_document_adjustments(draft, checked, invoice);
    const std::size_t problems = checked.problems.size();
    check_due(draft, checked, invoice.due);
    check_accounting(draft, checked, invoice);
    const bool due = checked.problems.size() == problems;
    if (lines && adjustments && due) checked.invoice = std::move(invoice);
}

}  // namespace termwise
