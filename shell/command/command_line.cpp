#include "shell/command/command_line.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "core/api/engine_api.h"
#include "core/documents/document.h"
#include "shell/command/embedded_assets.h"
#include "shell/command/options.h"

namespace termwise {
namespace {

constexpr std::string_view usage =
    "Usage: termwise COMMAND [--language TAG]\n"
    "\n"
    "  evaluate         reads a draft (JSON), writes everything that follows from it (JSON)\n"
    "  batch            the same for many: one draft a line in, one outcome a line out\n"
    "  scenario         reads policies and sales, writes them compared (JSON)\n"
    "  text KIND        reads a draft, writes a text about it: terms_clause, invoice_mentions,\n"
    "                   reminder_friendly, reminder_firm, reminder_final, reminder_last,\n"
    "                   formal_notice, payment_plan, statement, calendar, einvoice_notes\n"
    "  texts            reads a draft, says which of them can be written (JSON)\n"
    "  parse TERMS      writes every reading of payment terms: notation and words (JSON)\n"
    "  proof            reads a draft, writes its proof sheet\n"
    "  verify           reads a proof sheet, says whether it is intact\n"
    "  schema           writes the JSON Schema of a draft\n"
    "  version, help\n"
    "\n"
    "Input is read from standard input. Languages are those of assets/locales; en when none is\n"
    "named. Exit code: 0 done, 1 problems named in the answer, 2 command line not understood,\n"
    "3 reading or writing failed.\n";

// The files of a folder, as the items of a JSON list.
std::string listed(std::string_view folder) {
    std::string list;
    for (const EmbeddedAsset& asset : embedded_assets()) {
        if (asset.folder != folder) continue;
        if (!list.empty()) list += ',';
        list += asset.text;
    }
    return '[' + list + ']';
}

std::string rule_bundle() {
    return R"({"jurisdictions":)" + listed("jurisdictions") + R"(,"rates":)" + listed("rates") +
           R"(,"holidays":)" + listed("holidays") + R"(,"tariffs":)" + listed("tariffs") +
           R"(,"recovery":)" + listed("recovery") + '}';
}

// The file of a language in that folder; null when there is none.
const char* file_of(std::string_view folder, std::string_view language) {
    for (const EmbeddedAsset& asset : embedded_assets()) {
        if (asset.folder == folder && asset.name == language) return asset.text;
    }
    return nullptr;
}

const char* locale_of(std::string_view language) { return file_of("locales", language); }
const char* letters_of(std::string_view language) { return file_of("letters", language); }

struct Rules {
    termwise_rules* read = termwise_rules_read(rule_bundle().c_str());

    Rules() = default;
    Rules(const Rules&) = delete;
    Rules& operator=(const Rules&) = delete;
    ~Rules() { termwise_rules_free(read); }
};

/// What a command may use.
struct Desk {
    const CommandOptions& options;
    std::FILE* in;
    std::FILE* out;
    std::FILE* err;
};

using Text = std::unique_ptr<char, void (*)(char*)>;
Text owned(char* text) { return {text, termwise_free_text}; }

bool written(std::string_view text, std::FILE* out) {
    return std::fwrite(text.data(), 1, text.size(), out) == text.size();
}

int refused(const Desk& desk, const std::string& complaint) {
    written("termwise: " + complaint + "\nTry: termwise help\n", desk.err);
    return exit_usage;
}

// All of the input; nothing when reading fails.
std::optional<std::string> all_of(std::FILE* in) {
    std::string text;
    std::array<char, 65536> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), in)) {
        text.append(part.data(), size);
    }
    if (std::ferror(in) != 0) return std::nullopt;
    return text;
}

