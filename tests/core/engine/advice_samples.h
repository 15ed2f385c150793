#pragma once

#include "core/engine/draft.h"

namespace termwise {

/// Reminders of one's own: a word before the due day, a letter for 5.00, a notice that gives 8
/// days.
inline DraftReminders sample_reminders() {
    DraftReminders reminders;
    reminders.steps = {
        {ReminderBase::due_date, "-2", Channel::sms, Tone::friendly, "", "", "", ""},
        {ReminderBase::due_date, "14", Channel::letter, Tone::firm, "", "", "5.00", ""},
        {ReminderBase::previous_step, "10", Channel::registered_letter, Tone::formal, "8", "1",
         "2.00", "50.00"},
        {ReminderBase::month_end, "60", Channel::agency, Tone::formal, "", "", "", "1000000.00"}};
    reminders.gap_days = "7";
    reminders.repeat_days = "30";
    reminders.roll = Roll::following;
    return reminders;
}

/// What a merchant may offer: two published tariffs, and one of its own.
inline DraftMethods sample_methods() {
    DraftMethods methods;
    methods.offered = {
        {"stripe_eea", "", {}, "", "", "", "", "", "", "3"},
        {"sepa_transfer", "Transfer", {}, "", "", "", "", "", "", ""},
        {"", "Cash register", PaymentKind::card, "1.1", "0", "0.05", "4", "1", "20", "2"},
        {"alma_3x", "", {}, "", "", "", "", "", "", ""},
        {"paypal_fr", "", {}, "", "", "", "", "", "", ""}};
    methods.capital_rate = "8";
    return methods;
}

/// A buyer of two years who pays some days late.
inline DraftRisk sample_buyer() {
    DraftRisk buyer;
    buyer.past = {{"2024-01-31", "2024-02-05"},
                  {"2024-04-30", "2024-04-30"},
                  {"2024-07-31", "2024-08-20"},
                  {"2024-10-31", "2024-11-02"},
                  {"2024-12-31", ""}};
    buyer.record = PaymentRecord::mixed;
    buyer.days_beyond_terms = "5";
    buyer.relation_months = "24";
    buyer.usual_order = "400.00";
    buyer.legal_form = LegalForm::company;
    buyer.insurer_limit = "5000.00";
    buyer.signal = PublicSignal::minor;
    buyer.weights = {{RiskFactor::insurer, "0"}, {RiskFactor::history, "40"}};
    return buyer;
}

inline DraftRecovery sample_recovery() {
    DraftRecovery recovery;
    recovery.capital_rate = "8";
    recovery.routes = {{RecoveryRoute::agency, "62.5", "10.00", "18", "60"}};
    return recovery;
}

/// Asks for all four parts, in one of many ways by `variant`.
inline void ask_for_advice(Draft& draft, unsigned variant) {
    draft.reminders = variant % 3 == 0 ? DraftReminders{} : sample_reminders();
    if (variant % 4 == 1) draft.reminders->promised_on = "2026-05-02";
    if (variant % 5 == 1) draft.reminders->disputed_on = "2026-02-02";
    if (variant % 6 == 1) draft.reminders->letters = {{"2", "2025-08-01", "4.00"}};
    if (variant % 6 == 2) {
        draft.reminders->letters = {{"2", "2025-08-01", ""}, {"3", "2025-09-01", ""}};
    }
    if (variant % 6 == 4) draft.reminders->letters = {{"2", "", ""}};
    draft.methods = sample_methods();
    if (variant % 2 == 0) draft.methods->buyer = BuyerPlace::abroad;
    if (draft.currency != "EUR")
        draft.methods->offered = {{"", "Card", {}, "1", "", "", "", "", "", ""}};
    if (variant % 7 == 0) draft.risk = DraftRisk{};
    if (variant % 7 != 0) draft.risk = sample_buyer();
    if (variant % 7 == 2) draft.risk->past.clear();
    if (variant % 7 == 3) draft.risk->signal = PublicSignal::insolvency;
    if (variant % 7 == 4) draft.risk->record = PaymentRecord::unpaid;
    if (variant % 7 == 5) draft.risk->usual_order.clear();
    draft.recovery = variant % 2 == 0 ? sample_recovery() : DraftRecovery{};
}

}  // namespace termwise
