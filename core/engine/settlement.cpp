#include "core/engine/settlement.h"

#include <algorithm>
#include <iterator>

namespace termwise {

std::vector<ReceivedPayment> payments_until(std::span<const ReceivedPayment> payments, Date as_of) {
    std::vector<ReceivedPayment> made;
    std::copy_if(payments.begin(), payments.end(), std::back_inserter(made),
                 [&](const ReceivedPayment& one) { return one.payment.paid_on <= as_of; });
    return made;
}

Money received_by(std::span<const ReceivedPayment> payments, Date day, Currency currency) {
    Money received = Money::zero(currency);
    for (const ReceivedPayment& received_payment : payments) {
        if (received_payment.payment.paid_on <= day) received += received_payment.payment.amount;
    }
    return received;
}

std::vector<Debt> debts_of(std::span<const Instalment> instalments) {
    const Money zero = Money::zero(instalments.front().amount.amount.currency());
    std::vector<Debt> debts;
    for (const Instalment& instalment : instalments) {
        if (instalment.amount.amount > zero) {
            debts.push_back({instalment.due_on, instalment.amount.amount});
        }
    }
    if (debts.empty()) debts.push_back({instalments.back().due_on, zero});
    return debts;
}

bool was_late(std::span<const Debt> debts, std::span<const ReceivedPayment> payments, Date as_of) {
    Money due = Money::zero(debts.front().amount.currency());
    for (const Debt& debt : debts) {
        due += debt.amount;
        if (debt.due_on < as_of && received_by(payments, debt.due_on, due.currency()) < due) {
            return true;
        }
    }
    return false;
}

}  // namespace termwise
