#include "core/json/outcome_json.h"

#include "core/json/outcome_fields.h"

namespace termwise {

std::string outcome_json(const Outcome& outcome) {
    JsonWriter writer;
    write_value(writer, outcome);
    return writer.take();
}

std::string problems_json(const Problems& problems) {
    JsonWriter writer;
    write_value(writer, problems);
    return writer.take();
}

}  // namespace termwise
