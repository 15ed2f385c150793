# Writes the rule book and the languages of assets/ as one C++ source.
#
#   cmake -D assets=FOLDER -D output=FILE -P embed_assets.cmake
function(joined_folder folder result)
    file(GLOB files ${assets}/${folder}/*.json)
    list(SORT files)
    set(joined "")
    foreach(file ${files})
        file(READ ${file} text)
        if(joined)
            string(APPEND joined ",")
        endif()
        string(APPEND joined "${text}")
    endforeach()
    set(${result} "${joined}" PARENT_SCOPE)
endfunction()

joined_folder(jurisdictions jurisdictions)
joined_folder(rates rates)
joined_folder(holidays holidays)
string(CONCAT source
    "#include \"shell/command/embedded_assets.h\"\n\nnamespace termwise {\n\n"
    "const char* embedded_rules() {\n    return R\"TERMWISE({\"jurisdictions\":[${jurisdictions}],"
    "\"rates\":[${rates}],\"holidays\":[${holidays}]})TERMWISE\";\n}\n\n"
    "const char* embedded_locale(std::string_view language) {\n")
file(GLOB locales ${assets}/locales/*.json)
list(SORT locales)
foreach(locale ${locales})
    cmake_path(GET locale STEM tag)
    file(READ ${locale} text)
    string(APPEND source
        "    if (language == \"${tag}\") return R\"TERMWISE(${text})TERMWISE\";\n")
endforeach()
string(APPEND source "    return nullptr;\n}\n\n}  // namespace termwise\n")
file(WRITE ${output} "${source}")
