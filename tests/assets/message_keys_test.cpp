// Every message that the program asks for by key is there: a reader never sees a key. Keys written
// as literals are found in the sources; keys put together from a name are listed by their names.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>

#include "core/documents/document.h"
#include "core/invoice/exemption.h"
#include "core/json/enum_size.h"
#include "core/json/proof_sheet.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"

namespace termwise {
namespace {

namespace fs = std::filesystem;
using Keys = std::set<std::string, std::less<>>;

fs::path project(std::string_view path) { return fs::path{TERMWISE_SOURCE_DIR} / path; }

bool belongs_to_key(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

bool is_key(std::string_view text, const Keys& beginnings) {
    const std::size_t dot = text.find('.');
    return dot != text.npos && !text.ends_with('.') && beginnings.contains(text.substr(0, dot)) &&
           std::all_of(text.begin(), text.end(), belongs_to_key);
}

/// The literals between `quote`s that look like keys with one of the `beginnings`.
void add_keys(Keys& keys, std::string_view source, char quote, const Keys& beginnings) {
    for (std::size_t open = source.find(quote); open != source.npos;) {
        const std::size_t close = source.find_first_of(std::string{quote} + "\n", open + 1);
        if (close == source.npos) return;
        const std::string_view literal = source.substr(open + 1, close - open - 1);
        const bool known = source[close] == quote && is_key(literal, beginnings);
        if (known) keys.emplace(literal);
        open = source.find(quote, known ? close + 1 : open + 1);
    }
}

Keys keys_in(std::string_view folder, const std::set<std::string>& extensions, char quote,
             const Keys& beginnings) {
    Keys keys;
    if (!fs::exists(project(folder))) return keys;
    for (const auto& entry : fs::recursive_directory_iterator(project(folder))) {
        if (!extensions.contains(entry.path().extension().string())) continue;
        const fs::path path = fs::relative(entry.path(), TERMWISE_SOURCE_DIR);
        add_keys(keys, project_file(path.generic_string()), quote, beginnings);
    }
    return keys;
}

void expect_messages(const Keys& keys) {
    const Texts texts = shipped_texts("en");
    for (const std::string& key : keys)
        EXPECT_TRUE(texts.has(key)) << key << " has no message in assets/locales/en.json";
}

TEST(MessageKeys, every_reason_finding_and_error_of_the_core_has_its_words) {
    const Keys keys = keys_in("core", {".cpp"}, '"', {"why", "finding", "error"});
    EXPECT_FALSE(keys.empty());
    expect_messages(keys);
}

TEST(MessageKeys, every_word_of_the_page_is_there) {
    const Keys beginnings{"action", "app",  "documents", "invoice",   "instalments", "methods",
                          "nav",    "owed", "party",     "scenarios", "ui"};
    Keys keys = keys_in("web/app", {".cpp"}, '"', beginnings);
    keys.merge(keys_in("web/views", {".cpp"}, '"', beginnings));
    keys.merge(keys_in("shell", {".js"}, '\'', {"shell"}));
    EXPECT_FALSE(keys.empty());
    expect_messages(keys);
}

template <class Enum>
void add_names(Keys& keys, const std::string& beginning, Enum) {
    for (int i = 0; i < enum_size<Enum>; ++i)
        keys.insert(beginning + name_of(static_cast<Enum>(i)));
}

TEST(MessageKeys, every_choice_has_its_name) {
    Keys keys;
    add_names(keys, "adjustment.", AdjustmentKind{});
    add_names(keys, "advice.", Advice{});
    add_names(keys, "allocation.", AllocationOrder{});
    add_names(keys, "buyer_place.", BuyerPlace{});
    add_names(keys, "cap_start.", CapStart{});
    add_names(keys, "compounding.", Compounding{});
    add_names(keys, "channel.", Channel{});
    add_names(keys, "confidence.", Confidence{});
    add_names(keys, "day_count.", DayCount{});
    add_names(keys, "debtor.", DebtorKind{});
    add_names(keys, "discount_base.", DiscountBase{});
    add_names(keys, "discount_scope.", DiscountScope{});
    add_names(keys, "discount_vat.", DiscountVat{});
    add_names(keys, "policy.discount_vat.", DiscountVat{});
    add_names(keys, "follow_up.", FollowUp{});
    add_names(keys, "interest_start.", InterestStart{});
    add_names(keys, "legal_form.", LegalForm{});
    add_names(keys, "origin.", Origin{});
    add_names(keys, "event.", EventKind{});
    add_names(keys, "grace.", Grace{});
    add_names(keys, "interruption.", Interruption{});
    add_names(keys, "threshold_of.", ThresholdOf{});
    add_names(keys, "payment_kind.", PaymentKind{});
    add_names(keys, "payment_record.", PaymentRecord{});
    add_names(keys, "public_signal.", PublicSignal{});
    add_names(keys, "rate_mode.", RateMode{});
    add_names(keys, "recovery_route.", RecoveryRoute{});
    add_names(keys, "reminder_base.", ReminderBase{});
    add_names(keys, "risk_factor.", RiskFactor{});
    add_names(keys, "roll.", Roll{});
    add_names(keys, "rounding.", Rounding{});
    add_names(keys, "scenario_input.", ScenarioInput{});
    add_names(keys, "surcharging.", Surcharging{});
    add_names(keys, "tone.", Tone{});
    add_names(keys, "vat_category.", VatCategory{});
    for (const Jurisdiction& law : assets::shipped_rules().jurisdictions) {
        for (const TermsCap& cap : law.caps) {
            if (!cap.sector.empty()) keys.insert("sector." + cap.sector);
        }
    }
    for (const Tariff& tariff : assets::shipped_rules().tariffs) keys.insert("tariff." + tariff.id);
    for (const KnownExemption& known : known_exemptions()) keys.emplace(known.reason);
    expect_messages(keys);
}

TEST(MessageKeys, every_document_verdict_and_reason_for_none_has_its_words) {
    Keys keys;
    for (int i = 0; i < document_kinds; ++i)
        keys.insert(std::string{"documents.kind."} + name_of(static_cast<DocumentKind>(i)));
    for (int i = 0; i <= static_cast<int>(Verdict::not_reproduced); ++i)
        keys.insert(std::string{"verdict."} + name_of(static_cast<Verdict>(i)));
    for (const std::string& key : keys_in("core/documents", {".cpp"}, '"', {"absent"}))
        keys.insert("documents." + key);
    EXPECT_TRUE(keys.contains("documents.absent.seller"));
    expect_messages(keys);
}

TEST(MessageKeys, every_error_code_has_general_words) {
    Keys keys;
    for (int i = 0; i <= static_cast<int>(ErrorCode::too_large); ++i)
        keys.insert(std::string{"error."} + name_of(static_cast<ErrorCode>(i)));
    expect_messages(keys);
}

TEST(MessageKeys, every_rate_series_place_and_language_shipped_has_its_name) {
    constexpr std::array<std::array<std::string_view, 2>, 3> named{
        {{"assets/rates", "series."},
         {"assets/jurisdictions", "jurisdiction."},
         {"assets/locales", "language."}}};
    Keys keys;
    for (const auto& [folder, beginning] : named) {
        if (!fs::exists(project(folder))) continue;
        for (const auto& entry : fs::directory_iterator(project(folder)))
            keys.insert(std::string{beginning} + entry.path().stem().string());
    }
    expect_messages(keys);
    EXPECT_TRUE(keys.contains("language.de"));
}

TEST(MessageKeys, the_languages_tested_are_those_shipped) {
    std::set<std::string> files;
    for (const auto& entry : fs::directory_iterator(project("assets/locales")))
        files.insert(entry.path().filename().string());
    EXPECT_EQ(files, (std::set<std::string>{"de.json", "en.json", "es.json", "fr.json", "it.json",
                                            "nl.json"}));
}

TEST(MessageKeys, a_literal_is_told_from_other_text) {
    Keys keys;
    add_keys(keys, R"(f("why.late.x", "why.late." + n, "why", "no.key", "Why.x", "why.y"))", '"',
             {"why"});
    EXPECT_EQ(keys, (Keys{"why.late.x", "why.y"}));
}

}  // namespace
}  // namespace termwise
