# What every target of ours compiles with. Third-party code never links it.
add_library(termwise_flags INTERFACE)
target_include_directories(termwise_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(termwise_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wdouble-promotion -Wformat=2
    -ffile-prefix-map=${PROJECT_SOURCE_DIR}/=)
