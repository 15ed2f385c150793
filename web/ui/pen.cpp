#include "web/ui/pen.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "imgui.h"
#include "imgui_internal.h"

namespace termwise::ui {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr float leading = 1.45F;           // of a line of running text, in em
constexpr float capital_middle = 0.3635F;  // above the baseline, in em; assets/fonts/make_font.py

ImU32 ink(Colour colour) {
    return IM_COL32(colour >> 16U & 0xFFU, colour >> 8U & 0xFFU, colour & 0xFFU, 255);
}

ImFont* font_of(Weight weight) {
    const auto& fonts = ImGui::GetIO().Fonts->Fonts;
    return fonts[std::min(static_cast<int>(weight), fonts.Size - 1)];
}

ImFontBaked* baked(Type type, float scale) {
    return font_of(type.weight)->GetFontBaked(std::round(type.size * scale));
}

// The character at `at`, which moves past it.
ImWchar taken(std::string_view words, std::size_t& at) {
    unsigned code = static_cast<unsigned char>(words[at]);
    if (code < 0x80) {
        ++at;
        return static_cast<ImWchar>(code);
    }
    const int bytes = ImTextCharFromUtf8(&code, words.data() + at, words.data() + words.size());
    at += static_cast<std::size_t>(std::max(bytes, 1));
    return static_cast<ImWchar>(code);
}

}  // namespace

float Pen::hairline() const { return std::max(1.0F, std::floor(density_)) / density_; }

float Pen::snapped(float position) const { return std::round(position * density_) / density_; }

Rect Pen::snapped(const Rect& rect) const {
    const float left = snapped(rect.x);
    const float top = snapped(rect.y);
    return {left, top, snapped(rect.right()) - left, snapped(rect.bottom()) - top};
}

bool Pen::is_out_of_sight(float top, float bottom) const {
    return bottom < list_->GetClipRectMin().y || top > list_->GetClipRectMax().y;
}

void Pen::fill(const Rect& rect, Colour colour, float radius) const {
    if (is_out_of_sight(rect.y, rect.bottom())) return;
    const Rect at = snapped(rect);
    list_->AddRectFilled({at.x, at.y}, {at.right(), at.bottom()}, ink(colour), radius);
}

void Pen::outline(const Rect& rect, Colour colour, float radius, float thickness) const {
    if (is_out_of_sight(rect.y, rect.bottom())) return;
    const Rect at = snapped(rect);
    if (thickness <= 0) thickness = hairline();
    const float inset = thickness / 2;
    list_->PathRect({at.x + inset, at.y + inset}, {at.right() - inset, at.bottom() - inset},
                    std::max(0.0F, radius - inset));
    list_->PathStroke(ink(colour), ImDrawFlags_Closed, thickness);
}

void Pen::across(float x, float y, float width, Colour colour) const {
    fill({x, snapped(y), width, hairline()}, colour);
}

void Pen::down(float x, float y, float height, Colour colour) const {
    fill({snapped(x), y, hairline(), height}, colour);
}

void Pen::dot(float x, float y, float radius, Colour colour) const {
    list_->AddCircleFilled({x, y}, radius, ink(colour), 0);
}

float Pen::line_height(Type type) const {
    return std::round(std::round(scaled(type.size)) * leading);
}

float Pen::width(std::string_view words, Type type) const {
    ImFontBaked* glyphs = baked(type, text_scale_);
    float result = 0;
    for (std::size_t at = 0; at < words.size();) result += glyphs->GetCharAdvance(taken(words, at));
    return result;
}

std::size_t Pen::fitting(std::string_view words, float width, Type type) const {
    ImFontBaked* glyphs = baked(type, text_scale_);
    std::size_t fits = 0;
    for (std::size_t at = 0; at < words.size();) {
        width -= glyphs->GetCharAdvance(taken(words, at));
        if (width < 0) break;
        fits = at;
    }
    return fits;
}

float Pen::run(std::string_view words, float x, float baseline, Type type, Colour colour) const {
    ImFontBaked* glyphs = baked(type, text_scale_);
    const ImU32 tint = ink(colour);
    const float top = snapped(baseline) - std::round(glyphs->Ascent);
    for (std::size_t at = 0; at < words.size();) {
        const ImFontGlyph* glyph = glyphs->FindGlyph(taken(words, at));
        if (glyph == nullptr) continue;
        if (glyph->Visible) {
            list_->PrimReserve(6, 4);
            list_->PrimRectUV({x + glyph->X0, top + glyph->Y0}, {x + glyph->X1, top + glyph->Y1},
                              {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1}, tint);
        }
        x += glyph->AdvanceX;
    }
    return x;
}

void Pen::words(std::string_view words, const Rect& box, Type type, Colour colour,
                Align align) const {
    // Letters may reach out of a box that is lower than they are.
    if (is_out_of_sight(box.y - scaled(type.size), box.bottom() + scaled(type.size))) return;
    const float natural = width(words, type);
    const float baseline = box.y + box.height / 2 + capital_middle * std::round(scaled(type.size));
    if (natural > box.width + 0.5F) {
        const std::size_t fits = fitting(words, box.width - width(ellipsis, type), type);
        run(ellipsis, run(words.substr(0, fits), box.x, baseline, type, colour), baseline, type,
            colour);
        return;
    }
    float x = box.x;
    if (align == Align::centre) x += (box.width - natural) / 2;
    if (align == Align::end) x += box.width - natural;
    run(words, snapped(x), baseline, type, colour);
}

std::vector<std::string_view> Pen::lines(std::string_view words, float width, Type type) const {
    std::vector<std::string_view> result;
    while (!words.empty()) {
        const std::string_view paragraph = words.substr(0, words.find('\n'));
        std::size_t stop = fitting(paragraph, width, type);
        if (stop < paragraph.size()) {
            const std::size_t space = paragraph.rfind(' ', stop);
            if (space != std::string_view::npos && space > 0) stop = space;
            if (stop == 0) taken(paragraph, stop);  // narrower than one letter
        }
        result.push_back(paragraph.substr(0, stop));
        words.remove_prefix(stop);
        if (!words.empty() && (words.front() == ' ' || words.front() == '\n')) {
            words.remove_prefix(1);
        }
    }
    return result;
}

float Pen::height(std::string_view words, float width, Type type) const {
    return static_cast<float>(lines(words, width, type).size()) * line_height(type);
}

float Pen::paragraph(std::string_view words, const Rect& box, Type type, Colour colour,
                     Align align) const {
    Rect line{box.x, box.y, box.width, line_height(type)};
    for (const std::string_view part : lines(words, box.width, type)) {
        this->words(part, line, type, colour, align);
        line.y += line.height;
    }
    return line.y;
}

}  // namespace termwise::ui
