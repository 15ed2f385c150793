# Other people's code. Each part is taken from the first of these that exists:
#   FETCHCONTENT_SOURCE_DIR_<NAME>, where setup/ puts it, upstream's repository at a fixed commit.
include(FetchContent)

# Headers alone are linked into the build tree: a whole /usr/include on the include path would
# hide Emscripten's own C library from a WebAssembly build.
function(termwise_header_library name target folder repository commit)
    string(TOUPPER ${name} upper)
    if(NOT FETCHCONTENT_SOURCE_DIR_${upper} AND EXISTS /usr/include/${folder})
        file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/headers)
        file(CREATE_LINK /usr/include/${folder} ${CMAKE_BINARY_DIR}/headers/${folder} SYMBOLIC)
        set(headers ${CMAKE_BINARY_DIR}/headers)
    else()
        FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${commit}
            SOURCE_SUBDIR not-its-own-build)
        FetchContent_MakeAvailable(${name})
        set(headers ${${name}_SOURCE_DIR}/include)
    endif()
    add_library(termwise_${name} INTERFACE)
    add_library(${target} ALIAS termwise_${name})
    target_include_directories(termwise_${name} SYSTEM INTERFACE ${headers})
endfunction()

termwise_header_library(json nlohmann_json::nlohmann_json nlohmann
    https://github.com/nlohmann/json.git 9cca280a4d0ccf0c08f47a99aa71d1b0e52f8d03)  # 3.11.3
termwise_header_library(expected tl::expected tl
    https://github.com/TartanLlama/expected.git 3d741708b967b83ca1e2888239196c4a67f9f9b0)  # 1.0.0
