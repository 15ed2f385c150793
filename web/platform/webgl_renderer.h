#pragma once

struct ImDrawData;
struct ImTextureData;

namespace termwise::platform {

/// Puts Dear ImGui's triangles on the canvas with as few WebGL2 calls as will do: one upload, one
/// draw call per clip rectangle, and never a question to the driver. The page owns the context, so
/// no state is saved or restored.
class WebglRenderer {
public:
    /// Makes the program and buffers in the current context; again after a lost one is restored.
    void start();

    /// The context is gone: nothing to free, and every texture has to be made anew.
    static void forget();

    /// `width` and `height` are device pixels.
    void draw(const ImDrawData& data, int width, int height);

private:
    void draw_lists(const ImDrawData& data, int height) const;

    int placing_ = -1;  // the uniform that maps CSS pixels to the canvas
};

}  // namespace termwise::platform
