#include "web/app/papers.h"

#include <gtest/gtest.h>

#include "core/json/draft_json.h"
#include "tests/web/views/opened_page.h"
#include "web/app/application.h"

namespace termwise::web {
namespace {

constexpr std::string_view bold_name = "<b>Ärger</b> & \"Söhne\" '=1' </article><script>";

// The case the page opens with, with both parties, and its documents in sight.
class PapersOfACase : public testing::Test {
protected:
    PapersOfACase() {
        Draft draft = page.draft();
        draft.seller = DraftParty{"Studio Lune", {"3 rue des Arts", "75011 Paris"}, "123 456 789"};
        draft.buyer = DraftParty{std::string{bold_name}, {}, ""};
        draft.letters_language = "de";
        page.open(draft);
        page.show("nav.documents");
    }

    std::string asked(Request request, std::string_view text, std::string_view what) {
        page.application().session().ask(request, text);
        page.settle();
        return page.last_said(what);
    }

    OpenedPage page{"en"};
};

using PapersPage = PapersOfACase;

TEST_F(PapersPage, are_written_in_the_language_of_the_buyer_whatever_that_of_the_page) {
    Papers& papers = page.application().papers();
    EXPECT_EQ(papers.language(), "de");
    const Written* statement = papers.written(DocumentKind::statement);
    ASSERT_TRUE(statement != nullptr && *statement);
    EXPECT_TRUE((*statement)->title.starts_with("Kontoauszug"));
    EXPECT_EQ(page.application().texts().locale().tag, "en");
}

TEST_F(PapersPage, of_a_language_without_letters_are_in_the_language_of_the_page) {
    page.draft().letters_language = "tlh";
    page.settle();
    EXPECT_EQ(page.application().papers().language(), "en");
}

TEST_F(PapersPage, are_written_once_and_anew_only_when_the_case_changes) {
    const Written* before = page.application().papers().written(DocumentKind::statement);
    ASSERT_TRUE(before != nullptr && *before);
    const std::string title = (*before)->title;
    page.settle();
    EXPECT_EQ(page.application().papers().written(DocumentKind::statement), before);
    page.draft().invoice_number = "B-77";
    page.settle();
    const Written* after = page.application().papers().written(DocumentKind::statement);
    ASSERT_TRUE(after != nullptr && *after);
    EXPECT_NE((*after)->title, title);
    EXPECT_NE((*after)->title.find("B-77"), std::string::npos);
}

TEST_F(PapersPage, ask_the_shell_for_letters_once_and_again_only_on_demand) {
    page.has_letters = false;
    page.draft().letters_language = "fr";
    page.settle();
    Papers& papers = page.application().papers();
    EXPECT_EQ(papers.sentences(), Papers::Sentences::lacking);
    EXPECT_EQ(papers.written(DocumentKind::statement), nullptr);
    page.settle();
    EXPECT_TRUE(page.last_said("load_letters").empty());
    page.has_letters = true;
    page.application().session().ask(Request::ask_letters);
    page.settle();
    EXPECT_EQ(papers.sentences(), Papers::Sentences::there);
}

TEST_F(PapersPage, letters_that_cannot_be_read_change_nothing) {
    EXPECT_FALSE(page.application().tell("letters", "{}"));
    EXPECT_FALSE(page.application().tell("letters_words", "nonsense"));
    EXPECT_EQ(page.application().papers().sentences(), Papers::Sentences::there);
}

TEST_F(PapersPage, are_copied_as_plain_text) {
    page.application().session().desk.document = DocumentKind::formal_notice;
    const std::string text = asked(Request::copy_document, {}, "copy_text");
    EXPECT_TRUE(text.starts_with("Förmliche Zahlungsaufforderung"));
    EXPECT_NE(text.find(bold_name), std::string::npos);
    // assets/examples/fr_late_part_paid.json, in German writing.
    EXPECT_NE(text.find("4.187,63\u00A0€"), std::string::npos);
}

TEST_F(PapersPage, are_printed_with_every_name_escaped) {
    const std::string html = asked(Request::print_document, {}, "print_document");
    EXPECT_TRUE(html.starts_with("<article lang=\"de\">\n<h1>Kontoauszug"));
    EXPECT_EQ(html.find("<b>"), std::string::npos);
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_NE(html.find("&lt;b&gt;Ärger&lt;/b&gt; &amp; &quot;Söhne&quot; &#39;=1&#39;"),
              std::string::npos);
}

TEST_F(PapersPage, are_mailed_with_the_title_as_the_subject_and_not_twice) {
    const std::string mail = asked(Request::mail_document, {}, "mail");
    const std::string subject = mail.substr(0, mail.find('\n'));
    EXPECT_TRUE(subject.starts_with("Kontoauszug"));
    EXPECT_EQ(mail.find(subject, 1), std::string::npos);
    EXPECT_NE(mail[subject.size() + 1], '\n');
}

TEST_F(PapersPage, are_saved_as_page_text_calendar_and_spreadsheet) {
    EXPECT_NE(
        asked(Request::save_document, "html", "save_text").find(".html\n<article lang=\"de\">"),
        std::string::npos);
    EXPECT_NE(asked(Request::save_document, "txt", "save_text").find(".txt\nKontoauszug"),
              std::string::npos);
    EXPECT_NE(asked(Request::save_ledger, {}, "save_text").find(".csv\n\xEF\xBB\xBF\"Rechnung\";"),
              std::string::npos);
    page.application().session().desk.document = DocumentKind::calendar;
    EXPECT_NE(asked(Request::save_document, "ics", "save_text").find(".ics\nBEGIN:VCALENDAR\r\n"),
              std::string::npos);
    EXPECT_EQ(asked(Request::copy_document, {}, "copy_text").find("BEGIN:VCALENDAR"),
              std::string::npos);
}

TEST_F(PapersPage, that_cannot_be_written_ask_nothing_of_the_shell) {
    page.draft().as_of.clear();
    page.settle();
    page.said.clear();
    for (const Request request :
         {Request::copy_document, Request::print_document, Request::mail_document,
          Request::save_document, Request::save_ledger}) {
        page.application().session().ask(request, "html");
    }
    page.settle();
    EXPECT_TRUE(page.said.empty());
}

using ProofSheetPage = PapersOfACase;

TEST_F(ProofSheetPage, of_the_case_is_intact_and_one_changed_figure_gives_it_away) {
    const std::string file = asked(Request::save_proof, {}, "save_text");
    ASSERT_TRUE(file.starts_with("termwise-proof.txt\n"));
    std::string sheet = file.substr(file.find('\n') + 1);
    ASSERT_TRUE(page.application().tell("proof", sheet));
    const auto& verified = page.application().session().desk.verified;
    EXPECT_EQ(verified->verdict, Verdict::intact);
    const std::size_t at = sheet.find("4187.63");
    ASSERT_NE(at, std::string::npos);
    sheet[at] = '9';
    page.application().tell("proof", sheet);
    EXPECT_EQ(verified->verdict, Verdict::altered);
    page.application().tell("proof", draft_json(page.draft()));
    EXPECT_EQ(verified->verdict, Verdict::not_a_sheet);
}

}  // namespace
}  // namespace termwise::web
