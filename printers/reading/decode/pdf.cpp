#include <algorithm>

#include "printers/raster/pdf_raster.h"
#include "printers/reading/decode/decode.h"

namespace daishi::reading {

Decoded decodePdf(std::string_view bytes) {
    // A page larger than any sheet is drawn coarser rather than not at all.
    constexpr raster::Dpi kTried[] = {{300}, {150}, {75}};
    for (const raster::Dpi dpi : kTried) {
        auto page = raster::firstPage(bytes, dpi, raster::Channels::Grey);
        if (!page || std::max(page->wide, page->high) > raster::Pixels{kLongestSide})
            continue;
        return cv::Mat(page->high.v, page->wide.v, CV_8UC1, page->bytes.data()).clone();
    }
    return DecodeFault{"the PDF is broken, empty or too large"};
}

} // namespace daishi::reading