// The next line without its end; nothing at the end of the input.
std::optional<std::string> next_line(std::FILE* in) {
    std::string line;
    int byte = std::fgetc(in);
    if (byte == EOF) return std::nullopt;
    for (; byte != EOF && byte != '\n'; byte = std::fgetc(in)) line += static_cast<char>(byte);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

// Problems come first in every answer of the engine; none is an empty list.
bool names_problems(std::string_view answer) {
    constexpr std::string_view key = R"("problems":[)";
    const std::size_t at = answer.find(key);
    return at != std::string_view::npos && answer.substr(at + key.size(), 1) != "]";
}

int answered(const Desk& desk, std::string_view answer, bool problems) {
    if (!written(answer, desk.out) || std::fflush(desk.out) != 0) return exit_failed;
    return problems ? exit_problems : exit_done;
}

// A zero ends a text for the engine; what stands behind one must not be left out unsaid.
std::string without_zeros(std::string text) {
    for (char& byte : text) {
        if (byte == '\0') byte = '\x01';
    }
    return text;
}

using Question = char* (*)(const termwise_rules*, const char*);

int whole_input_answered(const Desk& desk, Question question, bool ends_its_lines) {
    const auto input = all_of(desk.in);
    if (!input) return exit_failed;
    const Rules rules;
    const Text answer = owned(question(rules.read, without_zeros(*input).c_str()));
    const bool problems = names_problems(answer.get());
    const bool ended = ends_its_lines && !problems;
    return answered(desk, std::string{answer.get()} + (ended ? "" : "\n"), problems);
}

int evaluate_input(const Desk& desk) {
    return whole_input_answered(desk, termwise_evaluate, false);
}
int compare_input(const Desk& desk) { return whole_input_answered(desk, termwise_scenario, false); }
int prove_input(const Desk& desk) { return whole_input_answered(desk, termwise_proof, true); }

int evaluate_lines(const Desk& desk) {
    const Rules rules;
    int result = exit_done;
    while (const auto line = next_line(desk.in)) {
        const Text answer = owned(termwise_evaluate(rules.read, without_zeros(*line).c_str()));
        if (names_problems(answer.get())) result = exit_problems;
        if (!written(answer.get(), desk.out) || !written("\n", desk.out)) return exit_failed;
    }
    if (std::ferror(desk.in) != 0 || std::fflush(desk.out) != 0) return exit_failed;
    return result;
}

int verify_input(const Desk& desk) {
    const auto input = all_of(desk.in);
    if (!input) return exit_failed;
    const Rules rules;
    const Text answer = owned(termwise_verify(rules.read, without_zeros(*input).c_str()));
    const std::string_view text = answer.get();
    return answered(desk, std::string{text} + "\n",
                    text.find(R"("verdict":"intact")") == std::string_view::npos);
}

int parse_terms_given(const Desk& desk) {
    if (!desk.options.what)
        return refused(desk, "parse needs the terms: termwise parse \"net 30\"");
    const char* locale = locale_of(desk.options.language);
    if (locale == nullptr) return refused(desk, "no language '" + desk.options.language + "'");
    const Text answer = owned(termwise_describe(desk.options.what->c_str(), locale));
    return answered(desk, std::string{answer.get()} + "\n", names_problems(answer.get()));
}

int texts_listed(const Desk& desk) {
    const char* locale = locale_of(desk.options.language);
    if (locale == nullptr) return refused(desk, "no language '" + desk.options.language + "'");
    const auto input = all_of(desk.in);
    if (!input) return exit_failed;
    const Rules rules;
    const Text answer = owned(termwise_documents(rules.read, without_zeros(*input).c_str(), locale,
                                                 letters_of(desk.options.language)));
    return answered(desk, std::string{answer.get()} + "\n", names_problems(answer.get()));
}

bool is_kind_of_text(std::string_view word) {
    for (int kind = 0; kind < document_kinds; ++kind) {
        if (word == name_of(static_cast<DocumentKind>(kind))) return true;
    }
    return false;
}

std::string kinds_of_text() {
    std::string list;
    for (int kind = 0; kind < document_kinds; ++kind) {
        list += (kind == 0 ? "" : ", ") + std::string{name_of(static_cast<DocumentKind>(kind))};
    }
    return list;
}

int text_written(const Desk& desk) {
    if (!desk.options.what) return refused(desk, "text needs its kind: termwise text statement");
    if (!is_kind_of_text(*desk.options.what)) {
        return refused(
            desk, "no kind of text '" + *desk.options.what + "'; the kinds are " + kinds_of_text());
    }
    const char* locale = locale_of(desk.options.language);
    if (locale == nullptr) return refused(desk, "no language '" + desk.options.language + "'");
    const auto input = all_of(desk.in);
    if (!input) return exit_failed;
    const Rules rules;
    const Text answer = owned(termwise_document_text(rules.read, without_zeros(*input).c_str(),
                                                     desk.options.what->c_str(), locale,
                                                     letters_of(desk.options.language)));
    const std::string_view text = answer.get();
    const bool problems = text.starts_with('{') && names_problems(text);
    return answered(desk, std::string{text} + (problems ? "\n" : ""), problems);
}

int write_schema(const Desk& desk) {
    return answered(desk, std::string{owned(termwise_draft_schema()).get()} + "\n", false);
}

int write_version(const Desk& desk) {
    return answered(desk, std::string{termwise_version()} + "\n", false);
}

int write_usage(const Desk& desk) { return answered(desk, usage, false); }

struct Command {
    std::string_view name;
    int (*run)(const Desk& desk);
    bool takes_word = false;
};

constexpr std::array commands{
    Command{"evaluate", evaluate_input},
    Command{"batch", evaluate_lines},
    Command{"parse", parse_terms_given, true},
    Command{"proof", prove_input},
    Command{"verify", verify_input},
    Command{"schema", write_schema},
    Command{"version", write_version},
    Command{"help", write_usage},
    Command{"scenario", compare_input},
    Command{"text", text_written, true},
    Command{"texts", texts_listed},
};

}  // namespace

int run_command(std::span<const std::string_view> words, std::FILE* in, std::FILE* out,
                std::FILE* err) {
    const ReadOptions read = command_options(words);
    const Desk desk{read.options, in, out, err};
    if (!read.complaint.empty()) return refused(desk, read.complaint);
    if (read.options.command.empty()) return refused(desk, "no command given");
    for (const Command& command : commands) {
        if (command.name != read.options.command) continue;
        if (read.options.what && !command.takes_word) {
            return refused(desk, "one word too many: '" + *read.options.what + "'");
        }
        return command.run(desk);
    }
    return refused(desk, "unknown command '" + read.options.command + "'");
}

}  // namespace termwise
