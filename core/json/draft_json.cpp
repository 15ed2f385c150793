#include "core/json/draft_json.h"

#include "core/json/field_writer.h"
#include "core/json/fields.h"
#include "core/json/reader.h"
#include "core/json/schema_writer.h"

namespace termwise {

tl::expected<Draft, Problems> draft_from_json(std::string_view json) {
    return from_json<Draft>(json);
}

std::string draft_json(const Draft& draft) {
    JsonWriter writer;
    write_value(writer, draft);
    return writer.take();
}

std::string draft_schema_json() { return schema_json(Draft{}); }

}  // namespace termwise
