#include "tests/web/ui/gallery.h"

#include <utility>

#include "web/ui/announce.h"
#include "web/ui/bar_chart.h"
#include "web/ui/button.h"
#include "web/ui/choice.h"
#include "web/ui/disclosure.h"
#include "web/ui/field.h"
#include "web/ui/figure.h"
#include "web/ui/frame_scope.h"
#include "web/ui/line_chart.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/ui/timeline.h"

namespace termwise::ui {

namespace {

constexpr std::pair<std::string_view, std::string_view> messages[] = {
    {"app.title", "Termwise"},
    {"ui.actions", "Actions"},
    {"ui.navigation", "Views"},
    {"ui.pick_date", "Pick a date"},
    {"ui.explains", "Shows how it is computed"},
    {"view.invoice", "Invoice"},
    {"view.owed", "What is owed"},
    {"view.instalments", "Instalments"},
    {"card.owed", "What is owed today"},
    {"owed.total", "Total to pay"},
    {"owed.interest", "Late interest so far"},
    {"owed.day", "Each further day"},
    {"card.invoice", "Invoice"},
    {"invoice.customer", "Customer"},
    {"invoice.total", "Total with VAT"},
    {"invoice.rate", "Late-payment rate"},
    {"invoice.due", "Due on"},
    {"invoice.broken", "Discount"},
    {"invoice.kind", "Customer is"},
    {"invoice.language", "Language"},
    {"invoice.reverse", "VAT is due from the customer (reverse charge)"},
    {"invoice.more", "More about the customer"},
    {"invoice.lines", "Lines"},
    {"line.description", "Description"},
    {"line.amount", "Amount"},
    {"line.vat", "VAT"},
    {"line.remove", "Remove the line"},
    {"line.add", "Add a line"},
    {"action.print", "Print the reminder"},
    {"action.copy", "Copy link"},
    {"action.reset", "Start anew"},
    {"action.delete", "Delete the case"},
    {"menu.examples", "Examples"},
    {"ui.colon", ":"},
    {"card.segments", "How the interest adds up"},
    {"segment.from", "From"},
    {"segment.days", "Days"},
    {"segment.rate", "Rate"},
    {"segment.interest", "Interest"},
    {"card.time", "Dates"},
    {"time.dates", "Dates and amounts"},
    {"tabs.kind", "Letters"},
    {"tab.reminder", "Reminder"},
    {"tab.notice", "Formal notice"},
    {"card.charts", "Charts"},
    {"bars.methods", "What each method takes"},
    {"lines.cash", "Cash received"},
    {"lines.month", "Month"},
    {"lines.policy", "Policy shown"},
    {"empty.title", "No payments yet"},
    {"empty.text", "Add the first one when it arrives."},
};

std::string_view message(const void* /*texts*/, std::string_view key) {
    for (const auto& [known, words] : messages) {
        if (known == key) return words;
    }
    return key;
}

Explanation explained(const void* /*texts*/, const Why& why) {
    Explanation result;
    result.sentence = why.rule;
    for (const WhyValue& value : why.values) {
        result.values.push_back({std::string{value.name}, value.text});
    }
    result.source = why.source;
    for (const Why& part : why.parts) result.parts.push_back(explained(nullptr, part));
    return result;
}

const Why& interest_reason() {
    static const Why why{"1,250.00 EUR at 12.15 % a year for 61 days of 365 make 25.38 EUR.",
                         {{"Principal", WhyKind::money, "1 250,00 €"},
                          {"Rate", WhyKind::percent, "12,15 %"},
                          {"Rounding", WhyKind::name, "to the nearest cent, half up"}},
                         "Code de commerce, art. L441-10 II",
                         {{"The rate is the ECB's 2.15 % plus 10 points.",
                           {{"Reference rate", WhyKind::percent, "2,15 %"}},
                           "ECB, main refinancing operations, from 2025-06-11",
                           {}},
                          {"31 days in December and 30 in January.", {}, "", {}}}};
    return why;
}

void draw_owed() {
    const Card card{"card.owed"};
    const Columns columns{3, 220};
    figure("owed.total", "1 315,38 €", interest_reason(),
           {.size = FigureSize::key, .note = "on 22 November 2026"});
    figure("owed.interest", "25,38 €", interest_reason(), {.tone = Tone::danger});
    figure("owed.day", "0,42 €", interest_reason());
}

void draw_fields(Gallery& gallery) {
    const Card card{"card.invoice"};
    {
        const Columns columns;
        text_field("invoice.customer", gallery.customer, {.required = true});
        static constexpr std::string_view kinds[] = {"A business", "A consumer", "A public body"};
        choice("invoice.kind", kinds, gallery.kind,
               {.help = "Decides which law on late payment applies."});
        amount_field("invoice.total", gallery.total, {.suffix = "€"});
        number_field("invoice.rate", gallery.rate, {.suffix = "%"});
        date_field("invoice.due", gallery.due, "2026-01-31");
        amount_field("invoice.broken", gallery.broken,
                     {.error = "This is not an amount: 12,3,4", .suffix = "%"});
        static constexpr std::string_view languages[] = {"English", "Français"};
        segmented("invoice.language", languages, gallery.language);
        check_box("invoice.reverse", gallery.reverse_charge);
    }
    if (disclosure("invoice.more")) muted_text("Nothing more is known about the customer.");
    const Row row;
    if (button("action.print", ButtonKind::primary)) ++gallery.pressed;
    if (button("action.copy")) announce("The link is on the clipboard.");
    button("action.reset", ButtonKind::quiet);
    button("action.delete", ButtonKind::danger, Icon::trash);
}

void draw_lines(Gallery& gallery) {
    const Card card{"invoice.lines"};
    static constexpr Column columns[] = {
        {.key = "line.description", .grows = true},
        {.key = "line.vat", .align = Align::end},
        {.key = "line.amount", .align = Align::end, .width = 140},
        {.key = "line.remove", .width = 34, .heading_hidden = true}};
    {
        Table table{"invoice.lines", columns};
        static constexpr std::string_view places[] = {"line 1", "line 2"};
        for (std::size_t i = 0; i < gallery.amounts.size(); ++i) {
            const Scope row{"lines", i, places[i]};
            table.row();
            table.begin_cell();
            text_field("line.description", gallery.descriptions[i]);
            table.end_cell();
            table.words("20 %");
            table.begin_cell();
            amount_field("line.amount", gallery.amounts[i], {.suffix = "€", .end_aligned = true});
            table.end_cell();
            table.begin_cell();
            icon_button("line.remove", Icon::trash);
            table.end_cell();
        }
    }
    button("line.add", ButtonKind::quiet, Icon::plus);
}

void draw_segments() {
    const Card card{"card.segments"};
    static constexpr Column columns[] = {{.key = "segment.from", .grows = true},
                                         {.key = "segment.days", .align = Align::end},
                                         {.key = "segment.rate", .align = Align::end},
                                         {.key = "segment.interest", .align = Align::end}};
    Table table{"card.segments", columns};
    for (const std::string_view from : {"1 December 2025", "1 January 2026"}) {
        table.row();
        table.words(from);
        table.words("31");
        table.words("12,15 %");
        table.amount("12,90 €", interest_reason());
    }
    table.row(RowKind::total);
    table.words("Total");
    table.words("61");
    table.words("");
    table.words("25,38 €");
}

void draw_dates(Gallery& gallery) {
    const Card card{"card.time"};
    static constexpr TimelineMark marks[] = {
        {0, "1 Dec 2025", "Invoice", "1 250,00 €", Tone::neutral},
        {8, "9 Dec 2025", "Discount ends", "1 225,00 €", Tone::success},
        {30, "31 Dec 2025", "Due", "1 250,00 €", Tone::warning},
        {61, "31 Jan 2026", "Reminder", "1 315,38 €", Tone::danger}};
    timeline("time.dates", marks, {45, "Today, 15 Jan 2026", 31, 61});
    static constexpr std::string_view letters[] = {"tab.reminder", "tab.notice"};
    tabs("tabs.kind", letters, gallery.tab);
    if (gallery.tab == 0)
        empty_state("empty.title", "empty.text");
    else
        notice(Tone::warning, "A formal notice starts the time after which a court may be asked.");
    notice(Tone::danger, "The rate for 2027 is not known yet; 2026 is used until it is.");
    const Row row;
    badge("Overdue", Tone::danger);
    badge("Paid", Tone::success);
    badge("Draft");
}

void draw_charts() {
    const Card card{"card.charts"};
    static constexpr BarPart card_parts[] = {{320, 0}, {64, 1}};
    static constexpr BarPart loss[] = {{-80, 0}};
    static constexpr Bar bars[] = {
        {"Card", "3,84 €", card_parts, "2,9 % and 0,30 €, tax on both", 500},
        {"A court order for a very small claim against a debtor abroad", "−0,80 €", loss}};
    static constexpr std::string_view kinds[] = {"Fee", "Tax on the fee"};
    bar_chart("bars.methods", bars, kinds);
    static constexpr std::string_view months[] = {"January", "February", "March"};
    static constexpr LinePoint today[] = {
        {0, 0, 0, "0 €"}, {80, 90, 100, "90 €"}, {150, 160, 165, "160 €"}};
    static constexpr LinePoint early[] = {
        {70, 70, 70, "70 €"}, {120, 120, 120, "120 €"}, {158, 158, 158, "158 €"}};
    static constexpr Line lines[] = {{"As today", today}, {"With discount", early}};
    line_chart("lines.cash", {"lines.month", months, lines, "165 €", "0 €"});
    static constexpr std::string_view policies[] = {"As today", "With discount"};
    looked_at("lines.policy", policies);
}

}  // namespace

void draw_gallery(void* page, platform::Frame& frame) {
    Gallery& gallery = *static_cast<Gallery*>(page);
    const FrameScope drawing{frame, gallery.state, {nullptr, message, explained}};
    {
        const BarActions actions;
        const auto mark = [&](int i) { return gallery.picked == i ? Mark::on : Mark::off; };
        const MenuItem examples[] = {{"Germany 2009 to 2012", mark(0)},
                                     {"gov.uk: 1,000 GBP", mark(1)},
                                     {"France: late over two half-years", Mark::none, true}};
        const int picked = menu("menu.examples", examples, Icon::folder);
        if (picked >= 0) gallery.picked = picked;
    }
    static constexpr NavigationItem views[] = {{"view.invoice", Icon::invoice},
                                               {"view.owed", Icon::owed},
                                               {"view.instalments", Icon::instalments}};
    const Page body{"app.title", views, gallery.view};
    draw_owed();
    draw_fields(gallery);
    draw_lines(gallery);
    draw_segments();
    draw_charts();
    draw_dates(gallery);
}

}  // namespace termwise::ui
