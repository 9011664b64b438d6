#include "printers/paper/face_files.h"

#include <cairo-ft.h>
#include <ft2build.h>
#include FT_FREETYPE_H

namespace daishi::paper {

namespace {

struct Expected {
    const char* name;
    const char* family;
    const char* style;
    const char* package;
};

// Face index 0 of the Noto collection is the Japanese one; the family name proves it.
const Expected& expected(Face face) {
    static const Expected table[] = {
        {"SansRegular", "Noto Sans CJK JP", "Regular", "fonts-noto-cjk"},
        {"SansBold", "Noto Sans CJK JP", "Bold", "fonts-noto-cjk"},
        {"Mincho", "IPAmjMincho", "Regular", "fonts-ipamj-mincho"},
    };
    return table[static_cast<std::size_t>(face)];
}

[[noreturn]] void refuse(Face face, const std::string& path, const std::string& why) {
    throw std::runtime_error("font " + path + ": " + why + " (Debian package " + expected(face).package +
                             ")");
}

// cairo keeps faces longer than their maker does, so the library goes with the last face.
struct FtOwner {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    FtOwner() = default;
    FtOwner(const FtOwner&) = delete;
    FtOwner& operator=(const FtOwner&) = delete;
    ~FtOwner() {
        if (face)
            FT_Done_Face(face);
        if (library)
            FT_Done_FreeType(library);
    }
};

std::unique_ptr<FtOwner> openFreeType(Face face, const std::string& path) {
    auto owner = std::make_unique<FtOwner>();
    if (FT_Init_FreeType(&owner->library) != 0)
        throw std::runtime_error("FreeType cannot be started");
    if (FT_New_Face(owner->library, path.c_str(), 0, &owner->face) != 0)
        refuse(face, path, "cannot be opened");
    const Expected& want = expected(face);
    const std::string family = owner->face->family_name ? owner->face->family_name : "";
    const std::string style = owner->face->style_name ? owner->face->style_name : "";
    if (family != want.family || style != want.style)
        refuse(face, path, "holds " + family + " " + style + " instead of " + want.family + " " + want.style);
    return owner;
}

} // namespace

const char* nameOf(Face face) {
    return expected(face).name;
}

std::unique_ptr<cairo_font_face_t, CairoFaceDeleter> openForCairo(Face face, const std::string& path) {
    static const cairo_user_data_key_t key{};
    auto owner = openFreeType(face, path);
    std::unique_ptr<cairo_font_face_t, CairoFaceDeleter> made(
        cairo_ft_font_face_create_for_ft_face(owner->face, FT_LOAD_NO_HINTING));
    const auto release = [](void* data) { delete static_cast<FtOwner*>(data); };
    if (cairo_font_face_set_user_data(made.get(), &key, owner.get(), release) != CAIRO_STATUS_SUCCESS)
        refuse(face, path, "cannot be given to cairo");
    owner.release();
    return made;
}

std::unique_ptr<hb_font_t, HbFontDeleter> openForHarfBuzz(Face face, const std::string& path) {
    hb_blob_t* blob = hb_blob_create_from_file_or_fail(path.c_str());
    if (!blob)
        refuse(face, path, "cannot be read");
    hb_face_t* hbFace = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    std::unique_ptr<hb_font_t, HbFontDeleter> font(hb_font_create(hbFace));
    hb_face_destroy(hbFace);
    return font;
}

} // namespace daishi::paper
