#include "app/demo/encode_cp932.h"

#include <memory>
#include <stdexcept>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace daishi::demo {

std::string encodeCp932(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("ibm-943_P15A-2003", &status), &ucnv_close);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        throw std::runtime_error("ICU has no table for CP932");
    const auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())});
    std::string bytes(static_cast<std::size_t>(text.length()) * 2 + 1, '\0');
    const std::int32_t size =
        ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                        text.getBuffer(), text.length(), &status);
    if (U_FAILURE(status))
        throw std::invalid_argument("a character that CP932 does not have");
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

} // namespace daishi::demo
