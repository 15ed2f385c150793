#include "web/views/line_details.h"

#include <string>

#include "core/invoice/exemption.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/adjustments.h"
#include "web/views/draft_fields.h"
#include "web/views/exemption_choice.h"
#include "web/views/folded_fields.h"

namespace termwise::web {

namespace {

std::string line_name(const ViewContext& view, std::size_t index) {
    std::string number = view.texts.worded("invoice.line", {{"number", std::to_string(index + 1)}});
    const std::string& description = view.draft.lines[index].description;
    if (description.empty()) return number;
    return view.texts.worded("invoice.line.named",
                             {{"line", number}, {"description", description}});
}

void draw_line_detail(ViewContext& view, DraftLine& line, std::size_t index) {
    const std::string path = "lines[" + std::to_string(index) + "].";
    ui::text(line_name(view, index));
    if (needs_exemption(line.vat_category) || !line.vat_exemption.empty()) {
        choose_exemption(view, line, path + "vat_exemption");
    }
    {
        const ui::Columns columns{3, 200};
        draft_number(view, "invoice.line.price_per", line.price_per, path + "price_per",
                     {.help = view.texts["invoice.line.price_per.help"], .example = "1"});
    }
    draw_adjustments(view, line.adjustments, path + "adjustments", AdjustmentOf::line);
    ui::gap(ui::space::field);
}

}  // namespace

void draw_line_details(ViewContext& view) {
    if (view.draft.lines.empty()) return;
    if (!unfolded(view, "invoice.line_details", {".price_per", ".percent", ".base", ".amount"})) {
        return;
    }
    for (std::size_t i = 0; i < view.draft.lines.size(); ++i) {
        const ui::Scope own{"line_detail", i,
                            view.texts.worded("invoice.line", {{"number", std::to_string(i + 1)}})};
        draw_line_detail(view, view.draft.lines[i], i);
    }
}

}  // namespace termwise::web
