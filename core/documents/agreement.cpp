#include "core/documents/agreement.h"

#include <algorithm>

#include "core/base/ascii.h"

namespace termwise {
namespace {

using Kind = Disagreement::Kind;

std::size_t digits_in(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
}

// The text without the words of its values, so that a reader of the failure sees what is left.
std::string remainder(std::string text, const std::vector<Quoted>& figures) {
    for (const Quoted& figure : figures) {
        const std::size_t at = text.find(figure.words);
        if (at != text.npos && digits_in(figure.words) > 0) text.erase(at, figure.words.size());
    }
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
    return digits;
}

void check_text(std::vector<Disagreement>& found, const Document& document) {
    const std::string text = all_texts(document);
    std::size_t noted = 0;
    for (const Quoted& figure : document.figures) {
        noted += digits_in(figure.words);
        if (text.find(figure.words) == text.npos) {
            found.push_back({Kind::unspoken, document.kind, figure.path});
        }
    }
    if (noted == digits_in(text)) return;
    found.push_back({Kind::stray, document.kind, remainder(text, document.figures)});
}

// A figure that another document named has the value it has there.
void check_figure(std::vector<Disagreement>& found, std::vector<Quoted>& known,
                  const Quoted& figure, DocumentKind kind) {
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const Quoted& other) { return other.path == figure.path; });
    if (same == known.end()) {
        known.push_back(figure);
    } else if (same->value != figure.value) {
        found.push_back({Kind::differs, kind, figure.path});
    }
}

}  // namespace

std::vector<Disagreement> disagreements(std::span<const Document> documents) {
    std::vector<Disagreement> found;
    std::vector<Quoted> known;
    for (const Document& document : documents) {
        check_text(found, document);
        for (const Quoted& figure : document.figures) {
            check_figure(found, known, figure, document.kind);
        }
    }
    return found;
}

std::string all_texts(const Document& document) {
    std::string text = document.title + "\n";
    for (const Block& block : document.blocks) {
        for (const std::vector<std::string>& row : block.rows) {
            for (const std::string& cell : row) (text += cell) += "\n";
        }
    }
    return text;
}

}  // namespace termwise
