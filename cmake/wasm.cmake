# What only a WebAssembly build needs.

# Code that should be small rather than fast: the user interface. At -Oz this clang makes the core 3 to
# 8 times slower, for 10 kB less; so that is `termwise_fast`, all of it: what its files share would else
# be taken from any of them.
add_library(termwise_small INTERFACE)
add_library(termwise_fast INTERFACE)

# How the page's module is linked. Exports and the shell's library are named where it is built.
add_library(termwise_page_link INTERFACE)

if(NOT EMSCRIPTEN)
    return()
endif()

target_compile_options(termwise_small INTERFACE $<$<CONFIG:Release>:-Oz>)
target_compile_options(termwise_fast INTERFACE $<$<CONFIG:Release>:-O2>)

# Debian's Emscripten looks for acorn where Debian's Node keeps its modules.
set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK
    "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")

target_link_options(termwise_page_link INTERFACE
    -Oz
    -sENVIRONMENT=web,worker -sMODULARIZE=1 -sEXPORT_ES6=1
    -sFILESYSTEM=0 -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH=1
    -sDYNAMIC_EXECUTION=0                        # the page's security policy forbids eval
    -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2
    -sASSERTIONS=0
    -sBINARYEN_EXTRA_PASSES=--flatten,--rereloop,-Oz,-Oz,--converge  # 2 kB smaller
)
