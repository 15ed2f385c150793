#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace termwise {

/// What was asked for on the command line.
struct CommandOptions {
    std::string command;              ///< "evaluate"; empty when nothing was asked for.
    std::optional<std::string> what;  ///< The word after it: terms, or the kind of a text.
    std::string language = "en";
};

/// Reads the words after the program's name, or gives a sentence saying which one is not
/// understood.
///
///   {"parse", "45 jours fin de mois", "--language", "fr"}
struct ReadOptions {
    CommandOptions options;
    std::string complaint;  ///< Empty when all is well.
};
ReadOptions command_options(std::span<const std::string_view> words);

}  // namespace termwise
