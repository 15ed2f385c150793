# Writes Dear ImGui's imgui.cpp without the calls that this page never comes to: it keeps no window
# settings, moves the focus itself, scrolls itself, and its windows have no frame to draw or size.
# No definition of Dear ImGui's turns these off, and each keeps thousands of bytes in the module.
# A call that another version of Dear ImGui writes otherwise stays in: the page is then larger, and
# works as well.

set(imgui_unused_calls
    "AddSettingsHandler(&ini_handler)"
    "TableSettingsAddSettingsHandler()"
    "UpdateSettings()"
    "SaveIniSettingsToDisk(g.IO.IniFilename)"
    "TableGcCompactTransientBuffers(g.Tables.GetByIndex(i))"
    "TableGcCompactTransientBuffers(&table_temp_data)"
    "TableGcCompactSettings()"
    "NavUpdate()"
    "NavEndFrame()"
    "NavProcessItem()"
    "UpdateMouseWheel()"
    "UpdateMouseMovingWindowNewFrame()"
    "UpdateMouseMovingWindowEndFrame()"
    "RenderDimmedBackgrounds()"
    "SetTooltip(\"...\")"
    "SetTooltip(\"%s\", GetKeyChordName(g.LastItemData.Shortcut))"
    "LogRenderedText(&pos, text, text_display_end)"
    "LogRenderedText(&pos, text, text_end)"
    "LogRenderedText(&pos_min, text, text_display_end)"
    "LogRenderedText(&pos_min, text, text_end_full)"
    "LogToClipboard(0)"
    "LogFinish()"
    "window->Pos = FindBestWindowPosForPopup(window)"
    "ErrorRecoveryTryToRecoverState(&g.StackSizesInNewFrame)"
    "ErrorRecoveryTryToRecoverWindowState(&window_stack_data.StackSizesInBegin)"
    "RenderWindowDecorations(window, title_bar_rect, title_bar_is_highlight, handle_borders_and_resize_grips, resize_grip_count, resize_grip_col, resize_grip_draw_size)"
    "RenderWindowTitleBarContents(window, ImRect(title_bar_rect.Min.x + window->WindowBorderSize, title_bar_rect.Min.y, title_bar_rect.Max.x - window->WindowBorderSize, title_bar_rect.Max.y), name, p_open)"
)

# Questions; the answer is no.
set(imgui_unused_questions
    "UpdateWindowManualResize(window, size_auto_fit, &border_hovered, &border_held, resize_grip_count, &resize_grip_col[0], visibility_rect)"
    "Shortcut(ImGuiMod_Ctrl | ImGuiKey_C)"
)

function(write_imgui_without_unused from to)
    file(READ ${from} text)
    foreach(call IN LISTS imgui_unused_calls)
        foreach(indent "    " "        " "            " "                ")
            string(REPLACE "\n${indent}${call};" "\n${indent}{}" text "${text}")
        endforeach()
    endforeach()
    foreach(question IN LISTS imgui_unused_questions)
        string(REPLACE "${question}" "0" text "${text}")
    endforeach()
    set(before "")
    if(EXISTS ${to})
        file(READ ${to} before)
    endif()
    if(NOT text STREQUAL before)
        file(WRITE ${to} "${text}")
    endif()
endfunction()
