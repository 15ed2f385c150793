#include "core/text/explain.h"

#include "core/base/check.h"
#include "core/text/format.h"

namespace termwise {
namespace {

constexpr int deepest_part = 16;

void append(std::vector<ExplainedLine>& lines, const Why& why, int depth, const Texts& texts) {
    lines.push_back({depth, sentence(why, texts), source_in_words(why.source, texts)});
    if (depth == deepest_part) return;
    for (const Why& part : why.parts) append(lines, part, depth + 1, texts);
}

}  // namespace

std::string value_in_words(const WhyValue& value, const Texts& texts) {
    switch (value.kind) {
        case WhyKind::money:
            return money_in_words(value.text, texts.locale());
        case WhyKind::percent:
            return percent_in_words(value.text, texts.locale());
        case WhyKind::date:
            return date_in_words(value.text, texts.locale());
        case WhyKind::number:
            return number_in_words(value.text, texts.locale());
        case WhyKind::name:
            return std::string{texts[value.text]};
        case WhyKind::text:
            return value.text;
    }
    check_failed("a listed kind of value", __FILE__, __LINE__);
}

std::string sentence(const Why& why, const Texts& texts) {
    std::vector<Filled> values;
    values.reserve(why.values.size());
    for (const WhyValue& value : why.values)
        values.push_back({value.name, value_in_words(value, texts)});
    return texts.worded(why.rule, values);
}

std::string source_in_words(std::string_view source, const Texts& texts) {
    return std::string{texts[source]};  // A citation is no key, and comes back as it is.
}

std::vector<ExplainedLine> explained(const Why& why, const Texts& texts) {
    std::vector<ExplainedLine> lines;
    append(lines, why, 0, texts);
    return lines;
}

}  // namespace termwise
