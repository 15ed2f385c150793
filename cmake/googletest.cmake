# GoogleTest, always from source: a prebuilt library knows neither the sanitizers nor WebAssembly.
if(EXISTS /usr/src/googletest/CMakeLists.txt)
    set(FETCHCONTENT_SOURCE_DIR_GOOGLETEST /usr/src/googletest CACHE PATH "GoogleTest's sources")
endif()
set(INSTALL_GTEST OFF)
set(BUILD_GMOCK OFF)
set(gtest_disable_pthreads ${EMSCRIPTEN})
FetchContent_Declare(googletest SYSTEM
    GIT_REPOSITORY https://github.com/google/googletest.git
    GIT_TAG f8d7d77c06936315286eb55f8de22cd23c188571)  # 1.14.0
FetchContent_MakeAvailable(googletest)

if(EMSCRIPTEN)
    # Its own build asks for exceptions, which our WebAssembly is linked without.
    target_compile_options(gtest PRIVATE -fno-exceptions)
    target_compile_options(gtest_main PRIVATE -fno-exceptions)
endif()
