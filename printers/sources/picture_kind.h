// What a file says of itself by its first and last bytes. Nothing is decoded.
#pragma once

#include <optional>
#include <string_view>

namespace daishi::sources {

enum class PictureKind { Jpeg, Png, Pdf };

std::optional<PictureKind> kindOf(std::string_view bytes);

// Whether the end of such a file stands near its end: writers may put a little behind it.
bool hasEnd(PictureKind, std::string_view bytes);

// By the ending of a file's name (.jpg .jpeg .png .pdf, in either case).
bool isPictureName(std::string_view name);

} // namespace daishi::sources
