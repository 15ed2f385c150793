#include "web/views/method_words.h"

#include <cstddef>

namespace termwise::web {

namespace {

void name_as_shown(WhyValue& value, const MethodAdvice& advice,
                   const std::vector<std::string>& names) {
    if (value.kind != WhyKind::text) return;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (value.text != advice.compared[i].name) continue;
        value.text = names[i];
        return;
    }
}

}  // namespace

std::string tariff_in_words(const Tariff& tariff, const Texts& texts) {
    const std::string key = "tariff." + tariff.id;
    return texts.has(key) ? std::string{texts[key]} : tariff.name;
}

std::string method_in_words(const ViewContext& view, const DraftMethod& method) {
    if (!method.name.empty()) return method.name;
    const Tariff* tariff = view.rules.tariff(method.tariff);
    return tariff == nullptr ? std::string{view.texts["methods.own"]}
                             : tariff_in_words(*tariff, view.texts);
}

std::vector<std::string> compared_names(const ViewContext& view, const MethodAdvice& advice) {
    const std::vector<DraftMethod>& offered = view.draft.methods->offered;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < advice.compared.size(); ++i) {
        names.push_back(i < offered.size() ? method_in_words(view, offered[i])
                                           : advice.compared[i].name);
    }
    return names;
}

std::vector<Why> break_even_reasons(const MethodAdvice& advice,
                                    const std::vector<std::string>& names) {
    std::vector<Why> reasons;
    for (const ComparedMethod& method : advice.compared) {
        Why& why = reasons.emplace_back(method.break_even ? method.break_even->why : Why{});
        for (WhyValue& value : why.values) name_as_shown(value, advice, names);
    }
    return reasons;
}

}  // namespace termwise::web
