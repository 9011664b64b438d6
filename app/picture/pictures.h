// Pages of PDF documents, and blanks, as pictures for a screen.
#pragma once

#include <filesystem>
#include <memory>

#include <QByteArray>
#include <QImage>

#include "core/words/registry.h"

namespace daishi::picture {

// Draws and remembers. Every function may be called from any thread, also from several at once: they wait for
// each other, since the reader of PDF and the fonts serve one at a time. What is not remembered takes some
// ten milliseconds, so a window asks from a worker.
class Pictures {
  public:
    // `remembers`: so many bytes of pictures, the least recently wanted go first.
    explicit Pictures(qsizetype remembers = 64 << 20);
    ~Pictures();
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;

    // `page` counts from 0; `width` in pixels of the device, 1 … 8192. The height follows the page. On white.
    // A null picture for what is not a PDF, has no such page, or cannot be read: what hangs in a printer's
    // output may be half written.
    QImage pictureOf(const QByteArray& pdf, int page, int width);
    // A file that was changed since is read again.
    QImage pictureOf(const std::filesystem::path& file, int page, int width);

    // The blank as it is delivered: colour, title, form lines and mark, without anybody's data. Throws what
    // paper::drawBlank throws where the configuration names a text that does not fit its place.
    QImage blankPicture(const BlankType&, const Insurer&, int width);

  private:
    struct Memory;
    std::unique_ptr<Memory> memory_;
};

} // namespace daishi::picture
