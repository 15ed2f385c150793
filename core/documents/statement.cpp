#include "core/base/sort.h"
#include "core/documents/absences.h"
#include "core/documents/letter.h"
#include "core/documents/writers.h"

namespace termwise {
namespace {

using Row = Wording::Row;

/// One line of the account. `debit` or `credit` is there.
struct Movement {
    Date on;
    Value day;
    std::string_view words;
    Value amount;
    bool is_credit = false;
};

void add_instalments(std::vector<Movement>& movements, const Outcome& outcome) {
    for (const std::size_t i : owed_instalments(outcome)) {
        const Instalment& part = outcome.instalments[i];
        movements.push_back(
            {part.due_on, quoted("due_on", item_path("instalments", i, "due_on"), part.due_on),
             "movement.instalment",
             quoted("amount", item_path("instalments", i, "amount.amount"), part.amount.amount)});
    }
}

void add_payments(std::vector<Movement>& movements, const CaseFile& file) {
    for (const PaymentUse& use : file.outcome.late->ledger.payments) {
        const auto place = static_cast<std::size_t>(use.payment);
        const Payment& paid = payment_of(file, use);
        movements.push_back(
            {paid.paid_on,
             quoted("on", item_path("draft.payments", place, "paid_on"), paid.paid_on),
             "movement.payment",
             quoted("amount", item_path("draft.payments", place, "amount"), paid.amount), true});
    }
}

// A credit note is told by what it took off the principal and what it left over.
void add_credit_notes(std::vector<Movement>& movements, const CaseFile& file) {
    const std::vector<CreditUse>& uses = file.outcome.late->ledger.credits;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const auto place = static_cast<std::size_t>(uses[i].credit);
        const Date day = parse_date(file.draft.events[place].on, "on").value_or(Date{});
        const auto add = [&](std::string_view field, Money amount) {
            if (amount.is_zero()) return;
            movements.push_back(
                {day, quoted("on", item_path("draft.events", place, "on"), day),
                 "movement.credit_note",
                 quoted("amount", item_path("late.ledger.credits", i, field), amount), true});
        };
        add("to_principal", uses[i].to_principal);
        add("unused", uses[i].unused);
    }
}

Row row_of(Wording& wording, const Movement& movement) {
    const std::string day = wording.cell(movement.day);
    const std::string amount = wording.cell(movement.amount);
    const std::string none;
    return {day, wording.sentence(movement.words), movement.is_credit ? none : amount,
            movement.is_credit ? amount : none};
}

/// The index of the finding of that rule, and the value it names so.
struct FoundAmount {
    std::string path;
    std::string canonical;
};

std::vector<FoundAmount> found_amounts(const Outcome& outcome, std::string_view rule,
                                       std::string_view name) {
    std::vector<FoundAmount> found;
    for (std::size_t i = 0; i < outcome.findings.size(); ++i) {
        const Why& why = outcome.findings[i].why;
        if (why.rule != rule) continue;
        for (std::size_t k = 0; k < why.values.size(); ++k) {
            if (why.values[k].name != name) continue;
            const std::string path = item_path("findings", i, "why") + ".values";
            found.push_back({item_path(path, k, "text"), why.values[k].text});
        }
    }
    return found;
}

Value value_of(std::string_view name, const FoundAmount& found) {
    return {name, {found.path, WhyKind::money, found.canonical, {}}};
}

void add_charges(std::vector<Row>& rows, Wording& wording, const CaseFile& file) {
    const LateAccount& late = *file.outcome.late;
    const auto add = [&](std::string_view key, std::string path, Money amount) {
        if (amount.is_zero()) return;
        const Movement movement{late.ledger.as_of, as_of_value(file), key,
                                quoted("amount", std::move(path), amount)};
        rows.push_back(row_of(wording, movement));
    };
    add("movement.interest", "late.ledger.interest", late.ledger.interest);
    add("movement.compensation", "late.compensation.amount", late.compensation.amount);
    add("movement.costs", "late.ledger.costs", late.ledger.costs);
    for (const char* rule : {"finding.discount_taken", "finding.discount_credited"}) {
        for (const FoundAmount& discount : found_amounts(file.outcome, rule, "discount")) {
            rows.push_back(
                row_of(wording, {late.ledger.as_of, as_of_value(file), "movement.discount",
                                 value_of("amount", discount), true}));
        }
    }
}

// What is owed on the day, or left over, and what falls due later.
void add_balance(Wording& wording, const CaseFile& file) {
    const LateAccount& late = *file.outcome.late;
    const auto credit = found_amounts(file.outcome, "finding.overpaid", "credit");
    if (!credit.empty()) {
        wording.paragraph("statement.credit",
                          {as_of_value(file), value_of("credit", credit.front())});
    } else {
        wording.paragraph("statement.owed", {as_of_value(file), quoted("total", "late.total.amount",
                                                                       late.total.amount)});
    }
    const std::vector<std::size_t> owed = owed_instalments(file.outcome);
    for (std::size_t debt = 0; debt < owed.size(); ++debt) {
        const Instalment& part = file.outcome.instalments[owed[debt]];
        const Money open = late.ledger.open[debt];
        if (part.due_on < late.ledger.as_of || open.is_zero()) continue;
        wording.paragraph(
            "statement.later",
            {quoted("due_on", item_path("instalments", owed[debt], "due_on"), part.due_on),
             quoted("amount", item_path("late.ledger.open", debt), open)});
    }
}

}  // namespace

Written statement(const CaseFile& file, const Language& language) {
    if (auto absence = without_account(file)) return tl::unexpected{*std::move(absence)};
    Wording wording{DocumentKind::statement, language};
    wording.title(wording.sentence("title.statement", {invoice_value(wording, file)}));
    add_address(wording, "seller", file.draft.seller);
    add_address(wording, "buyer", file.draft.buyer);
    wording.paragraph("statement.intro", {as_of_value(file), invoice_value(wording, file)});
    std::vector<Movement> movements;
    add_instalments(movements, file.outcome);
    add_payments(movements, file);
    add_credit_notes(movements, file);
    sort_stably(movements, [](const Movement& a, const Movement& b) { return a.on < b.on; });
    std::vector<Row> rows;
    for (const Movement& movement : movements) rows.push_back(row_of(wording, movement));
    add_charges(rows, wording, file);
    wording.table({"column.date", "column.movement", "column.debit", "column.credit"},
                  std::move(rows), 2, false);
    add_balance(wording, file);
    add_compensation_apart(wording, file);
    return wording.take();
}

}  // namespace termwise
