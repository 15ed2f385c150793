# With TERMWISE_UNITS the sources of one folder compile as one unit: the headers they share are read
# once, which halves a build and makes clang-tidy five times as fast. The release compiles each file
# by itself: web/first_module.txt names them, and a header that a file uses and does not name is found.
option(TERMWISE_UNITS "Compile the sources of a folder as one unit" OFF)

function(termwise_folders_as_units)
    if(NOT TERMWISE_UNITS)
        return()
    endif()
    foreach(target IN LISTS ARGN)
        get_target_property(sources ${target} SOURCES)
        get_target_property(folder ${target} SOURCE_DIR)
        foreach(source IN LISTS sources)
            cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${folder} NORMALIZE OUTPUT_VARIABLE path)
            cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR}
                OUTPUT_VARIABLE within)
            cmake_path(GET within PARENT_PATH unit)
            string(REPLACE "/" "_" unit "${unit}")
            set_source_files_properties(${path} TARGET_DIRECTORY ${target}
                PROPERTIES UNITY_GROUP "${unit}")
        endforeach()
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    endforeach()
endfunction()
