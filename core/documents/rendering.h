#pragma once

#include <string>

#include "core/documents/document.h"

namespace termwise {

/// The document as plain text, lines ending with a line feed: title, then each block after an empty
/// line; tables as columns of even width, numbers flush right, a rule under the heads and over a
/// sum. A document that is a file (see Document::file) is that file.
std::string plain_text(const Document& document);

/// The document as an HTML fragment: <article lang="..."> with a heading, paragraphs and tables.
/// Every text is escaped, whatever it holds; there are no attributes but `lang`, `class` and
/// `scope`, no scripts, no links, no styles.
///
///   lang   the BCP 47 tag of the language it is written in
std::string html_text(const Document& document, std::string_view lang);

}  // namespace termwise
