#include "web/platform/frame_loop.h"

#include <algorithm>
#include <cfloat>
#include <utility>

#include "imgui.h"
#include "imgui_internal.h"
#include "web/platform/fingerprint.h"

namespace termwise::platform {

namespace {

// Everything that decides what the frame looks like.
std::uint64_t picture_of(const ImDrawData& data) {
    Fingerprint picture;
    for (const ImDrawList* list : data.CmdLists) {
        picture.add(list->VtxBuffer.Data,
                    static_cast<std::size_t>(list->VtxBuffer.size_in_bytes()));
        picture.add(list->IdxBuffer.Data,
                    static_cast<std::size_t>(list->IdxBuffer.size_in_bytes()));
        for (const ImDrawCmd& command : list->CmdBuffer) {
            picture.add(&command.ClipRect, sizeof command.ClipRect);
            picture.mix(command.ElemCount);
        }
    }
    return picture.value();
}

bool textures_wait(const ImDrawData& data) {
    if (data.Textures == nullptr) return false;
    return std::any_of(data.Textures->begin(), data.Textures->end(), [](const ImTextureData* one) {
        return one->Status != ImTextureStatus_OK && one->Status != ImTextureStatus_Destroyed;
    });
}

}  // namespace

FrameLoop::FrameLoop(Draw draw, void* page)
    : draw_{draw},
      page_{page},
      context_{ImGui::CreateContext()} {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendPlatformName = "termwise";
    io.BackendFlags |=
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors;
    io.Fonts->TexMinWidth = 256;
}

FrameLoop::~FrameLoop() {
    ImGui::SetCurrentContext(context_);  // another loop's may be the current one
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(context_);
}

void FrameLoop::add_font(std::span<const std::byte> bytes) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    void* data = const_cast<std::byte*>(bytes.data());  // read only, as the flag says
    ImGui::GetIO().Fonts->AddFontFromMemoryTTF(data, static_cast<int>(bytes.size()), 15, &config);
}

void FrameLoop::resize(float width, float height, float density) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.DisplayFramebufferScale = {density, density};
    frame_.width = width;
    frame_.height = height;
    frame_.density = density;
    resized_ = true;
    wake();
}

void FrameLoop::cover_below(float height) {
    frame_.covered_below = height;
    wake();
}

void FrameLoop::appear(const Appearance& appearance) {
    told_ = appearance;
    wake();
}

void FrameLoop::pointer_at(float x, float y) {
    ImGui::GetIO().AddMousePosEvent(x, y);
    wake();
}

void FrameLoop::pointer_left() {
    ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    wake();
}

void FrameLoop::press(bool down) {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, down);
    wake();
}

void FrameLoop::wheel(float across, float down) {
    frame_.scrolled += down;
    frame_.scrolled_across += across;
    wake();
}

void FrameLoop::touch_down(float x, float y, double now) {
    touch_.press(x, y, now);
    ImGui::GetIO().AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    pointer_at(x, y);
}

void FrameLoop::touch_move(float x, float y, double now) {
    touch_.move(x, y, now);
    wake();
}

void FrameLoop::touch_up(double now, bool on_canvas) {
    if (touch_.release(now) && on_canvas) {
        press(true);
        press(false);
    }
    pointer_left();
}

void FrameLoop::touch_cancel() {
    touch_.cancel();
    pointer_left();
}

void FrameLoop::happened(Event event) {
    waiting_.push_back(std::move(event));
    wake();
}

float FrameLoop::run(double now) {
    ImGui::SetCurrentContext(context_);
    if (frame_.width <= 0 || frame_.height <= 0) return -1;

    frame_.elapsed = std::clamp(static_cast<float>(now - last_run_), 0.001F, 0.1F);
    last_run_ = now;
    frame_.scrolled += touch_.taken_scroll(now);
    frame_.events = std::exchange(waiting_, {});
    frame_.appearance = told_;
    frame_.tree.clear();
    frame_.focus = 0;
    frame_.wake_in = -1;
    frame_.cursor = Cursor::arrow;

    ImGui::GetIO().DeltaTime = frame_.elapsed;
    ImGui::NewFrame();
    ImGui::GetDrawListSharedData()->InitialFringeScale = 1 / frame_.density;
    draw_(page_, frame_);
    ImGui::Render();
    frame_.scrolled = frame_.scrolled_across = 0;

    const ImDrawData& data = *ImGui::GetDrawData();
    const std::uint64_t picture = picture_of(data);
    const bool moved = picture != picture_;
    picture_changed_ = moved || resized_ || textures_wait(data);
    picture_ = picture;
    resized_ = false;
    const std::uint64_t tree = frame_.tree.fingerprint();
    const bool told_anew = tree != tree_;
    if (told_anew) ++tree_version_;
    tree_ = tree;

    if (frames_owed_ > 0) --frames_owed_;
    // A press and a release that came together are taken one by one, a frame each, and what the
    // last of them does is seen in a frame of its own.
    const bool input_waits = ImGui::GetCurrentContext()->InputEventsQueue.Size > 0;
    if (input_waits) wake();
    // What moves out of sight is in the tree alone.
    const bool again = frames_owed_ > 0 || moved || told_anew || touch_.moving();
    return again ? 0 : frame_.wake_in;
}

}  // namespace termwise::platform
