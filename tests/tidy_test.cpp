// Checks of the source text itself: the rules of ARCHITECTURE.md that no compiler enforces.
// Every failure names the file and the line.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

// The floors. A file may include its own folder and any folder on a lower floor; web/ui is on the
// floor of web/platform and stands on it.
const std::map<std::string, int, std::less<>> floors{
    {"core/base", 0},     {"core/money", 1},     {"core/time", 1},      {"core/text", 1},
    {"core/rules", 2},    {"core/invoice", 3},   {"core/terms", 3},     {"core/late", 3},
    {"core/fees", 3},     {"core/reminders", 4}, {"core/risk", 4},      {"core/recovery", 4},
    {"core/engine", 5},   {"core/scenario", 6},  {"core/portfolio", 6}, {"core/documents", 6},
    {"core/einvoice", 6}, {"core/json", 7},      {"core/api", 8},       {"web/platform", 9},
    {"web/ui", 9},        {"web/app", 10},       {"web/views", 11},     {"web", 12},
};

struct Source {
    std::string path;  // From the root, with forward slashes.
    std::vector<std::string> lines;
};

Source read(const fs::path& file) {
    Source source{fs::relative(file, TERMWISE_SOURCE_DIR).generic_string(), {}};
    std::ifstream stream{file};
    for (std::string line; std::getline(stream, line);) source.lines.push_back(line);
    return source;
}

bool is_cpp(const fs::path& file) { return file.extension() == ".h" || file.extension() == ".cpp"; }

std::vector<Source> cpp_sources(const std::vector<std::string_view>& tops) {
    std::vector<Source> sources;
    for (const std::string_view top : tops) {
        const fs::path folder = fs::path{TERMWISE_SOURCE_DIR} / top;
        if (!fs::exists(folder)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (is_cpp(entry.path())) sources.push_back(read(entry.path()));
    }
    return sources;
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

// The project path a line includes, or nothing for a system header or another line.
std::string included(const std::string& line) {
    constexpr std::string_view opening = "#include \"";
    if (!line.starts_with(opening)) return {};
    return line.substr(opening.size(), line.rfind('"') - opening.size());
}

bool may_include(const std::string& from, const std::string& to) {
    if (from == to || (from == "web/ui" && to == "web/platform")) return true;
    return floors.contains(from) && floors.contains(to) && floors.at(to) < floors.at(from);
}

TEST(Floors, every_include_goes_to_the_same_folder_or_to_a_lower_floor) {
    for (const Source& source : cpp_sources({"core", "web"})) {
        for (std::size_t i = 0; i < source.lines.size(); ++i) {
            const std::string path = included(source.lines[i]);
            if (path.empty() || path.find('/') == std::string::npos) continue;
            EXPECT_TRUE(may_include(folder_of(source.path), folder_of(path)))
                << source.path << ':' << i + 1 << ": " << source.lines[i];
        }
    }
}

}  // namespace
