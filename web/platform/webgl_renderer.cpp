#include "web/platform/webgl_renderer.h"

#include <GLES3/gl3.h>

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "imgui.h"

namespace termwise::platform {

namespace {

constexpr const char* vertex_source = R"(#version 300 es
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 texel;
layout(location = 2) in vec4 colour;
uniform vec4 placing;
out vec2 at;
out vec4 tint;
void main() {
    at = texel;
    tint = colour;
    gl_Position = vec4(place * placing.xy + placing.zw, 0, 1);
})";

constexpr const char* fragment_source = R"(#version 300 es
precision mediump float;
in vec2 at;
in vec4 tint;
uniform sampler2D atlas;
out vec4 colour;
void main() { colour = tint * texture(atlas, at); })";

GLuint compiled(GLenum kind, const char* source) {
    const GLuint shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

GLuint texture_name(const ImTextureData& texture) { return static_cast<GLuint>(texture.TexID); }

void create(ImTextureData& texture) {
    GLuint name = 0;
    glGenTextures(1, &name);
    glBindTexture(GL_TEXTURE_2D, name);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, texture.Width, texture.Height, 0, GL_RGBA,
                 GL_UNSIGNED_BYTE, texture.GetPixels());
    texture.SetTexID(name);
    texture.SetStatus(ImTextureStatus_OK);
}

void update(ImTextureData& texture) {
    glBindTexture(GL_TEXTURE_2D, texture_name(texture));
    glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
    for (const ImTextureRect& part : texture.Updates) {
        glTexSubImage2D(GL_TEXTURE_2D, 0, part.x, part.y, part.w, part.h, GL_RGBA, GL_UNSIGNED_BYTE,
                        texture.GetPixelsAt(part.x, part.y));
    }
    glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    texture.SetStatus(ImTextureStatus_OK);
}

void destroy(ImTextureData& texture) {
    const GLuint name = texture_name(texture);
    glDeleteTextures(1, &name);
    texture.SetTexID(ImTextureID_Invalid);
    texture.SetStatus(ImTextureStatus_Destroyed);
}

void settle(ImTextureData& texture) {
    switch (texture.Status) {
        case ImTextureStatus_WantCreate:
            create(texture);
            break;
        case ImTextureStatus_WantUpdates:
            update(texture);
            break;
        case ImTextureStatus_WantDestroy:
            if (texture.UnusedFrames > 0) destroy(texture);
            break;
        case ImTextureStatus_OK:
        case ImTextureStatus_Destroyed:
            break;
    }
}

// One buffer for all lists: two allocations and two uploads a frame.
void upload(const ImDrawData& data) {
    glBufferData(GL_ARRAY_BUFFER, data.TotalVtxCount * GLsizeiptr{sizeof(ImDrawVert)}, nullptr,
                 GL_STREAM_DRAW);
    glBufferData(GL_ELEMENT_ARRAY_BUFFER, data.TotalIdxCount * GLsizeiptr{sizeof(ImDrawIdx)},
                 nullptr, GL_STREAM_DRAW);
    GLintptr vertices = 0;
    GLintptr indices = 0;
    for (const ImDrawList* list : data.CmdLists) {
        glBufferSubData(GL_ARRAY_BUFFER, vertices, list->VtxBuffer.size_in_bytes(),
                        list->VtxBuffer.Data);
        glBufferSubData(GL_ELEMENT_ARRAY_BUFFER, indices, list->IdxBuffer.size_in_bytes(),
                        list->IdxBuffer.Data);
        vertices += list->VtxBuffer.size_in_bytes();
        indices += list->IdxBuffer.size_in_bytes();
    }
}

const void* offset(std::size_t bytes) {
    return reinterpret_cast<const void*>(bytes);  // how WebGL takes offsets into a bound buffer
}

void point_at_vertices(std::size_t first) {
    constexpr GLsizei stride = sizeof(ImDrawVert);
    const std::size_t base = first * sizeof(ImDrawVert);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, stride, offset(base));
    glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, stride,
                          offset(base + offsetof(ImDrawVert, uv)));
    glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, stride,
                          offset(base + offsetof(ImDrawVert, col)));
}

}  // namespace

void WebglRenderer::start() {
    const GLuint program = glCreateProgram();
    glAttachShader(program, compiled(GL_VERTEX_SHADER, vertex_source));
    glAttachShader(program, compiled(GL_FRAGMENT_SHADER, fragment_source));
    glLinkProgram(program);
    glUseProgram(program);
    placing_ = glGetUniformLocation(program, "placing");

    GLuint names[2] = {};
    glGenVertexArrays(1, names);
    glBindVertexArray(names[0]);
    glGenBuffers(2, names);
    glBindBuffer(GL_ARRAY_BUFFER, names[0]);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, names[1]);
    for (const GLuint attribute : {0U, 1U, 2U}) glEnableVertexAttribArray(attribute);

    glEnable(GL_BLEND);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    glEnable(GL_SCISSOR_TEST);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
}

void WebglRenderer::forget() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_WantCreate);
    }
}

void WebglRenderer::draw(const ImDrawData& data, int width, int height) {
    if (data.Textures != nullptr) {
        for (ImTextureData* texture : *data.Textures) settle(*texture);
    }
    glViewport(0, 0, width, height);
    glScissor(0, 0, width, height);
    glClearColor(1, 1, 1, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    if (data.TotalVtxCount == 0) return;
    upload(data);
    glUniform4f(placing_, 2 / data.DisplaySize.x, -2 / data.DisplaySize.y, -1, 1);
    draw_lists(data, height);
}

void WebglRenderer::draw_lists(const ImDrawData& data, int height) const {
    const ImVec2 scale = data.FramebufferScale;
    std::size_t vertices = 0;
    std::size_t indices = 0;
    for (const ImDrawList* list : data.CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const int left = static_cast<int>(command.ClipRect.x * scale.x);
            const int top = static_cast<int>(command.ClipRect.y * scale.y);
            const int right = static_cast<int>(command.ClipRect.z * scale.x);
            const int bottom = static_cast<int>(command.ClipRect.w * scale.y);
            if (right <= left || bottom <= top || command.ElemCount == 0) continue;
            glScissor(left, height - bottom, right - left, bottom - top);
            glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
            point_at_vertices(vertices + command.VtxOffset);
            glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount),
                           sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT,
                           offset((indices + command.IdxOffset) * sizeof(ImDrawIdx)));
        }
        vertices += static_cast<std::size_t>(list->VtxBuffer.Size);
        indices += static_cast<std::size_t>(list->IdxBuffer.Size);
    }
}

}  // namespace termwise::platform
