# An optimised native program takes its memory from mimalloc where that is installed, as
# `setup/install bench` does: a draft with its reasons is some hundreds of small pieces (DECISIONS).
# Not under sanitizers, which have an allocator of their own.
add_library(termwise_allocator INTERFACE)
if(NOT EMSCRIPTEN AND CMAKE_BUILD_TYPE STREQUAL "Release")
    find_library(TERMWISE_MIMALLOC mimalloc)
    if(TERMWISE_MIMALLOC)
        target_link_libraries(termwise_allocator INTERFACE ${TERMWISE_MIMALLOC})
    endif()
endif()
