// Checks of the source text itself: the rules of ARCHITECTURE.md and CONTRIBUTING.md that no
// compiler enforces. Every failure names the file and the line.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace std::literals;

// The floors. A file may include its own folder and any folder on a lower floor; web/ui is on the
// floor of web/platform and stands on it.
const std::map<std::string, int, std::less<>> floors{
    {"core/base", 0},     {"core/money", 1},     {"core/time", 1},      {"core/text", 1},
    {"core/rules", 2},    {"core/invoice", 3},   {"core/terms", 3},     {"core/late", 3},
    {"core/fees", 3},     {"core/reminders", 4}, {"core/risk", 4},      {"core/recovery", 4},
    {"core/engine", 5},   {"core/scenario", 6},  {"core/portfolio", 6}, {"core/documents", 6},
    {"core/einvoice", 6}, {"core/quote", 6},     {"core/json", 7},      {"core/api", 8},
    {"web/platform", 9},  {"web/ui", 9},         {"web/app", 10},       {"web/views", 11},
    {"web", 12},          {"core/credit", 4},    {"shell/command", 9},
};

struct Line {
    std::string file;  // From the root, with forward slashes.
    std::size_t number;
    std::string text;
};

std::ostream& operator<<(std::ostream& out, const Line& line) {
    return out << line.file << ':' << line.number << ": " << line.text;
}

using Tops = std::vector<std::string_view>;

bool has_extension(const fs::path& file, const Tops& extensions) {
    return std::find(extensions.begin(), extensions.end(), file.extension().string()) !=
           extensions.end();
}

// The files under those folders, as paths from the root, in order.
std::vector<std::string> files_in(const Tops& tops, const Tops& extensions) {
    std::vector<std::string> files;
    for (const std::string_view top : tops) {
        const fs::path folder = fs::path{TERMWISE_SOURCE_DIR} / top;
        if (!fs::exists(folder)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (has_extension(entry.path(), extensions))
                files.push_back(fs::relative(entry.path(), TERMWISE_SOURCE_DIR).generic_string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::string> cpp_files(const Tops& tops) { return files_in(tops, {".h", ".cpp"}); }

std::vector<Line> lines_of(const std::string& file) {
    std::vector<Line> lines;
    std::ifstream stream{fs::path{TERMWISE_SOURCE_DIR} / file};
    for (std::string text; std::getline(stream, text);)
        lines.push_back({file, lines.size() + 1, text});
    return lines;
}

std::vector<Line> lines_in(const Tops& tops) {
    std::vector<Line> lines;
    for (const std::string& file : cpp_files(tops))
        for (Line& line : lines_of(file)) lines.push_back(std::move(line));
    return lines;
}

std::string text_of(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream{fs::path{TERMWISE_SOURCE_DIR} / file}.rdbuf();
    return text.str();
}

std::string folder_of(const std::string& path) { return fs::path{path}.parent_path().string(); }

// The line without its comment. A "//" inside a literal ends it early, which hides nothing we ask.
std::string code_of(const Line& line) { return line.text.substr(0, line.text.find("//")); }

// The project path a line includes, or nothing for a system header or another line.
std::string included(const Line& line) {
    constexpr std::string_view opening = "#include \"";
    if (!line.text.starts_with(opening)) return {};
    return line.text.substr(opening.size(), line.text.rfind('"') - opening.size());
}

bool includes(const Line& line, std::string_view part) {
    return line.text.starts_with("#include") && line.text.find(part) != line.text.npos;
}

bool is_word_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool has_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !is_word_character(text[at - 1])) &&
            (end == text.size() || !is_word_character(text[end])))
            return true;
    }
    return false;
}

bool may_include(const std::string& from, const std::string& to) {
    if (from == to || (from == "web/ui" && to == "web/platform")) return true;
    return floors.contains(from) && floors.contains(to) && floors.at(to) < floors.at(from);
}

