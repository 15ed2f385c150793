#include "web/views/documents_view.h"

#include <array>
#include <span>
#include <string>
#include <vector>

#include "web/ui/button.h"
#include "web/ui/choice.h"
#include "web/ui/disclosure.h"
#include "web/ui/page.h"
#include "web/ui/pick_list.h"
#include "web/ui/text.h"
#include "web/views/paper.h"
#include "web/views/parties.h"
#include "web/views/proofs.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array agreed{DocumentKind::terms_clause, DocumentKind::invoice_mentions,
                            DocumentKind::einvoice_notes};
constexpr std::array reminding{DocumentKind::reminder_friendly, DocumentKind::reminder_firm,
                               DocumentKind::reminder_final, DocumentKind::reminder_last,
                               DocumentKind::formal_notice};
constexpr std::array counted{DocumentKind::statement, DocumentKind::payment_plan,
                             DocumentKind::calendar};

// Why a document cannot be written yet, in the merchant's language.
std::string_view reason_in_words(const Absence& absence, const Texts& texts) {
    return texts["documents." + std::string{absence.reason}];
}

void choose_letters_language(ViewContext& view) {
    const std::vector<std::string>& tags = view.session.languages;
    std::vector<std::string_view> names;
    std::size_t chosen = 0;
    for (const std::string& tag : tags) {
        if (tag == view.papers.language()) chosen = names.size();
        names.push_back(view.texts["language." + tag]);
    }
    const ui::Columns columns;
    if (ui::choice("documents.language", names, chosen,
                   {.help = view.texts["documents.language.help"]})) {
        view.draft.letters_language = tags[chosen];
    }
}

void draw_group(ViewContext& view, ui::PickList& list, const char* title,
                std::span<const DocumentKind> kinds) {
    const ui::Stack stack;
    ui::heading(title);
    DocumentKind& chosen = view.session.desk.document;
    for (const DocumentKind kind : kinds) {
        const Written* written = view.papers.written(kind);
        const bool lacks = written != nullptr && !*written;
        const std::string_view note =
            lacks ? reason_in_words(written->error(), view.texts) : std::string_view{};
        const std::string key = std::string{"documents.kind."} + name_of(kind);
        if (list.entry(key, note, kind == chosen)) chosen = kind;
    }
}

void choose_document(ViewContext& view) {
    const ui::Card card{"documents.card.choose"};
    choose_letters_language(view);
    ui::PickList list{"documents.list"};
    const ui::Columns columns{3, 260};
    draw_group(view, list, "documents.group.agreed", agreed);
    draw_group(view, list, "documents.group.reminding", reminding);
    draw_group(view, list, "documents.group.counted", counted);
}

void save_menu(ViewContext& view, const Document& document) {
    const Texts& texts = view.texts;
    std::vector<ui::MenuItem> items{{texts["documents.save.html"]}, {texts["documents.save.txt"]}};
    std::vector<Asked> asked{{Request::save_document, "html"}, {Request::save_document, "txt"}};
    const auto add = [&](const char* key, Asked what, bool divided = false) {
        items.push_back({.words = texts[key], .divided = divided});
        asked.push_back(std::move(what));
    };
    if (!document.file.empty()) add("documents.save.ics", {Request::save_document, "ics"});
    const bool has_ledger = view.outcome.late && !view.outcome.late->ledger.segments.empty();
    if (has_ledger) add("documents.save.csv", {Request::save_ledger, {}}, true);
    add("documents.save.json", {Request::save_file, {}}, !has_ledger);
    const int pressed = ui::menu("documents.save", items, ui::Icon::save);
    if (pressed >= 0) view.session.asked.push_back(asked[static_cast<std::size_t>(pressed)]);
}

// What the shell said of the last action, beside the buttons: the page's news stand at its top.
void draw_done(const ViewContext& view) {
    const std::string& notice = view.session.news.notice;
    if (notice == "shell.copied" || notice == "shell.mail_shortened") {
        ui::badge(view.texts["documents.copied"], ui::Tone::success);
    }
}

void draw_actions(ViewContext& view, const Document& document) {
    const ui::Row row;
    const auto action = [&](const char* key, Request request, ui::ButtonKind kind) {
        if (ui::button(key, kind)) view.session.ask(request);
    };
    action("documents.print", Request::print_document, ui::ButtonKind::primary);
    action("documents.copy", Request::copy_document, ui::ButtonKind::secondary);
    action("documents.mail", Request::mail_document, ui::ButtonKind::secondary);
    save_menu(view, document);
    draw_done(view);
}

void draw_absence(ViewContext& view, const Absence& absence) {
    const ui::Card card{std::string{"documents.kind."} + name_of(view.session.desk.document)};
    ui::notice(ui::Tone::warning, reason_in_words(absence, view.texts));
    const ui::Row row;
    if (ui::button("documents.lead", ui::ButtonKind::primary)) lead_to(view, absence.where);
}

void draw_without_sentences(ViewContext& view) {
    const ui::Card card;
    if (view.papers.sentences() == Papers::Sentences::coming) {
        ui::muted_text(view.texts["documents.coming"]);
        return;
    }
    ui::notice(ui::Tone::danger, view.texts["documents.lacking"]);
    const ui::Row row;
    if (ui::button("documents.ask_again")) view.session.ask(Request::ask_letters);
}

void draw_document(ViewContext& view) {
    const Written* written = view.papers.written(view.session.desk.document);
    if (written == nullptr) return draw_without_sentences(view);
    if (!*written) return draw_absence(view, written->error());
    draw_actions(view, **written);
    draw_paper(**written, view.papers.language());
}

}  // namespace

void draw_documents(ViewContext& view) {
    choose_document(view);
    draw_document(view);
    draw_named_parties(view);
    draw_proofs(view);
}

}  // namespace termwise::web
