# What only a WebAssembly build needs.

# The page is small rather than fast, but for the folders that reckon (core/CMakeLists.txt).
option(TERMWISE_SMALL "Compile for size what is not reckoned with" OFF)
add_library(termwise_small INTERFACE)

# How the page's module is linked. Exports and the shell's library are named where it is built.
add_library(termwise_page_link INTERFACE)

if(NOT EMSCRIPTEN)
    return()
endif()

if(TERMWISE_SMALL)
    # With -Oz this Emscripten forbids clang to inline anything, even where -O2 follows. That saves a
    # fifth of the size. What draws a frame is not small: it would be three times as slow.
    target_compile_options(termwise_small INTERFACE -Oz)
endif()

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
)
