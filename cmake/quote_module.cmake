# A small module without C library or loader: linked by wasm-ld, shortened by wasm-opt, which come with
# Emscripten, and turned into plain JavaScript by shell/quote_script.mjs.
get_filename_component(beside_emscripten ${EMSCRIPTEN_ROOT_PATH} DIRECTORY)
foreach(tool wasm-ld wasm-opt)
    string(MAKE_C_IDENTIFIER ${tool} name)
    find_program(TERMWISE_${name} ${tool} HINTS ${beside_emscripten}/bin)
endforeach()

function(termwise_quote_module target)
    add_library(${target}_objects OBJECT EXCLUDE_FROM_ALL ${ARGN})
    target_link_libraries(${target}_objects PRIVATE tl::expected termwise_flags)
    target_compile_options(${target}_objects PRIVATE
        -flto -mbulk-memory -fno-exceptions -fno-rtti -DNDEBUG)
    # By file and not by target: behind -Oz, em++ does not make the most of -O2.
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -Oz)

    set(out ${PROJECT_BINARY_DIR}/quote)
    file(MAKE_DIRECTORY ${out})
    add_custom_command(
        OUTPUT ${out}/quote.wasm ${out}/quote.mjs
        COMMAND ${TERMWISE_wasm_ld} --no-entry --gc-sections --strip-all --lto-O2
            --export=quote_memory --export=quote_read --export=quote_figures
            -z stack-size=16384 --initial-memory=65536 --max-memory=65536
            $<TARGET_OBJECTS:${target}_objects> -o ${out}/linked.wasm
        # Measured too, in what the script weighs. Nothing lies below 1,024 in its memory.
        COMMAND ${TERMWISE_wasm_opt} --enable-bulk-memory --always-inline-max-function-size=9
            --flatten --rereloop -Oz --optimize-added-constants-propagate --remove-unused-brs
            --low-memory-unused --converge ${out}/linked.wasm -o ${out}/quote.wasm
        COMMAND ${TERMWISE_wasm_opt} --enable-bulk-memory ${out}/quote.wasm -S -o ${out}/quote.wat
        COMMAND node ${PROJECT_SOURCE_DIR}/shell/quote_script.mjs ${out}/quote.wat ${out}/quote.mjs
        DEPENDS ${target}_objects $<TARGET_OBJECTS:${target}_objects>
            ${PROJECT_SOURCE_DIR}/shell/quote_script.mjs
            ${PROJECT_SOURCE_DIR}/shell/wasm_script.mjs
            ${PROJECT_SOURCE_DIR}/shell/wasm_function.mjs
            ${PROJECT_SOURCE_DIR}/shell/wasm_numbers.mjs
            ${PROJECT_SOURCE_DIR}/shell/wasm_text.mjs
        COMMAND_EXPAND_LISTS VERBATIM)
    add_custom_target(${target} DEPENDS ${out}/quote.wasm ${out}/quote.mjs)
endfunction()
