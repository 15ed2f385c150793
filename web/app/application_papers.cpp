// The part of the application that deals with documents and proofs.

#include <algorithm>

#include "core/documents/ledger_csv.h"
#include "core/documents/rendering.h"
#include "web/app/application.h"

namespace termwise::web {

namespace {

// For a reader: a calendar as its table, not as the file that programs read.
std::string readable_text(Document document) {
    document.file.clear();
    return plain_text(document);
}

// A file for the shell to save: its name, a line feed, and what it holds.
std::string named_file(std::string_view name, std::string_view format, std::string_view content) {
    std::string file{name};
    return file.append(".").append(format).append("\n").append(content);
}

std::string file_of(const Document& document, std::string_view format, std::string_view language) {
    if (format == "html") {
        return named_file(document.title, format, html_text(document, language));
    }
    const bool whole = format == "ics";
    return named_file(document.title, format, whole ? document.file : readable_text(document));
}

// The subject, a line feed, and the body: the text without its title.
std::string mail_of(const Document& document) {
    std::string text = readable_text(document);
    const std::size_t title_ends = document.title.size() + 1;
    text.erase(title_ends, text.find_first_not_of('\n', title_ends) - title_ends);
    return text;
}

}  // namespace

Papers& Application::papers() {
    const std::string& wished = model_->draft().letters_language;
    const auto& there = session_.languages;
    const bool known = std::find(there.begin(), there.end(), wished) != there.end();
    papers_.turn_to(*model_, rules(), known ? wished : texts_->locale().tag);
    return papers_;
}

bool Application::take_letters_words(std::string_view text) { return papers_.take_words(text); }

bool Application::take_letters(std::string_view text) { return papers_.take_letters(text); }

bool Application::take_lack_of_letters(std::string_view text) {
    papers_.give_up(text);
    return true;
}

bool Application::take_proof(std::string_view text) {
    if (!rules_) return false;
    session_.desk.verified = verified(text, rules());
    return true;
}

void Application::answer_with_paper(const Asked& asked) {
    if (asked.request == Request::ask_letters) return papers_.ask_again();
    if (asked.request == Request::open_proof) return say_(shell_, "open_proof", {});
    if (asked.request == Request::save_proof) {
        return say_(shell_, "save_text",
                    named_file("termwise-proof", "txt", proof_sheet(model_->draft(), rules())));
    }
    Papers& now = papers();
    const bool of_ledger = asked.request == Request::save_ledger;
    const Written* written =
        now.written(of_ledger ? DocumentKind::statement : session_.desk.document);
    if (written == nullptr || !*written) return;
    const Document& document = **written;
    if (asked.request == Request::copy_document) {
        say_(shell_, "copy_text", readable_text(document));
    } else if (asked.request == Request::print_document) {
        say_(shell_, "print_document", html_text(document, now.language()));
    } else if (asked.request == Request::mail_document) {
        say_(shell_, "mail", mail_of(document));
    } else if (of_ledger) {
        say_(shell_, "save_text",
             named_file(document.title, "csv", ledger_csv(now.file(), *now.words())));
    } else {
        say_(shell_, "save_text", file_of(document, asked.text, now.language()));
    }
}

}  // namespace termwise::web
