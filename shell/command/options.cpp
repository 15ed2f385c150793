#include "shell/command/options.h"

namespace termwise {

ReadOptions command_options(std::span<const std::string_view> words) {
    ReadOptions read;
    bool only_words = false;  // After "--", even words that begin like an option.
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i];
        const bool is_option = !only_words && word.size() > 1 && word.front() == '-';
        if (!only_words && word == "--") {
            only_words = true;
        } else if (is_option && (word == "--help" || word == "-h")) {
            read.options.command = "help";
            return read;
        } else if (is_option && word == "--language") {
            if (++i == words.size()) {
                read.complaint = "--language needs a language, such as fr";
                return read;
            }
            read.options.language = words[i];
        } else if (is_option) {
            read.complaint = "unknown option '" + std::string{word} + "'";
            return read;
        } else if (read.options.command.empty()) {
            read.options.command = word;
        } else if (!read.options.what) {
            read.options.what = word;
        } else {
            read.complaint = "one word too many: '" + std::string{word} + "'";
            return read;
        }
    }
    return read;
}

}  // namespace termwise
