# The engine alone, for the package of shell/package: what that calls of core/api, and nothing of a
# page. A plain WebAssembly file without Emscripten's loader, so that one and the same file serves
# Node, browsers and workers; what it imports is answered by shell/package/wasm_module.js.
set(called
    rules_read rules_problems evaluate describe documents document draft_schema version free_text
    quote_work_out)
list(TRANSFORM called PREPEND _termwise_)
list(JOIN called "," exported)

# A source of its own only because CMake wants one: what is linked is the core.
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/engine/engine.cpp CONTENT "" @ONLY)
add_executable(termwise_engine EXCLUDE_FROM_ALL ${PROJECT_BINARY_DIR}/engine/engine.cpp)
target_link_libraries(termwise_engine PRIVATE termwise_core termwise_small_libc)
target_link_options(termwise_engine PRIVATE
    -O2
    --no-entry -sSTANDALONE_WASM=1 -sFILESYSTEM=0 -sMALLOC=emmalloc
    -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=256MB  # a draft is 1 MB at most, an outcome a few
    -sASSERTIONS=0
    -sEXPORTED_FUNCTIONS=_malloc,_free,${exported}
)
set_target_properties(termwise_engine PROPERTIES
    SUFFIX .wasm RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/engine)
