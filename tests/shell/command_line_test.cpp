#include "shell/command/command_line.h"

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/json/draft_json.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {
namespace {

using Json = nlohmann::json;
using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File scratch() { return {std::tmpfile(), std::fclose}; }

std::string content(std::FILE* file) {
    std::rewind(file);
    std::string text;
    std::array<char, 4096> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), file)) {
        text.append(part.data(), size);
    }
    return text;
}

struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

Ran ran(const std::vector<std::string_view>& words, std::string_view input = {}) {
    const File in = scratch();
    const File out = scratch();
    const File err = scratch();
    std::fwrite(input.data(), 1, input.size(), in.get());
    std::rewind(in.get());
    const int code = run_command(words, in.get(), out.get(), err.get());
    return {code, content(out.get()), content(err.get())};
}

TEST(CommandLine, a_draft_read_gives_its_outcome) {
    const Ran evaluated = ran({"evaluate"}, draft_json(sample_draft()));
    EXPECT_EQ(evaluated.code, exit_done);
    EXPECT_EQ(Json::parse(evaluated.out)["late"]["total"]["amount"], "1283.37");
    EXPECT_EQ(evaluated.err, "");
}

TEST(CommandLine, policies_on_the_same_sales_are_compared) {
    const Ran compared = ran({"scenario"}, R"({"schema":1,"jurisdiction":"FR","currency":"EUR",)"
                                           R"("start_on":"2026-01-01","capital_rate":"10",)"
                                           R"("sales":[{"on":"2026-01-01","amount":"100.00"}],)"
                                           R"("policies":[{"name":"A","terms":"net 30"},)"
                                           R"({"name":"B","terms":"net 60"}]})");
    EXPECT_EQ(compared.code, exit_done);
    EXPECT_EQ(Json::parse(compared.out)["policies"][1]["place"], 2);
    EXPECT_EQ(ran({"scenario"}, "{}").code, exit_problems);
}

TEST(CommandLine, what_is_no_draft_gives_its_problems_and_says_so_to_the_caller) {
    for (const std::string& input : {std::string{}, std::string{"{"}, std::string{"\0{}", 3}}) {
        const Ran evaluated = ran({"evaluate"}, input);
        EXPECT_EQ(evaluated.code, exit_problems);
        EXPECT_FALSE(Json::parse(evaluated.out)["problems"].empty());
    }
    Draft wrong = sample_draft();
    wrong.issued_on = "2026-02-30";
    EXPECT_EQ(ran({"evaluate"}, draft_json(wrong)).code, exit_problems);
}

TEST(CommandLine, a_batch_answers_line_by_line_in_the_order_of_the_lines) {
    const std::string good = draft_json(sample_draft());
    const Ran batch = ran({"batch"}, good + "\nnonsense\r\n" + good);
    EXPECT_EQ(batch.code, exit_problems);
    const std::size_t first = batch.out.find('\n');
    const std::size_t second = batch.out.find('\n', first + 1);
    EXPECT_EQ(batch.out.substr(0, first), batch.out.substr(second + 1, first));
    EXPECT_FALSE(Json::parse(batch.out.substr(first, second - first))["problems"].empty());
    EXPECT_EQ(ran({"batch"}, good + "\n").code, exit_done);
    EXPECT_EQ(ran({"batch"}, "").out, "");
}

// Issued on 2025-01-10: 45 days, end of the month, the 10th after; or end of the month, 45 days,
// the 10th after. Which it is stands nowhere, so both are told.
TEST(CommandLine, terms_are_read_with_all_their_readings_in_the_language_asked_for) {
    const Ran parsed = ran({"parse", "45 jours fin de mois le 10", "--language", "fr"});
    EXPECT_EQ(parsed.code, exit_done);
    EXPECT_EQ(Json::parse(parsed.out)["readings"].size(), 2U);
    EXPECT_NE(parsed.out.find("jours"), std::string::npos);
    EXPECT_EQ(ran({"parse", "blah"}).code, exit_problems);
    EXPECT_EQ(ran({"parse", "--", "-1 net"}).code, exit_problems);
}

