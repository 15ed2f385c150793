#include "core/json/scenario_json.h"

#include "core/json/outcome_fields.h"
#include "core/json/reader.h"
#include "core/json/scenario_fields.h"

namespace termwise {

tl::expected<ScenarioDraft, Problems> scenario_draft_from_json(std::string_view json) {
    return from_json<ScenarioDraft>(json);
}

std::string scenario_draft_json(const ScenarioDraft& draft) {
    JsonWriter writer;
    write_value(writer, draft);
    return writer.take();
}

std::string scenario_json(const ScenarioOutcome& outcome) {
    JsonWriter writer;
    write_value(writer, outcome);
    return writer.take();
}

}  // namespace termwise