TEST(Floors, every_include_goes_to_the_same_folder_or_to_a_lower_floor) {
    for (const Line& line : lines_in({"core", "web", "shell"})) {
        const std::string path = included(line);
        if (path.find('/') == path.npos) continue;
        EXPECT_TRUE(may_include(folder_of(line.file), folder_of(path))) << line;
    }
}

TEST(Floors, every_folder_of_core_and_web_stands_on_one) {
    for (const std::string& file : cpp_files({"core", "web", "shell"}))
        EXPECT_TRUE(floors.contains(folder_of(file))) << file << ":1: its folder has no floor";
}

TEST(Includes, what_costs_a_hundred_kilobytes_of_wasm_is_not_included) {
    for (const Line& line : lines_in({"core", "web", "shell"}))
        for (const auto banned : {"<iostream>"sv, "<sstream>"sv, "<regex>"sv, "<locale>"sv})
            EXPECT_FALSE(includes(line, banned)) << line;
}

TEST(Includes, core_opens_no_file_and_starts_no_thread) {
    for (const Line& line : lines_in({"core"}))
        for (const auto banned : {"<fstream>"sv, "<filesystem>"sv, "<thread>"sv, "<future>"sv})
            EXPECT_EQ(code_of(line).find(banned), std::string::npos) << line;
}

TEST(Includes, only_core_json_knows_the_json_library) {
    for (const Line& line : lines_in({"core", "web", "shell"})) {
        if (!includes(line, "nlohmann")) continue;
        EXPECT_TRUE(line.file.starts_with("core/json/") && line.file.ends_with(".cpp")) << line;
    }
}

TEST(Includes, only_the_platform_and_the_widgets_know_imgui) {
    for (const Line& line : lines_in({"core", "web", "shell"})) {
        if (!includes(line, "imgui")) continue;
        EXPECT_TRUE(line.file.starts_with("web/ui/") || line.file.starts_with("web/platform/"))
            << line;
    }
}

// The named exception: core/credit/flows.h says why, and the others stand on it.
bool searches_a_rate(std::string_view file) {
    for (const std::string_view name : {"flows", "annuity", "apr"})
        if (file.starts_with("core/credit/"s.append(name) + ".")) return true;
    return false;
}

TEST(Money, never_meets_floating_point) {
    for (const Line& line : lines_in({"core/money", "core/time", "core/rules", "core/invoice",
                                      "core/terms", "core/late", "core/fees", "core/credit"})) {
        if (searches_a_rate(line.file)) continue;
        EXPECT_FALSE(has_word(code_of(line), "double") || has_word(code_of(line), "float")) << line;
    }
}

TEST(Days, come_from_the_draft_and_never_from_a_clock) {
    for (const Line& line : lines_in({"core", "web/app", "web/views"}))
        EXPECT_EQ(code_of(line).find("_clock::now"), std::string::npos) << line;
}

TEST(Words, of_a_view_come_from_the_catalog) {
    // So a literal in a view is a key or an id: small letters, digits, dots, no blank.
    for (const Line& line : lines_in({"web/views"})) {
        const std::string code = code_of(line);
        if (code.starts_with("#include")) continue;
        for (std::size_t open = code.find('"'); open != code.npos;) {
            const std::size_t close = code.find('"', open + 1);
            if (close == code.npos) break;
            const std::string_view literal = std::string_view{code}.substr(open, close - open);
            EXPECT_TRUE(std::none_of(literal.begin(), literal.end(), [](unsigned char c) {
                return c == ' ' || c >= 0x80 || std::isupper(c) != 0;
            })) << line;
            open = code.find('"', close + 1);
        }
    }
}

TEST(Lengths, a_file_is_read_in_one_sitting) {
    std::vector<std::string> files = cpp_files({"core", "web", "shell", "tests"});
    for (std::string& file : files_in({"shell", "tests"}, {".js", ".mjs", ".css", ".html"}))
        files.push_back(std::move(file));
    for (const std::string& file : files)
        EXPECT_LE(lines_of(file).size(), 400U) << file << ":401: split it by what it says";
}

