# Splits what a page first loads from the rest of its module: the functions that web/first_module.txt
# names stay in termwise_page.wasm, the others go to termwise_rest.wasm. Both tools come with
# Emscripten and with Debian's packages for it.
get_filename_component(beside_emscripten ${EMSCRIPTEN_ROOT_PATH} DIRECTORY)
find_program(TERMWISE_WASM_SPLIT wasm-split HINTS ${beside_emscripten}/bin)
cmake_path(GET TERMWISE_WASM_SPLIT PARENT_PATH termwise_binaryen)
find_program(TERMWISE_LLVM_NM NAMES llvm-nm llvm-nm-14 HINTS ${beside_emscripten}/bin)

function(termwise_two_modules target)
    # Names of functions, as the object files have them, until the module is split.
    target_link_options(${target} PRIVATE --profiling-funcs -Wl,--no-demangle)
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS
        ${PROJECT_SOURCE_DIR}/web/first_module.txt ${PROJECT_SOURCE_DIR}/shell/split_module.mjs)
    add_custom_command(TARGET ${target} POST_BUILD
        COMMAND node ${PROJECT_SOURCE_DIR}/shell/split_module.mjs
            ${termwise_binaryen} ${TERMWISE_LLVM_NM} ${PROJECT_BINARY_DIR}
            $<TARGET_FILE_DIR:${target}>/${target}.wasm
            $<TARGET_FILE_DIR:${target}>/${target}.wasm
            $<TARGET_FILE_DIR:${target}>/termwise_rest.wasm
        VERBATIM)
endfunction()
