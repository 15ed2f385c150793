#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/reminders/ladder.h"
#include "core/risk/scorecard.h"
#include "core/rules/recovery_law.h"
#include "core/rules/tariff.h"

namespace termwise {

// What a draft may add to its invoice: each part is there or not, and without it nothing of the
// outcome changes. Texts as everywhere in a draft: canonical once understood.

/// One step of a ladder of one's own.
struct DraftReminderStep {
    ReminderBase base = ReminderBase::due_date;
    std::string days;  ///< Whole days after the base; "-3" before it.
    Channel channel = Channel::email;
    Tone tone = Tone::neutral;
    std::string deadline_days;  ///< Empty: no deadline stated.
    std::string fee_percent;    ///< Of the principal open; empty: none.
    std::string fee_fixed;
    std::string least;  ///< Not sent while less is open.

    bool operator==(const DraftReminderStep&) const = default;
};

/// A letter of the past, by the number of its step, from 1.
struct DraftLetter {
    std::string step;
    std::string sent_on;  ///< Empty: written and not sent.
    std::string fee;      ///< What it charged; empty: what the step says.

    bool operator==(const DraftLetter&) const = default;
};

/// How the buyer is reminded.
struct DraftReminders {
    std::vector<DraftReminderStep> steps;  ///< Empty: the usual ladder (see ladder.h).
    std::string gap_days;                  ///< Empty: the usual 7.
    std::string repeat_days;               ///< Empty: the last step is not repeated.
    std::optional<Roll> roll;              ///< Nothing: the next business day.
    std::vector<DraftLetter> letters;
    std::string disputed_on;  ///< ISO date from which the buyer contests the debt; empty: not.
    std::string promised_on;  ///< ISO date by which the buyer promised to pay; empty: none.

    bool operator==(const DraftReminders&) const = default;
};

/// A way to be paid: a published tariff, one's own figures, or the one changed by the other.
struct DraftMethod {
    std::string tariff;  ///< Id in the RuleBook; empty: all that follows is one's own.
    std::string name;
    std::optional<PaymentKind> kind;  ///< Nothing: the tariff's; a card where there is none.
    std::string percent;
    std::string fixed;
    std::string least;
    std::string most;
    std::string cross_border;
    std::string vat;  ///< Percent of the fee.
    std::string settlement_days;

    bool operator==(const DraftMethod&) const = default;
};

/// Where the buyer is, seen from the merchant.
enum class BuyerPlace : std::uint8_t { same_country, abroad };

const char* name_of(BuyerPlace place);

/// The ways to be paid that are compared for this invoice.
struct DraftMethods {
    std::vector<DraftMethod> offered;
    std::string capital_rate;  ///< Percent a year; empty: waiting costs nothing.
    std::optional<BuyerPlace> buyer;

    bool operator==(const DraftMethods&) const = default;
};

struct DraftPastInvoice {
    std::string due_on;
    std::string paid_on;  ///< Empty: still open.

    bool operator==(const DraftPastInvoice&) const = default;
};

struct DraftWeight {
    RiskFactor factor{};
    std::string weight;  ///< A count, 0 to 1 000; factors not listed keep the usual weight.

    bool operator==(const DraftWeight&) const = default;
};

/// What is known of the buyer.
struct DraftRisk {
    std::vector<DraftPastInvoice> past;
    std::optional<PaymentRecord> record;
    std::string days_beyond_terms;
    std::string relation_months;
    std::string usual_order;
    std::optional<LegalForm> legal_form;
    std::string insurer_limit;
    std::optional<PublicSignal> signal;
    std::vector<DraftWeight> weights;

    bool operator==(const DraftRisk&) const = default;
};

/// What one knows better of a route than the example of the rule book.
struct DraftRoute {
    RecoveryRoute route{};
    std::string success;  ///< Percent; each field: empty keeps the example's.
    std::string cost;
    std::string success_fee;
    std::string days;

    bool operator==(const DraftRoute&) const = default;
};

/// How what is owed may be recovered.
struct DraftRecovery {
    std::string capital_rate;  ///< Percent a year; empty: waiting costs nothing.
    std::vector<DraftRoute> routes;

    bool operator==(const DraftRecovery&) const = default;
};

}  // namespace termwise
