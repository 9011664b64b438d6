#include "app/console/settings/code_picture.h"

#include <QPainter>

#include "printers/paper/symbol.h"

namespace daishi::console {

namespace {

constexpr int kQuiet = 2; // modules

} // namespace

QImage dataMatrixPicture(std::string_view bytes, int module) {
    const paper::Symbol symbol = paper::dataMatrix(bytes);
    QImage picture((int(symbol.width) + 2 * kQuiet) * module, (int(symbol.height) + 2 * kQuiet) * module,
                   QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (std::size_t row = 0; row < symbol.height; ++row) {
        for (std::size_t column = 0; column < symbol.width; ++column) {
            if (symbol.dark(column, row))
                painter.fillRect((int(column) + kQuiet) * module, (int(row) + kQuiet) * module, module,
                                 module, Qt::black);
        }
    }
    return picture;
}

} // namespace daishi::console
