#pragma once

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "core/json/enum_size.h"
#include "core/json/writer.h"

namespace termwise {

/// Writes the JSON Schema of the types that a field list (see fields.h) names.
class SchemaWriter {
public:
    /// The schema of an object of type T.
    template <class T>
    static void write_object(JsonWriter& writer, const T& sample) {
        SchemaWriter members;
        members.properties_.begin_object();
        visit_fields(members, sample);
        members.properties_.end_object();
        writer.begin_object();
        writer.key("type");
        writer.text("object");
        writer.key("additionalProperties");
        writer.boolean(false);
        writer.key("required");
        members.write_required(writer);
        writer.key("properties");
        writer.raw(members.properties_.written());
        writer.end_object();
    }

    template <class T>
    void required(std::string_view name, const T& sample) {
        required_.emplace_back(name);
        optional(name, sample);
    }

    template <class T>
    void optional(std::string_view name, const T& sample) {
        properties_.key(name);
        write_type(properties_, sample);
    }

    void schema(int version) {
        required_.emplace_back("schema");
        properties_.key("schema");
        properties_.begin_object();
        properties_.key("const");
        properties_.count(version);
        properties_.end_object();
    }

private:
    JsonWriter properties_;
    std::vector<std::string> required_;

    void write_required(JsonWriter& writer) const {
        writer.begin_array();
        for (const std::string& name : required_) writer.text(name);
        writer.end_array();
    }

    static void write_type(JsonWriter& writer, const std::string&) {
        writer.raw(R"({"type":"string"})");
    }

    template <class T>
    static void write_type(JsonWriter& writer, const std::optional<T>&) {
        write_type(writer, T{});
    }

    template <class T>
    static void write_type(JsonWriter& writer, const std::vector<T>&) {
        writer.begin_object();
        writer.key("type");
        writer.text("array");
        writer.key("items");
        write_type(writer, T{});
        writer.end_object();
    }

    template <class T>
    static void write_type(JsonWriter& writer, const T& sample) {
        if constexpr (std::is_enum_v<T>) {
            writer.begin_object();
            writer.key("enum");
            writer.begin_array();
            for (int i = 0; i < enum_size<T>; ++i) writer.text(name_of(static_cast<T>(i)));
            writer.end_array();
            writer.end_object();
        } else {
            write_object(writer, sample);
        }
    }
};

/// The JSON Schema (draft 2020-12) of a document that holds one T.
template <class T>
std::string schema_json(const T& sample) {
    JsonWriter writer;
    SchemaWriter::write_object(writer, sample);
    return writer.take();
}

}  // namespace termwise
