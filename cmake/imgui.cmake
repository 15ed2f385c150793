# Dear ImGui, without what a page never uses: each line below is smaller code, none is missed.
if(NOT FETCHCONTENT_SOURCE_DIR_IMGUI AND EXISTS /usr/share/keyrings/debian-archive-keyring.gpg)
    execute_process(COMMAND ${PROJECT_SOURCE_DIR}/setup/imgui)
endif()
if(EXISTS ${PROJECT_SOURCE_DIR}/build/_deps/imgui/imgui.h)
    set(FETCHCONTENT_SOURCE_DIR_IMGUI ${PROJECT_SOURCE_DIR}/build/_deps/imgui
        CACHE PATH "Dear ImGui's sources")
endif()
FetchContent_Declare(imgui
    GIT_REPOSITORY https://github.com/ocornut/imgui.git
    GIT_TAG 45acd5e0e82f4c954432533ae9985ff0e1aad6d5)  # 1.92.2b
FetchContent_MakeAvailable(imgui)

include(${PROJECT_SOURCE_DIR}/cmake/imgui_unused.cmake)
set(imgui_trimmed ${PROJECT_BINARY_DIR}/imgui_trimmed.cpp)
write_imgui_without_unused(${imgui_SOURCE_DIR}/imgui.cpp ${imgui_trimmed})

add_library(imgui STATIC
    ${imgui_trimmed}
    ${imgui_SOURCE_DIR}/imgui_draw.cpp
    ${imgui_SOURCE_DIR}/imgui_tables.cpp
    ${imgui_SOURCE_DIR}/imgui_widgets.cpp
)
target_include_directories(imgui SYSTEM PUBLIC ${imgui_SOURCE_DIR})
target_compile_definitions(imgui PUBLIC
    IMGUI_DISABLE_OBSOLETE_FUNCTIONS
    IMGUI_DISABLE_DEMO_WINDOWS
    IMGUI_DISABLE_DEBUG_TOOLS
    IMGUI_DISABLE_FILE_FUNCTIONS           # fonts come as bytes
    IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS  # no system()
    IMGUI_DISABLE_DEFAULT_FONT             # 9 kB; the page brings its own
)
