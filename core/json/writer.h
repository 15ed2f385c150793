#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace termwise {

/// Builds the shortest JSON text of a document, members in the order in which they are written, so
/// that the same document is always the same bytes. The caller keeps the grammar: inside an object
/// every value follows a `key`, and what is opened is closed.
///
/// Texts may hold any bytes. Control characters are escaped, and bytes that are not UTF-8 become
/// U+FFFD, so that the result is always JSON.
class JsonWriter {
public:
    void begin_object();
    void end_object();
    void begin_array();
    void end_array();
    void key(std::string_view name);
    void text(std::string_view value);
    void count(std::int64_t value);
    void boolean(bool value);
    void null();

    /// JSON text made elsewhere, put in as it stands.
    void raw(std::string_view json);

    [[nodiscard]] const std::string& written() const { return written_; }
    [[nodiscard]] std::string take() { return std::move(written_); }

private:
    std::string written_;
    bool needs_comma_ = false;  // A value stands before this place in the same container.

    void separate();
    void quoted(std::string_view value);
};

}  // namespace termwise