TEST(Lengths, a_cmake_file_is_short) {
    for (const std::string& file : files_in({"cmake"}, {".cmake"}))
        EXPECT_LE(lines_of(file).size(), 60U) << file;
}

TEST(Lengths, a_function_fits_on_a_screen) {
    // As clang-format lays it out: from a line "...) {" to the brace below it. clang-tidy is exact,
    // but sees only what compiles natively.
    for (const std::string& file : cpp_files({"core", "web", "shell"})) {
        const std::vector<Line> lines = lines_of(file);
        for (std::size_t from = 0; from < lines.size(); ++from) {
            const std::string& head = lines[from].text;
            const bool opens = head.ends_with(") {") || head.ends_with(") const {");
            if (!opens || head.find_first_not_of(' ') > 4) continue;
            const std::string closing = std::string(head.find_first_not_of(' '), ' ') + '}';
            std::size_t to = from;
            while (to < lines.size() && lines[to].text != closing) ++to;
            EXPECT_LE(to - from, 70U) << lines[from];
        }
    }
}

TEST(Lengths, a_line_has_at_most_100_columns) {
    for (const Line& line : lines_in({"core", "web", "shell"})) {
        const auto columns = std::count_if(line.text.begin(), line.text.end(), [](unsigned char c) {
            return (c & 0xC0U) != 0x80U;  // One per code point.
        });
        EXPECT_LE(columns, 100) << line;
    }
}

TEST(Names, say_what_a_file_is_about) {
    for (const std::string& file :
         files_in({"core", "web", "shell", "tests"}, {".h", ".cpp", ".js", ".mjs"}))
        for (const auto empty : {"util"sv, "helper"sv, "common"sv, "manager"sv, "misc"sv})
            EXPECT_EQ(file.find(empty), std::string::npos) << file << ":1";
}

TEST(Sources, are_all_built) {
    for (const std::string& file : files_in({"core", "web", "shell", "tests"}, {".cpp"})) {
        fs::path folder = fs::path{file}.parent_path();
        while (!folder.empty() && !fs::exists(TERMWISE_SOURCE_DIR / folder / "CMakeLists.txt"))
            folder = folder.parent_path();
        const std::string name = fs::relative(file, folder).generic_string();
        EXPECT_TRUE(has_word(text_of((folder / "CMakeLists.txt").string()), name))
            << file << ":1: not listed in " << folder.generic_string() << "/CMakeLists.txt";
    }
}

TEST(Sources, are_finished) {
    for (const Line& line : lines_in({"core", "web", "shell"}))
        for (const auto word : {"TODO"sv, "FIXME"sv, "XXX"sv, "HACK"sv})
            EXPECT_FALSE(has_word(line.text, word)) << line;
}

TEST(Setup, lists_the_package_of_every_command_that_a_script_calls) {
    struct Need {
        std::string_view command;
        std::string_view package;
    };
    constexpr std::array needs{
        Need{"cmake", "cmake"},
        Need{"clang-format", "clang-format"},
        Need{"clang-tidy", "clang-tidy"},
        Need{"node", "node:nodejs"},
        Need{"npm", "npm:npm"},
        Need{"tar", "xz-utils"},
        Need{"pyftsubset", "fonttools"},
        Need{"chromium-headless-shell", "chromium-headless-shell"},
    };
    const std::string packages = text_of("setup/packages");
    std::string scripts = text_of("run") + text_of("setup/install") + text_of("setup/imgui") +
                          text_of("tests/browser/browser.mjs");
    for (const auto& entry : fs::directory_iterator(fs::path{TERMWISE_SOURCE_DIR} / "tests/parts"))
        scripts += text_of("tests/parts/" + entry.path().filename().string());
    for (const Need& need : needs) {
        if (!has_word(scripts, need.command)) continue;
        EXPECT_TRUE(has_word(packages, need.package)) << "setup/packages:1: " << need.package;
    }
}

}  // namespace
