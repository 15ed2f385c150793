#include "core/json/draft_json.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/assets/shipped_rules.h"
#include "tests/core/engine/random_drafts.h"

namespace termwise {
namespace {

// A draft with every field in use.
constexpr std::string_view whole =
    R"({"schema":1,"title":"Café","jurisdiction":"DE","currency":"EUR","debtor":"consumer",)"
    R"("buyer_country":"AT","sector":"transport","calendar":"DE-BY","invoice_number":"7","issued_on":"2026-01-15","received_on":"2026-01-20",)"
    R"("delivered_on":"2026-01-19","ordered_on":"2026-01-02","period_end_on":"2026-01-31",)"
    R"("lines":[{"description":"Chairs","quantity":"2.5","unit_price":"10.00",)"
    R"("vat_category":"AE","vat_rate":"0","price_per":"100",)"
    R"("adjustments":[{"kind":"charge","reason":"Packing","amount":"1.00"}],)"
    R"("vat_exemption":"VATEX-EU-AE"}],)"
    R"("adjustments":[{"kind":"allowance","reason":"Spring","percent":"5","base":"10.00",)"
    R"("vat_category":"AE","vat_rate":"0"}],"prepaid":"1.00","rounding_amount":"0.01",)"
    R"("cash_rounding":"0.05","accounting_currency":"SEK","exchange_rate":"11.2",)"
    R"("terms":"net 30","reading":"net30","plan":"3x","discount_vat":"never",)"
    R"("discount_base":"goods","discount_scope":"open","seller_view":{"capital_cost":"8",)"
    R"("days_late":"10","default_probability":"1","fee_saved":"2.00",)"
    R"("take_up":[{"percent":"1","buyers":"20"}]},)"
    R"("rate_mode":"constant","day_count":"act_360",)"
    R"("payment_day":"free","interest_rounding":"at_the_end","contract_rate":"9",)"
    R"("demanded_on":"2026-03-01","contract_series":"s","contract_margin":"2",)"
    R"("compounding":"yearly","allocation":"pro_rata","grace_days":"5","grace":"counted",)"
    R"("compensation_rate":"4.25",)"
    R"("payments":[{"paid_on":"2026-04-01","amount":"5","debt":"2"}],)"
    R"("events":[{"kind":"promise","on":"2026-05-01","until":"2026-06-01"},)"
    R"({"kind":"credit_note","on":"2026-05-02","amount":"3","debt":"1"}],)"
    R"("threshold":"40","threshold_of":"total",)"
    R"("as_of":"2026-11-22","seller":{"name":"Holm GmbH","address":["Lindenweg 3","20095 Hamburg"],)"
    R"("registration":"HRB 12345"},"buyer":{"name":"Bauer KG"},"letters_language":"de",)"
    R"("reminders":{"steps":[{"base":"due_date","days":"-3","channel":"sms","tone":"friendly",)"
    R"("deadline_days":"8","fee_percent":"1","fee_fixed":"5.00","least":"50"}],"gap_days":"7",)"
    R"("repeat_days":"30","roll":"following","letters":[{"step":"1","sent_on":"2026-11-01",)"
    R"("fee":"5.00"}],"disputed_on":"2026-11-02","promised_on":"2026-12-01"},)"
    R"("methods":{"offered":[{"tariff":"stripe_eea","name":"Card","kind":"card","percent":"1.5",)"
    R"("fixed":"0.25","least":"0.10","most":"9","cross_border":"1","vat":"20",)"
    R"("settlement_days":"3"}],"capital_rate":"8","buyer":"abroad"},)"
    R"("risk":{"past":[{"due_on":"2026-01-31","paid_on":"2026-02-03"}],"record":"mixed",)"
    R"("days_beyond_terms":"3","relation_months":"24","usual_order":"900",)"
    R"("legal_form":"company","insurer_limit":"0","signal":"none_found",)"
    R"("weights":[{"factor":"insurer","weight":"30"}]},)"
    R"("recovery":{"capital_rate":"8","routes":[{"route":"agency","success":"60","cost":"10",)"
    R"("success_fee":"15","days":"90"}]},)"
    R"("credit":{"deposit":"30%","deposit_on":"2026-01-15","weights":["1","2","3"],)"
    R"("lines":[{"kind":"percent","value":"40"},{"kind":"balance"}],"multiple":"10",)"
    R"("roll":"following","pricing":"fee","fee":"2%","fee_payer":"merchant","rate":"12",)"
    R"("balloon":"100","day_count":"act_365f","seller":"large_online","lender":"third_party"},)"
    R"("reschedule":{"first_on":"2026-12-31","plan":"6x","instalment":"50.00",)"
    R"("rates":[{"since":"2026-12-01","rate":"4"}]},)"
    R"("scenario":{"start_on":"2026-01-01","capital_rate":"5","sales":[{"on":"2026-01-15",)"
    R"("amount":"100.00"}],"policies":[{"name":"A","terms":"net30"},{"name":"B",)"
    R"("terms":"2/10 net30","take_up":"50"}]}})";

TEST(DraftJson, a_whole_draft_read_and_written_is_the_same_text) {
    const auto draft = draft_from_json(whole);
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(draft->debtor, DebtorKind::consumer);
    EXPECT_EQ(draft->payment_day, PaymentDay::free);
    EXPECT_EQ(draft_json(*draft), whole);
}

TEST(DraftJson, what_is_empty_is_left_out_and_read_as_empty) {
    const std::string text = draft_json(Draft{});
    EXPECT_EQ(text, R"({"schema":1,"jurisdiction":"FR","currency":"EUR","debtor":"business"})");
    EXPECT_EQ(draft_from_json(text), Draft{});
}

TEST(DraftJson, every_problem_is_reported_with_the_path_to_it) {
    const auto draft = draft_from_json(
        R"({"schema":2,"jurisdiction":5,"debtor":"pirate","lines":[{"quantity":"1",)"
        R"("unit_price":12.5,"vat_category":"S","vat_rate":"20","vat_rates":[]}],)"
        R"("payments":{},"payed":null})");
    ASSERT_FALSE(draft.has_value());
    EXPECT_EQ(draft.error(), (Problems{
                                 {ErrorCode::out_of_range, "schema", "2", 0},
                                 {ErrorCode::malformed, "jurisdiction", "5", 0},
                                 {ErrorCode::missing, "currency", "", 0},
                                 {ErrorCode::unknown_name, "debtor", "\"pirate\"", 0},
                                 {ErrorCode::malformed, "lines[0].unit_price", "12.5", 0},
                                 {ErrorCode::unknown_name, "lines[0].vat_rates", "[]", 0},
                                 {ErrorCode::malformed, "payments", "{}", 0},
                                 {ErrorCode::unknown_name, "payed", "null", 0},
                             }));
}

TEST(DraftJson, a_key_given_twice_never_overwrites) {
    const auto draft = draft_from_json(
        R"({"schema":1,"jurisdiction":"FR","currency":"EUR","debtor":"business","terms":"a","terms":"b"})");
    ASSERT_FALSE(draft.has_value());
    EXPECT_EQ(draft.error(), (Problems{{ErrorCode::conflict, "terms", "\"b\"", 0}}));
}

TEST(DraftJson, two_thousand_random_drafts_survive_writing_and_reading) {
    RandomDrafts drafts{7};
    for (int i = 0; i < 2'000; ++i) {
        const std::string once = draft_json(drafts.next());
        const auto read = draft_from_json(once);
        ASSERT_TRUE(read.has_value()) << once;
        ASSERT_EQ(draft_json(*read), once);
        ASSERT_EQ(draft_from_json(once), *read);
    }
}

TEST(DraftJson, the_schema_lists_the_same_fields_as_the_document) {
    const auto schema = parse_json(draft_schema_json());
    ASSERT_TRUE(schema.has_value());
    const auto document = parse_json(whole);
    const auto member = [](const JsonValue& object, std::string_view name) {
        const auto found = std::find(object.names.begin(), object.names.end(), name);
        return object.items[static_cast<std::size_t>(found - object.names.begin())];
    };
    EXPECT_EQ(member(*schema, "properties").names, document->names);
    EXPECT_EQ(json_text(member(*schema, "required")),
              R"(["schema","jurisdiction","currency","debtor"])");
    EXPECT_EQ(json_text(member(member(*schema, "properties"), "debtor")),
              R"({"enum":["business","consumer","authority"]})");
}

}  // namespace
}  // namespace termwise
