#include "shell/command/options.h"

namespace termwise {
namespace {

/// Takes one word after the other, until one is wrong or asks for help.
class OptionReader {
public:
    explicit OptionReader(std::span<const std::string_view> words) : words_{words} {}

    ReadOptions read() {
        while (!is_done_ && at_ < words_.size()) take(words_[at_++]);
        return std::move(read_);
    }

private:
    void take(std::string_view word) {
        const bool is_option = !only_words_ && word.size() > 1 && word.front() == '-';
        if (is_option && word == "--") {
            only_words_ = true;
        } else if (is_option) {
            take_option(word);
        } else {
            take_word(word);
        }
    }

    void take_option(std::string_view option) {
        if (option == "--help" || option == "-h") {
            read_.options.command = "help";
            is_done_ = true;
        } else if (option != "--language") {
            complain("unknown option '" + std::string{option} + "'");
        } else if (at_ == words_.size()) {
            complain("--language needs a language, such as fr");
        } else {
            read_.options.language = words_[at_++];
        }
    }

    void take_word(std::string_view word) {
        if (read_.options.command.empty()) {
            read_.options.command = word;
        } else if (!read_.options.what) {
            read_.options.what = word;
        } else {
            complain("one word too many: '" + std::string{word} + "'");
        }
    }

    void complain(std::string complaint) {
        read_.complaint = std::move(complaint);
        is_done_ = true;
    }

    std::span<const std::string_view> words_;
    std::size_t at_ = 0;
    bool only_words_ = false;  // After "--", even words that begin like an option.
    bool is_done_ = false;
    ReadOptions read_;
};

}  // namespace

ReadOptions command_options(std::span<const std::string_view> words) {
    return OptionReader{words}.read();
}

}  // namespace termwise
