#include "web/ui/frame_scope.h"

#include <cmath>

#include "imgui.h"

namespace termwise::ui {

namespace {

using platform::EventKind;

ImDrawList* begun_window(const Frame& frame) {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({frame.width, frame.height});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin("page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse |
                     ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar(2);
    return ImGui::GetWindowDrawList();
}

}  // namespace

FrameScope::FrameScope(Frame& frame, State& state, const Wording& wording)
    : context_{frame,
               state,
               theme_for(frame.appearance.dark, frame.appearance.more_contrast),
               wording,
               Pen{begun_window(frame), frame.density, frame.appearance.text_scale},
               {},
               {},
               {},
               false,
               false,
               {0, 0, frame.width, frame.height},
               {}} {
    set_context(&context_);
    take_focus_events();
    frame.field_size = std::round(context_.pen.scaled(context_.field_type().size));
    context_.pen.fill({0, 0, frame.width, frame.height}, context_.theme.page);
    const float bar = bar_height(context_.pen);
    context_.pen.fill({0, 0, frame.width, bar}, context_.theme.card);
    context_.pen.across(0, bar - context_.pen.hairline(), frame.width, context_.theme.rule);
    context_.layout.open(Area::begun(Flow::down, {0, 0, frame.width, 0}, 0));
}

void FrameScope::take_focus_events() {
    State& state = context_.state;
    for (const platform::Event& event : context_.frame.events) {
        if (event.kind == EventKind::blur && event.id == state.focused) state.focused = 0;
        if (event.kind != EventKind::focus) continue;
        state.focused = event.id;
        state.focus_visible = event.index != 0 && event.id != state.pressed;
        state.pressed = 0;
        state.reveal = event.id;
    }
}

FrameScope::~FrameScope() {
    emit({.id = id_under(0, "ui.result"),
          .role = Role::status,
          .name = context_.state.result,
          .rect = {0, 0, 1, 1}});
    emit({.id = id_under(0, "ui.error"),
          .role = Role::alert,
          .name = context_.state.error,
          .rect = {0, 0, 1, 1}});
    ImGui::End();
    set_context(nullptr);
}

}  // namespace termwise::ui
