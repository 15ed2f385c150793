// Runs a folder of external cases against the core and prints, per family, how many passed, failed
// or are not supported. Fails on a failed case, and on an operation, or a case of one, that is
// neither computed nor listed as not ours or not yet.
//
//   vectors_test [folder]     default: TERMWISE_VECTORS, else ../shared/vectors beside the sources

#include <dirent.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "tests/vectors/not_computed.h"
#include "tests/vectors/operation.h"
#include "tests/vectors/same_value.h"

namespace termwise::vectors {
namespace {

// One line per family that the core computes.
std::vector<std::span<const Operation>> supported() {
    return {
        allocation_operations(),    business_day_operations(),  daycount_operations(),
        discount_operations(),      due_date_operations(),      dunning_operations(),
        gateway_fee_operations(),   holiday_operations(),       instalment_operations(),
        late_interest_operations(), rounding_operations(),      schedule_operations(),
        annuity_operations(),       apr_operations(),           credit_operations(),
        payment_plan_operations(),  einvoice_term_operations(),
    };
}

struct Count {
    int passed = 0;
    int failed = 0;
    int unsupported = 0;
};

enum class Verdict { passed, failed, unsupported };

const Operation* operation_named(std::string_view name) {
    for (const std::span<const Operation> family : supported()) {
        for (const Operation& operation : family) {
            if (operation.name == name) return &operation;
        }
    }
    return nullptr;
}

bool is_left_out(std::string_view name) {
    const auto ours = not_yet();
    const auto others = not_ours();
    return std::find(ours.begin(), ours.end(), name) != ours.end() ||
           std::any_of(others.begin(), others.end(),
                       [&](const NotOurs& other) { return other.name == name; });
}

// A name on both sides hides a regression: were the operation lost, nobody would notice.
bool lists_agree() {
    bool agree = true;
    for (const std::span<const Operation> family : supported()) {
        for (const Operation& operation : family) {
            if (!is_left_out(operation.name)) continue;
            std::printf("the operation \"%s\" is computed and still listed as left out\n",
                        std::string{operation.name}.c_str());
            agree = false;
        }
    }
    return agree;
}

Verdict verdict_on(const Json& test) {
    const std::string name = test.at("input").at("op");
    const std::string id = test.at("id");
    const Operation* operation = operation_named(name);
    if (operation == nullptr) {
        if (is_left_out(name)) return Verdict::unsupported;
        std::printf("%s: the operation \"%s\" is neither computed nor listed as left out\n",
                    id.c_str(), name.c_str());
        return Verdict::failed;
    }
    const std::optional<Json> actual = operation->run(test.at("input"));
    if (!actual) {
        if (is_left_out(id)) return Verdict::unsupported;
        std::printf("%s: a case that \"%s\" does not compute, and no reason is listed\n",
                    id.c_str(), name.c_str());
        return Verdict::failed;
    }
    const std::vector<Difference> found = differences(test.at("expected"), *actual);
    for (const Difference& difference : found) {
        std::printf("%s: %s should be %s and is %s\n", id.c_str(), difference.where.c_str(),
                    difference.expected.c_str(), difference.actual.c_str());
    }
    return found.empty() ? Verdict::passed : Verdict::failed;
}

void add(Count& count, Verdict verdict) {
    switch (verdict) {
        case Verdict::passed:
            ++count.passed;
            return;
        case Verdict::failed:
            ++count.failed;
            return;
        case Verdict::unsupported:
            ++count.unsupported;
            return;
    }
}

std::string file_text(const std::string& path) {
    std::string text;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return text;
    char block[65'536];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, file)) > 0;) {
        text.append(block, got);
    }
    std::fclose(file);
    return text;
}

std::vector<std::string> json_files(const std::string& folder) {
    std::vector<std::string> names;
    DIR* directory = opendir(folder.c_str());
    if (directory == nullptr) return names;
    while (const dirent* entry = readdir(directory)) {
        const std::string name = entry->d_name;
        if (name.ends_with(".json")) names.push_back(name);
    }
    closedir(directory);
    std::sort(names.begin(), names.end());
    return names;
}

std::string vectors_folder(int argc, char** argv) {
    if (argc > 1) return argv[1];
    if (const char* folder = std::getenv("TERMWISE_VECTORS")) return folder;
    return TERMWISE_SOURCE_DIR "/../shared/vectors";
}

int run(const std::string& folder) {
    const std::vector<std::string> files = json_files(folder);
    if (files.empty()) {
        std::printf("skipped: no vectors in %s\n", folder.c_str());
        return 0;
    }
    std::map<std::string, Count> families;
    for (const std::string& file : files) {
        const Json document = Json::parse(file_text(folder + "/" + file));
        Count& count = families[document.at("family")];
        for (const Json& test : document.at("cases")) add(count, verdict_on(test));
    }
    Count all;
    for (const auto& [family, count] : families) {
        std::printf("%-16s %5d passed %5d failed %5d unsupported\n", family.c_str(), count.passed,
                    count.failed, count.unsupported);
        all.passed += count.passed;
        all.failed += count.failed;
        all.unsupported += count.unsupported;
    }
    std::printf("%d unsupported\n%d passed, %d failed\n", all.unsupported, all.passed, all.failed);
    return all.failed == 0 && lists_agree() ? 0 : 1;
}

}  // namespace
}  // namespace termwise::vectors

int main(int argc, char** argv) {
    return termwise::vectors::run(termwise::vectors::vectors_folder(argc, argv));
}
