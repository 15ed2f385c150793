# Writes every JSON file of assets/ that the command needs as one C++ source.
#
#   cmake -D assets=FOLDER -D output=FILE -P embed_assets.cmake
string(CONCAT source
    "#include \"shell/command/embedded_assets.h\"\n\n#include <array>\n\nnamespace termwise {\n\n"
    "std::span<const EmbeddedAsset> embedded_assets() {\n"
    "    static constexpr std::array assets{\n")
foreach(folder jurisdictions rates holidays tariffs recovery locales letters)
    file(GLOB files ${assets}/${folder}/*.json)
    list(SORT files)
    foreach(file ${files})
        cmake_path(GET file STEM name)
        file(READ ${file} text)
        string(APPEND source
            "        EmbeddedAsset{\"${folder}\", \"${name}\", R\"TERMWISE(${text})TERMWISE\"},\n")
    endforeach()
endforeach()
string(APPEND source "    };\n    return assets;\n}\n\n}  // namespace termwise\n")
file(WRITE ${output} "${source}")
