#include "core/json/field_writer.h"

namespace termwise {

void write_value(JsonWriter& writer, Date value) { writer.text(iso_text(value)); }
void write_value(JsonWriter& writer, Money value) { writer.text(decimal_text(value)); }
void write_value(JsonWriter& writer, Currency value) { writer.text(value.code()); }
void write_value(JsonWriter& writer, Share value) { writer.text(percent_text(value)); }
void write_value(JsonWriter& writer, AnnualRate value) { writer.text(percent_text(value)); }

}  // namespace termwise
