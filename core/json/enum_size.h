#pragma once

#include <cstdint>

#include "core/engine/draft.h"
#include "core/invoice/adjustment.h"
#include "core/money/rounding.h"
#include "core/reminders/reminder_plan.h"
#include "core/risk/buyer_risk.h"
#include "core/rules/jurisdiction.h"
#include "core/rules/recovery_law.h"
#include "core/rules/tariff.h"
#include "core/terms/discount.h"
#include "core/text/plural.h"
#include "core/time/day_count.h"
#include "core/time/roll.h"

namespace termwise {

/// How many values an enumeration has; its words are those of `name_of`. Every enumeration that
/// appears in JSON stands here.
template <class Enum>
inline constexpr int enum_size = 0;

template <>
inline constexpr int enum_size<Confidence> = 3;
template <>
inline constexpr int enum_size<DebtorKind> = 3;
template <>
inline constexpr int enum_size<RateMode> = 3;
template <>
inline constexpr int enum_size<Compounding> = 2;
template <>
inline constexpr int enum_size<InterestStart> = 3;
template <>
inline constexpr int enum_size<AllocationOrder> = 3;
template <>
inline constexpr int enum_size<Interruption> = 5;
template <>
inline constexpr int enum_size<LimitationStart> = 2;
template <>
inline constexpr int enum_size<CapStart> = 4;
template <>
inline constexpr int enum_size<DiscountVat> = 3;
template <>
inline constexpr int enum_size<DiscountBase> = 4;
template <>
inline constexpr int enum_size<DiscountScope> = 4;
template <>
inline constexpr int enum_size<VatCategory> = 9;
template <>
inline constexpr int enum_size<AdjustmentKind> = 3;
template <>
inline constexpr int enum_size<DayCount> = 20;
template <>
inline constexpr int enum_size<Rounding> = 10;
template <>
inline constexpr int enum_size<Roll> = 7;
template <>
inline constexpr int enum_size<HolidayAnchor> = 4;
template <>
inline constexpr int enum_size<Substitute> = 4;
template <>
inline constexpr int enum_size<PluralRule> = 2;
template <>
inline constexpr int enum_size<PlanLineKind> = 4;
template <>
inline constexpr int enum_size<PlanPricing> = 3;
template <>
inline constexpr int enum_size<FeePayer> = 2;
template <>
inline constexpr int enum_size<Repayment> = 3;
template <>
inline constexpr int enum_size<SellerKind> = 2;
template <>
inline constexpr int enum_size<Lender> = 3;
template <>
inline constexpr int enum_size<Waiver> = 2;
template <>
inline constexpr int enum_size<PaymentDay> = 2;
template <>
inline constexpr int enum_size<InterestRounding> = 3;
template <>
inline constexpr int enum_size<EventKind> = 7;
template <>
inline constexpr int enum_size<Grace> = 2;
template <>
inline constexpr int enum_size<ThresholdOf> = 2;
template <>
inline constexpr int enum_size<PaymentKind> = 5;
template <>
inline constexpr int enum_size<Surcharging> = 4;
template <>
inline constexpr int enum_size<ReminderBase> = 4;
template <>
inline constexpr int enum_size<Channel> = 7;
template <>
inline constexpr int enum_size<Tone> = 4;
template <>
inline constexpr int enum_size<Hold> = 5;
template <>
inline constexpr int enum_size<StepState> = 4;
template <>
inline constexpr int enum_size<RecoveryRoute> = 5;
template <>
inline constexpr int enum_size<Advice> = 6;
template <>
inline constexpr int enum_size<RiskFactor> = 7;
template <>
inline constexpr int enum_size<PaymentRecord> = 4;
template <>
inline constexpr int enum_size<LegalForm> = 7;
template <>
inline constexpr int enum_size<PublicSignal> = 4;
template <>
inline constexpr int enum_size<Origin> = 2;
template <>
inline constexpr int enum_size<BuyerPlace> = 2;
template <>
inline constexpr int enum_size<FollowUp> = 3;
template <>
inline constexpr int enum_size<ScenarioInput> = 5;

}  // namespace termwise
