// Text from outside: bytes in a stated encoding become UTF-8, or a fault with its place. The encoding is
// always given by the caller (it is configured per insurer and form) and never guessed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace daishi {

enum class Encoding {
    Utf8,
    Cp932, // Windows-31J: Shift_JIS with the NEC and IBM extensions (髙 﨑 ①) and Microsoft's mapping
};

struct DecodeFault {
    enum class Kind {
        Malformed,  // bytes that the encoding does not have, or that it gives no character
        CutOff,     // the last character is not whole
        Nul,        // a zero byte
        ForeignBom, // a UTF-8 byte order mark before text that should be CP932
    };

    Kind kind;
    std::size_t offset; // of the first byte of the character at fault

    friend bool operator==(const DecodeFault&, const DecodeFault&) = default;
};

// A leading byte order mark is removed. Surrogates, overlong forms and anything above U+10FFFF are Malformed.
std::variant<std::string, DecodeFault> decodeUtf8(std::string_view bytes);

// As Windows decodes it, but strict: 0x5C is a backslash, 0x7E a tilde, 0x8160 FULLWIDTH TILDE (not WAVE
// DASH), 0x817C FULLWIDTH HYPHEN-MINUS. User-defined codes 0xF040–0xF9FC become U+E000–U+E757: gaiji, which
// mean nothing without the insurer's font. Single bytes 0x80, 0xA0, 0xFD–0xFF are Malformed.
std::variant<std::string, DecodeFault> decodeCp932(std::string_view bytes);

std::variant<std::string, DecodeFault> decode(std::string_view bytes, Encoding);

// NFC, except that CJK compatibility ideographs (U+F900–FAFF, U+2F800–2FA1F) stay as they are: 﨑 in a name
// must not become another character on the card. Throws std::invalid_argument if `utf8` is not UTF-8.
std::string toNfcKeepingCompatibility(std::string_view utf8);

// Throws std::invalid_argument if `utf8` is not UTF-8.
std::u32string codePoints(std::string_view utf8);

} // namespace daishi
