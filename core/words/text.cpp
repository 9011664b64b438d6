#include "core/words/text.h"

#include <array>
#include <memory>
#include <optional>
#include <stdexcept>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/ucnv.h>
#include <unicode/uniset.h>
#include <unicode/utf8.h>

namespace daishi {

namespace {

using Kind = DecodeFault::Kind;

constexpr std::string_view kBom = "\xef\xbb\xbf";

bool startsWithBom(std::string_view bytes) {
    return bytes.substr(0, kBom.size()) == kBom;
}

void require(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU: ") + what + ": " + u_errorName(status));
}

// Takes one character off the front of `bytes` from `at` on; negative if there is no whole one.
UChar32 takeCodePoint(std::string_view bytes, std::int64_t& at) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto size = static_cast<std::int64_t>(bytes.size());
    UChar32 codePoint = 0;
    U8_NEXT(data, at, size, codePoint);
    return codePoint;
}

std::optional<DecodeFault> utf8Fault(std::string_view bytes) {
    const auto size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t at = 0; at < size;) {
        const auto start = static_cast<std::size_t>(at);
        const UChar32 codePoint = takeCodePoint(bytes, at);
        if (codePoint == 0)
            return DecodeFault{Kind::Nul, start};
        if (codePoint >= 0)
            continue;
        // ICU stops behind the longest right beginning, so at the end only a character cut off is still open.
        const auto trail = U8_COUNT_TRAIL_BYTES(static_cast<std::uint8_t>(bytes[start]));
        const bool isCutOff = at == size && bytes.size() - start <= std::size_t(trail);
        return DecodeFault{isCutOff ? Kind::CutOff : Kind::Malformed, start};
    }
    return std::nullopt;
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// Windows-31J in ICU's tables; checked by name so that another table never slips in through an alias.
Converter openCp932() {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open("ibm-943_P15A-2003", &status), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    require(status, "no Windows-31J converter");
    return converter;
}

// IBM's table swaps three control characters that Windows leaves alone: 1A → 1C, 1C → 7F, 7F → 1A.
UChar asWindows(UChar unit) {
    switch (unit) {
    case 0x1a:
        return 0x7f;
    case 0x1c:
        return 0x1a;
    case 0x7f:
        return 0x1c;
    default:
        return unit;
    }
}

void appendUtf8(std::string& text, const UChar* units, std::int32_t count) {
    for (std::int32_t i = 0; i < count; ++i) {
        // Windows-31J holds the basic plane only, so that a unit is a character.
        const UChar32 codePoint = asWindows(units[i]);
        std::array<std::uint8_t, U8_MAX_LENGTH> buffer;
        std::int32_t length = 0;
        U8_APPEND_UNSAFE(buffer.data(), length, codePoint);
        text.append(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(length));
    }
}

std::int8_t invalidLength(UConverter* converter) {
    std::array<char, 8> invalid;
    auto length = static_cast<std::int8_t>(invalid.size());
    UErrorCode status = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, invalid.data(), &length, &status);
    require(status, "asking for the bytes at fault");
    return length;
}

// NFC over everything but the CJK compatibility ideographs.
const icu::Normalizer2& nfcKeepingCompatibility() {
    static const icu::FilteredNormalizer2 normalizer = [] {
        static icu::UnicodeSet kept;
        kept.add(0xf900, 0xfaff).add(0x2f800, 0x2fa1f).complement().freeze();
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
        require(status, "no NFC data");
        return icu::FilteredNormalizer2(*nfc, kept);
    }();
    return normalizer;
}

} // namespace

std::variant<std::string, DecodeFault> decodeUtf8(std::string_view bytes) {
    if (const auto fault = utf8Fault(bytes))
        return *fault;
    return std::string(startsWithBom(bytes) ? bytes.substr(kBom.size()) : bytes);
}

std::variant<std::string, DecodeFault> decodeCp932(std::string_view bytes) {
    if (startsWithBom(bytes))
        return DecodeFault{Kind::ForeignBom, 0};
    // A zero byte is never part of a longer character in CP932.
    const std::size_t nul = bytes.find('\0');
    const Converter converter = openCp932();
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 2);
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    std::array<UChar, 4096> units;
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        UChar* target = units.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr, true,
                       &status);
        appendUtf8(text, units.data(), static_cast<std::int32_t>(target - units.data()));
    }
    if (U_SUCCESS(status) && nul == std::string_view::npos)
        return text;
    const auto at =
        U_SUCCESS(status) ? nul : std::size_t(source - bytes.data()) - invalidLength(converter.get());
    if (nul <= at)
        return DecodeFault{Kind::Nul, nul};
    return DecodeFault{status == U_TRUNCATED_CHAR_FOUND ? Kind::CutOff : Kind::Malformed, at};
}

std::variant<std::string, DecodeFault> decode(std::string_view bytes, Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return decodeUtf8(bytes);
    case Encoding::Cp932:
        return decodeCp932(bytes);
    }
    throw std::invalid_argument("no such encoding");
}

std::string toNfcKeepingCompatibility(std::string_view utf8) {
    codePoints(utf8);
    std::string normal;
    icu::StringByteSink<std::string> sink(&normal, static_cast<std::int32_t>(utf8.size()));
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece source(utf8.data(), static_cast<std::int32_t>(utf8.size()));
    nfcKeepingCompatibility().normalizeUTF8(0, source, sink, nullptr, status);
    require(status, "normalizing");
    return normal;
}

std::u32string codePoints(std::string_view utf8) {
    std::u32string points;
    points.reserve(utf8.size());
    for (std::int64_t at = 0; at < static_cast<std::int64_t>(utf8.size());) {
        const UChar32 codePoint = takeCodePoint(utf8, at);
        if (codePoint < 0)
            throw std::invalid_argument("text that is not UTF-8");
        points.push_back(static_cast<char32_t>(codePoint));
    }
    return points;
}

} // namespace daishi
