#include "web/platform/null_platform.h"

#include <string>

#include "imgui.h"

namespace termwise::platform {

namespace {

constexpr int never_settles = 200;

void accept_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_Destroyed) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

}  // namespace

NullPlatform::NullPlatform(Draw draw, void* page, std::span<const std::byte> regular,
                           std::span<const std::byte> semibold)
    : loop_{draw, page} {
    loop_.add_font(regular);
    loop_.add_font(semibold);
    loop_.resize(1280, 900, 1);
}

int NullPlatform::settle() {
    for (int frames = 1; frames < never_settles; ++frames) {
        now_ += 1.0 / 60;
        const float next = loop_.run(now_);
        accept_textures();
        if (loop_.frame().focus != 0) focus_given_ = loop_.frame().focus;
        if (next != 0) return frames;
    }
    return never_settles;
}

const Node* NullPlatform::found(Role role, std::string_view name) const {
    for (const Node& node : tree().nodes()) {
        if (node.role == role && tree().words(node.name) == name) return &node;
    }
    return nullptr;
}

std::vector<const Node*> NullPlatform::all(Role role) const {
    std::vector<const Node*> result;
    for (const Node& node : tree().nodes()) {
        if (node.role == role) result.push_back(&node);
    }
    return result;
}

std::string_view NullPlatform::value(Role role, std::string_view name) const {
    const Node* node = found(role, name);
    return node == nullptr ? std::string_view{} : tree().words(node->value);
}

bool NullPlatform::click(Role role, std::string_view name) {
    const Node* node = found(role, name);
    if (node == nullptr) return false;
    const Rect at = tree().rect(*node);
    loop_.pointer_at(at.x + at.width / 2, at.y + at.height / 2);
    loop_.press(true);
    loop_.press(false);
    settle();
    return true;
}

bool NullPlatform::type(std::string_view name, std::string_view words) {
    const Node* node = found(Role::text_field, name);
    if (node == nullptr) return false;
    const Id id = node->id;
    loop_.happened({EventKind::focus, id, 1, {}});
    settle();
    loop_.happened({EventKind::edit, id, 0, std::string{words}});
    settle();
    loop_.happened({EventKind::blur, id, 0, {}});
    settle();
    return true;
}

bool NullPlatform::choose(std::string_view name, std::uint32_t index) {
    const Node* node = found(Role::choice, name);
    if (node == nullptr) return false;
    loop_.happened({EventKind::choose, node->id, index, {}});
    settle();
    return true;
}

bool NullPlatform::activate(Role role, std::string_view name) {
    const Node* node = found(role, name);
    if (node == nullptr) return false;
    loop_.happened({EventKind::activate, node->id, 0, {}});
    settle();
    return true;
}

void NullPlatform::press(Key key) {
    loop_.happened({EventKind::key, 0, static_cast<std::uint32_t>(key), {}});
    settle();
}

}  // namespace termwise::platform
