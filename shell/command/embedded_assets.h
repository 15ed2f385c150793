#pragma once

#include <span>
#include <string_view>

namespace termwise {

/// A JSON file of assets/, as it was when the program was built.
struct EmbeddedAsset {
    std::string_view folder;  ///< "locales".
    std::string_view name;    ///< Without its ending: "fr".
    const char* text;
};

/// All of them, by folder, and there by name.
std::span<const EmbeddedAsset> embedded_assets();

}  // namespace termwise
