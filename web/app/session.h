#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/documents/document.h"
#include "core/json/proof_sheet.h"
#include "web/app/own_rates.h"

namespace termwise::web {

/// Something the reader asked for that is more than an edit of the draft.
enum class Request : std::uint8_t {
    new_case,      ///< An empty invoice, reckoned today; shown at once.
    ask_question,  ///< `text` is the title of the view that answers it.
    open_example,  ///< `text` is the example's id.
    undo,
    redo,
    save_file,
    open_file,
    copy_link,
    print,
    set_own_rates,  ///< `text` is all of them, as own_rates.h writes them.
    set_language,   ///< `text` is a language tag.
    set_theme,      ///< `text` is "light", "dark" or "system".
    set_text_size,  ///< `text` is a percentage, "100" to "200".
    open_recent,    ///< `text` is the key of a case set aside.
    restore_copy,   ///< Bring back the case that a link or file replaced.
    take_over,      ///< Write in this tab; the other one reads along.
    keep_storage,   ///< Ask the browser not to clear what is saved.
    install,
    open_demo,  ///< The shop that shows payment terms beside prices, in a tab of its own.
    update,
    delete_everything,  ///< All that this browser keeps; the page then begins anew.
    // Of the document on the desk:
    copy_document,
    print_document,
    mail_document,
    save_document,  ///< `text` is what as: "html", "txt", or "ics" of a calendar.
    // Of the case:
    save_ledger,  ///< For a spreadsheet.
    save_proof,
    open_proof,   ///< Choose a proof sheet to be verified.
    ask_letters,  ///< The sentences of the documents, once more.
};

/// A request and what goes with it.
struct Asked {
    Request request{};
    std::string text;

    bool operator==(const Asked&) const = default;
};

/// What the shell says about the case on this device.
struct ShellNews {
    enum class Saving : std::uint8_t { idle, saving, saved, failed };
    Saving saving = Saving::idle;
    std::string saved_at;        ///< "2026-11-22T14:05", local time.
    std::string failure;         ///< Message key suffix: `shell.save_failed.<failure>`.
    bool reading_along = false;  ///< Another tab writes.
    std::string notice;          ///< Message key; empty when there is nothing to say.
    std::string problem;         ///< Message key; empty when there is none.
    bool copy_kept = false;
    std::string last_file;  ///< ISO date of the last case saved to a file.
    bool offline_ready = false;
    bool update_ready = false;
    bool can_install = false;
};

/// A case that made way for another one and can be opened again.
struct RecentCase {
    std::string key;
    std::string kept_at;  ///< "2026-11-22T14:05", local time.
    std::string name;     ///< Empty where it has none.

    bool operator==(const RecentCase&) const = default;
};

/// The field being typed in: its text as typed stays on screen until the field is left, while the
/// draft already holds what it means.
struct Typing {
    std::string where;  ///< Path of the field in the draft; empty when nothing is being typed.
    std::string text;

    bool operator==(const Typing&) const = default;
};

/// What lies on the desk of the view of documents.
struct Desk {
    DocumentKind document = DocumentKind::statement;
    std::optional<Verification> verified;  ///< Of the proof sheet opened last.
};

/// What the page remembers that is not part of the case. Never saved in it, never in a link.
struct Session {
    std::string view;                    ///< Title of the one on screen; the first when empty.
    std::string today;                   ///< ISO date of this device.
    std::vector<std::string> languages;  ///< Tags there are words for.
    std::string theme = "system";
    int text_percent = 100;
    Typing typing;
    std::string sought;  ///< Path of a field of the draft that wants the focus; empty: none.
    Desk desk;
    ShellNews news;
    std::vector<RecentCase> recent;  ///< The newest first.
    std::vector<OwnRate> own_rates;
    OwnRate own_rate;          ///< Being typed.
    std::vector<Asked> asked;  ///< In order; the application answers them after the frame.

    /// Shows that view from the next frame on: open("nav.owed").
    void open(std::string_view title) { view = title; }

    void ask(Request request, std::string_view text = {}) {
        asked.push_back({request, std::string{text}});
    }
};

}  // namespace termwise::web
