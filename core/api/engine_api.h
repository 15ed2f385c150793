#pragma once

// The engine for callers of any language: JSON text in, JSON text out, plain C linkage. The same
// natively and in WebAssembly, where every function below is exported.
//
// Texts are UTF-8 and end with a zero. Every text returned is the caller's, who gives it back to
// termwise_free_text. No function fails otherwise than by naming problems in the text it returns:
//
//   {"problems":[{"code":"malformed","where":"lines[0].quantity","value":"x","at":0}]}
//
// Nothing is kept between calls but the rule books read, so calls from several threads are safe as
// long as a book is not freed while in use.

#ifdef __EMSCRIPTEN__
#include <emscripten/emscripten.h>
#define TERMWISE_EXPORT EMSCRIPTEN_KEEPALIVE
#else
#define TERMWISE_EXPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif

/// What law and market say, read once.
typedef struct termwise_rules termwise_rules;

/// Reads a rule book: {"jurisdictions":[...],"rates":[...],"holidays":[...],"tariffs":[...],
/// "recovery":[...]}, each item as its file in assets/ has it; a list may be absent. Never null;
/// when `termwise_rules_problems` names any, the book is empty. The caller frees it with
/// termwise_rules_free.
TERMWISE_EXPORT termwise_rules* termwise_rules_read(const char* bundle_json);

/// {"problems":[...]} of reading that book, empty when all is well.
TERMWISE_EXPORT char* termwise_rules_problems(const termwise_rules* rules);

/// Null is allowed and does nothing.
TERMWISE_EXPORT void termwise_rules_free(termwise_rules* rules);

/// The outcome of a draft (see core/json/outcome_json.h). A text that is no draft gives its
/// problems alone.
TERMWISE_EXPORT char* termwise_evaluate(const termwise_rules* rules, const char* draft_json);

/// Two to six policies compared on the same sales (see core/json/scenario_json.h). A text that is
/// no request gives its problems alone.
TERMWISE_EXPORT char* termwise_scenario(const termwise_rules* rules, const char* request_json);

/// Every reading of payment terms: {"problems":[],"readings":[{"notation":"net30"}]}.
TERMWISE_EXPORT char* termwise_parse_terms(const char* terms);

/// The same with each reading in the words of a locale file of assets/locales:
/// {"problems":[],"readings":[{"notation":"net30","words":"30 days from the invoice date"}]}.
TERMWISE_EXPORT char* termwise_describe(const char* terms, const char* locale_json);

/// The proof sheet of a draft (see core/json/proof_sheet.h): four lines of text, to be kept byte
/// for byte. A text that is no draft gives its problems alone, on one line.
TERMWISE_EXPORT char* termwise_proof(const termwise_rules* rules, const char* draft_json);

/// Whether a proof sheet is as it was written, and whether the rules lead to the same today:
/// {"verdict":"intact","changed":[]}.
TERMWISE_EXPORT char* termwise_verify(const termwise_rules* rules, const char* sheet);

/// Which documents can be written about a draft's case, and why the others cannot; and one of them,
/// as text and as HTML with the values it states (see core/json/document_json.h). `kind` is a word
/// such as "formal_notice"; the locale file and the letters file are those of the reader's
/// language: assets/locales/fr.json and assets/letters/fr.json.
TERMWISE_EXPORT char* termwise_documents(const termwise_rules* rules, const char* draft_json,
                                         const char* locale_json, const char* letters_json);
TERMWISE_EXPORT char* termwise_document(const termwise_rules* rules, const char* draft_json,
                                        const char* kind, const char* locale_json,
                                        const char* letters_json);

/// The plain text of that document alone; where there is none, the problems, on one line.
TERMWISE_EXPORT char* termwise_document_text(const termwise_rules* rules, const char* draft_json,
                                             const char* kind, const char* locale_json,
                                             const char* letters_json);

/// The JSON Schema of a draft.
TERMWISE_EXPORT char* termwise_draft_schema(void);

/// "0.1.0"; not to be freed.
TERMWISE_EXPORT const char* termwise_version(void);

/// Gives back a text that one of these functions returned. Null is allowed.
TERMWISE_EXPORT void termwise_free_text(char* text);

#ifdef __cplusplus
}
#endif
