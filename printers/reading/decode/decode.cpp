#include "printers/reading/decode/decode.h"

namespace daishi::reading {

namespace {

bool beginsWith(std::string_view bytes, std::string_view sign) {
    return bytes.substr(0, sign.size()) == sign;
}

} // namespace

Decoded decodePicture(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.size() > kMostBytes)
        return DecodeFault{"the picture has more than 64 MiB"};
    if (beginsWith(bytes, "\xFF\xD8\xFF"sv))
        return decodeJpeg(bytes);
    if (beginsWith(bytes, "\x89PNG\r\n\x1A\n"sv))
        return decodePng(bytes);
    if (beginsWith(bytes, "%PDF-"sv))
        return decodePdf(bytes);
    return DecodeFault{"neither JPEG nor PNG nor PDF"};
}

} // namespace daishi::reading