TEST(CommandLine, a_proof_written_is_a_proof_verified_and_a_changed_one_is_not) {
    const Ran proof = ran({"proof"}, draft_json(sample_draft()));
    EXPECT_EQ(proof.code, exit_done);
    EXPECT_EQ(ran({"verify"}, proof.out).code, exit_done);
    const Ran changed = ran({"verify"}, proof.out + " ");
    EXPECT_EQ(changed.code, exit_problems);
    EXPECT_EQ(Json::parse(changed.out)["verdict"], "not_a_sheet");
}

TEST(CommandLine, a_command_line_not_understood_says_which_word_and_reads_nothing) {
    struct Row {
        std::vector<std::string_view> words;
        std::string_view complaint;
    };
    const std::vector<Row> rows{
        {{}, "no command given"},
        {{"evalute"}, "unknown command 'evalute'"},
        {{"evaluate", "file.json"}, "one word too many: 'file.json'"},
        {{"parse"}, "parse needs the terms"},
        {{"parse", "net 30", "net 60"}, "one word too many: 'net 60'"},
        {{"parse", "net 30", "--language"}, "--language needs a language"},
        {{"parse", "net 30", "--language", "xx"}, "no language 'xx'"},
        {{"evaluate", "--fast"}, "unknown option '--fast'"},
        {{"text"}, "text needs its kind"},
        {{"text", "bogus"}, "no kind of text 'bogus'; the kinds are terms_clause, invoice_ment"},
        {{"text", "Statement", "--language", "fr"}, "calendar, einvoice_notes\nTry"},
    };
    for (const Row& row : rows) {
        const Ran refused = ran(row.words);
        EXPECT_EQ(refused.code, exit_usage) << row.complaint;
        EXPECT_NE(refused.err.find(row.complaint), std::string::npos) << refused.err;
        EXPECT_EQ(refused.out, "");
    }
}

TEST(CommandLine, help_lists_every_command) {
    const Ran help = ran({"--help"});
    EXPECT_EQ(help.code, exit_done);
    for (const char* name :
         {"evaluate", "batch", "parse", "proof", "verify", "schema", "version"}) {
        EXPECT_NE(help.out.find(name), std::string::npos) << name;
    }
    EXPECT_EQ(Json::parse(ran({"schema"}).out)["type"], "object");
    EXPECT_EQ(ran({"version"}).out, "0.1.0\n");
}

TEST(CommandLine, a_text_about_a_draft_is_written_in_the_language_asked_for) {
    const Ran text = ran({"text", "reminder_firm", "--language", "de"}, draft_json(sample_draft()));
    EXPECT_EQ(text.code, exit_done);
    EXPECT_TRUE(text.out.starts_with("Mahnung: Rechnung vom 1.\u00A0Mai 2026\n")) << text.out;
    const Ran absent = ran({"text", "payment_plan"}, draft_json(sample_draft()));
    EXPECT_EQ(absent.code, exit_problems);
    EXPECT_EQ(Json::parse(absent.out)["reason"],
              "The terms give one payment: choose a split first.");
    EXPECT_EQ(ran({"text"}).code, exit_usage);
    EXPECT_EQ(ran({"text", "statement", "--language", "xx"}).code, exit_usage);
}

TEST(CommandLine, the_texts_that_can_be_written_are_listed) {
    const Ran texts = ran({"texts"}, draft_json(sample_draft()));
    EXPECT_EQ(texts.code, exit_done);
    EXPECT_EQ(Json::parse(texts.out)["documents"].size(), 11U);
    EXPECT_EQ(ran({"texts"}, "{").code, exit_problems);
    EXPECT_EQ(ran({"texts", "--language", "xx"}).code, exit_usage);
}

}  // namespace
}  // namespace termwise
