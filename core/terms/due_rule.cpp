#include "core/terms/due_rule.h"

#include "core/base/check.h"

namespace termwise {

const char* name_of(BaseDate base) {
    switch (base) {
        case BaseDate::invoice:
            return "invoice";
        case BaseDate::delivery:
            return "delivery";
        case BaseDate::receipt:
            return "receipt";
        case BaseDate::order:
            return "order";
        case BaseDate::period:
            return "period";
        case BaseDate::fixed:
            return "fixed";
        case BaseDate::due:
            return "duedate";
    }
    check_failed("a listed base date", __FILE__, __LINE__);
}

const char* name_of(StepKind kind) {
    switch (kind) {
        case StepKind::add_days:
            return "add_days";
        case StepKind::add_weeks:
            return "add_weeks";
        case StepKind::add_months:
            return "add_months";
        case StepKind::end_of_month:
            return "end_of_month";
        case StepKind::day_of_month:
            return "day_of_month";
        case StepKind::pay_days:
            return "pay_days";
        case StepKind::weekday:
            return "weekday";
        case StepKind::month_cut_off:
            return "month_cut_off";
    }
    check_failed("a listed kind of step", __FILE__, __LINE__);
}

}  // namespace termwise
