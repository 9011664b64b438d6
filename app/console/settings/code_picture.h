// A two-dimensional code as a picture for a screen or a printer.
#pragma once

#include <string_view>

#include <QImage>

namespace daishi::console {

// DataMatrix with its quiet zone; each module is `module` pixels wide. Black on white, whatever the theme.
QImage dataMatrixPicture(std::string_view bytes, int module);

} // namespace daishi::console
