#include "core/json/document_json.h"

#include "core/documents/rendering.h"
#include "core/json/field_writer.h"
#include "core/json/outcome_fields.h"

namespace termwise {

template <class Visitor>
void visit_fields(Visitor& field, const Quoted& figure) {
    field.required("path", figure.path);
    field.required("kind", figure.kind);
    field.required("value", figure.value);
    field.required("words", figure.words);
}

namespace {

/// A document in both renderings.
struct RenderedDocument {
    const Document& document;
    const Problems& problems;  ///< Of the draft, where they did not stand in its way.
    std::string_view lang;
};

template <class Visitor>
void visit_fields(Visitor& field, const RenderedDocument& rendered) {
    const Document& document = rendered.document;
    field.required("problems", rendered.problems);
    field.required("kind", document.kind);
    field.required("title", document.title);
    field.required("text", plain_text(document));
    field.required("html", html_text(document, rendered.lang));
    field.required("figures", document.figures);
}

/// A document that cannot be written, and why.
struct LackingDocument {
    DocumentKind kind{};
    const Absence& absence;
    const CaseFile& file;
    const Texts& letters;
};

template <class Visitor>
void visit_fields(Visitor& field, const LackingDocument& lacking) {
    Problems problems = lacking.file.outcome.problems;
    if (problems.empty()) problems = {{ErrorCode::missing, lacking.absence.where, {}, 0}};
    field.required("problems", problems);
    field.required("kind", lacking.kind);
    field.required("reason", lacking.letters[lacking.absence.reason]);
}

/// One row of the list.
struct ListedDocument {
    DocumentKind kind{};
    const Written& written;
    const Texts& letters;
};

template <class Visitor>
void visit_fields(Visitor& field, const ListedDocument& listed) {
    field.required("kind", listed.kind);
    field.required("available", listed.written.has_value());
    if (listed.written) {
        field.required("title", listed.written->title);
    } else {
        field.required("reason", listed.letters[listed.written.error().reason]);
        field.required("where", listed.written.error().where);
    }
}

}  // namespace

std::string document_json(DocumentKind kind, const CaseFile& file, const Language& language) {
    const Written written = document(kind, file, language);
    JsonWriter writer;
    if (written) {
        write_value(writer,
                    RenderedDocument{*written, file.outcome.problems, language.words.locale().tag});
    } else {
        write_value(writer, LackingDocument{kind, written.error(), file, language.letters});
    }
    return writer.take();
}

std::string document_list_json(const CaseFile& file, const Language& language) {
    JsonWriter writer;
    writer.begin_object();
    FieldWriter fields{writer};
    fields.required("problems", file.outcome.problems);
    writer.key("documents");
    writer.begin_array();
    for (int i = 0; i < document_kinds; ++i) {
        const auto kind = static_cast<DocumentKind>(i);
        const Written written = document(kind, file, language);
        write_value(writer, ListedDocument{kind, written, language.letters});
    }
    writer.end_array();
    writer.end_object();
    return writer.take();
}

std::optional<DocumentKind> document_kind(std::string_view name) {
    for (int i = 0; i < document_kinds; ++i) {
        if (name == name_of(static_cast<DocumentKind>(i))) return static_cast<DocumentKind>(i);
    }
    return std::nullopt;
}

}  // namespace termwise
