#include "core/json/proof_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/sha256.h"
#include "core/json/draft_json.h"
#include "core/json/rule_book_json.h"
#include "tests/assets/rule_bundle.h"
#include "tests/core/engine/advice_samples.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {
namespace {

const RuleBook& shipped_book() {
    static const RuleBook book = *rule_book_from_json(assets::rule_bundle());
    return book;
}

std::string sample_sheet() { return proof_sheet(sample_draft(), shipped_book()); }

// The sheet with `from` replaced on it, and a digest that fits again.
std::string forged(std::string sheet, std::string_view from, std::string_view to) {
    sheet.replace(sheet.find(from), from.size(), to);
    sheet.erase(sheet.rfind("{\"sha256\""));
    return sheet + R"({"sha256":")" + sha256(sheet) + "\"}\n";
}

TEST(ProofSheet, a_sheet_is_intact_as_long_as_nobody_touches_it) {
    EXPECT_EQ(verified(sample_sheet(), shipped_book()), (Verification{Verdict::intact, {}}));
}

TEST(ProofSheet, it_has_four_lines_and_names_the_files_it_rests_on) {
    const std::string sheet = sample_sheet();
    EXPECT_EQ(std::count(sheet.begin(), sheet.end(), '\n'), 4);
    EXPECT_EQ(sheet.back(), '\n');
    EXPECT_NE(sheet.find(draft_json(sample_draft())), std::string::npos);
    for (const char* id : {"jurisdictions/FR", "holidays/FR", "rates/ecb_mro_semester"}) {
        EXPECT_NE(sheet.find(std::string{R"({"id":")"} + id + '"'), std::string::npos) << id;
    }
}

// Every byte of the first and the last line, and one in a hundred between them.
TEST(ProofSheet, any_changed_byte_breaks_it) {
    const std::string sheet = sample_sheet();
    const std::size_t first_end = sheet.find('\n');
    const std::size_t last_begin = sheet.rfind("{\"sha256\"");
    for (std::size_t at = 0; at < sheet.size();) {
        std::string changed = sheet;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        ASSERT_NE(verified(changed, shipped_book()).verdict, Verdict::intact) << at;
        const bool between = at > first_end && at + 100 < last_begin;
        at += between ? 100 : 1;
    }
}

TEST(ProofSheet, a_byte_more_or_less_breaks_it) {
    const std::string sheet = sample_sheet();
    EXPECT_EQ(verified(sheet + "\n", shipped_book()).verdict, Verdict::not_a_sheet);
    EXPECT_EQ(verified(sheet.substr(0, sheet.size() - 1), shipped_book()).verdict,
              Verdict::not_a_sheet);
    EXPECT_EQ(verified(" " + sheet, shipped_book()).verdict, Verdict::altered);
    EXPECT_EQ(verified("", shipped_book()).verdict, Verdict::not_a_sheet);
    EXPECT_EQ(verified("\n\n\n\n", shipped_book()).verdict, Verdict::not_a_sheet);
}

TEST(ProofSheet, a_forged_amount_is_found_even_with_a_digest_that_fits) {
    const std::string sheet =
        forged(sample_sheet(), R"("amount":"1200.00")", R"("amount":"1300.00")");
    EXPECT_EQ(verified(sheet, shipped_book()), (Verification{Verdict::not_reproduced, {}}));
}

TEST(ProofSheet, newer_tables_are_named_as_what_changed) {
    RuleBook newer = shipped_book();
    for (RuleFile& file : newer.files) {
        if (file.id == "rates/ecb_mro_semester") ++file.fingerprint;
    }
    EXPECT_EQ(verified(sample_sheet(), newer),
              (Verification{Verdict::other_tables, {"rates/ecb_mro_semester"}}));
    const std::string older = forged(sample_sheet(), R"("engine":")", R"("engine":"0)");
    EXPECT_EQ(verified(older, shipped_book()), (Verification{Verdict::other_tables, {"engine"}}));
}

// The law and the holidays of France have one id and two files.
TEST(ProofSheet, a_calendar_that_changed_is_named_and_the_law_of_that_id_is_not) {
    std::string bundle = assets::rule_bundle();
    const std::string_view victory = R"("month": 5, "day": 8)";
    ASSERT_NE(bundle.find(victory), bundle.npos);
    bundle.replace(bundle.find(victory), victory.size(), R"("month": 5, "day": 9)");
    const RuleBook other = *rule_book_from_json(bundle);
    EXPECT_EQ(verified(sample_sheet(), other),
              (Verification{Verdict::other_tables, {"holidays/FR"}}));
    EXPECT_NE(other.fingerprint("holidays/FR"), other.fingerprint("jurisdictions/FR"));
    EXPECT_EQ(other.fingerprint("FR"), 0U);
}

std::vector<std::string> tables_on(const std::string& sheet) {
    std::vector<std::string> ids;
    const std::string heading = sheet.substr(0, sheet.find('\n'));
    for (std::size_t at = heading.find(R"("id":")"); at != heading.npos;
         at = heading.find(R"("id":")", at + 1)) {
        ids.push_back(heading.substr(at + 6, heading.find('"', at + 6) - at - 6));
    }
    return ids;
}

TEST(ProofSheet, it_rests_on_what_the_draft_names_beside_the_law) {
    Draft draft = sample_draft();
    draft.calendar = "DE-BY";
    draft.contract_series = "de_basiszinssatz";
    draft.contract_margin = "9";
    draft.methods = sample_methods();
    draft.recovery = DraftRecovery{};
    EXPECT_EQ(tables_on(proof_sheet(draft, shipped_book())),
              (std::vector<std::string>{"jurisdictions/FR", "holidays/DE-BY",
                                        "rates/ecb_mro_semester", "rates/fr_legal_autres",
                                        "rates/de_basiszinssatz", "tariffs/providers",
                                        "tariffs/surcharges", "recovery/recovery_fr"}));
}

TEST(ProofSheet, the_verdict_is_a_word_in_JSON) {
    EXPECT_EQ(verification_json({Verdict::other_tables, {"holidays/FR"}}),
              R"({"verdict":"other_tables","changed":["holidays/FR"]})");
}

}  // namespace
}  // namespace termwise
