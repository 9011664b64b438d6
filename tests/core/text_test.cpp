#include "core/words/text.h"

#include <random>
#include <stdexcept>

#include <catch2/catch.hpp>

using namespace daishi;
using Kind = DecodeFault::Kind;

namespace {

using Decoded = std::variant<std::string, DecodeFault>;

std::string textOf(const Decoded& decoded) {
    REQUIRE(std::holds_alternative<std::string>(decoded));
    return std::get<std::string>(decoded);
}

struct FaultRow {
    std::string bytes;
    Kind kind;
    std::size_t offset;
};

void checkFault(const Decoded& decoded, const FaultRow& row) {
    INFO(row.bytes);
    REQUIRE(std::holds_alternative<DecodeFault>(decoded));
    CHECK(std::get<DecodeFault>(decoded).kind == row.kind);
    CHECK(std::get<DecodeFault>(decoded).offset == row.offset);
}

const std::string kBom = "\xef\xbb\xbf";
const std::string kNul(1, '\0');

} // namespace

TEST_CASE("right UTF-8 comes through unchanged but for a leading mark", "[text]") {
    for (const std::string text : {"", "a", "髙﨑①〜", "𠮷田\u3000葛\U000E0100", "\x7f", "\uE000"}) {
        CHECK(textOf(decodeUtf8(text)) == text);
        CHECK(textOf(decode(kBom + text, Encoding::Utf8)) == text);
    }
    CHECK(textOf(decodeUtf8("a" + kBom)) == "a" + kBom);
}

TEST_CASE("wrong UTF-8 is refused at its first wrong byte", "[text]") {
    const FaultRow rows[] = {
        {"ab\xff", Kind::Malformed, 2},
        {"\x80", Kind::Malformed, 0},
        {"\xc0\x80", Kind::Malformed, 0},
        {"a\xe0\x80\x80", Kind::Malformed, 1},
        {"\xed\xa0\x80", Kind::Malformed, 0}, // a surrogate
        {"\xf4\x90\x80\x80", Kind::Malformed, 0},
        {"\xf5\x80\x80\x80", Kind::Malformed, 0},
        {"あ\xe3\x81"
         "b",
         Kind::Malformed, 3},
        {"あ\xe3\x81", Kind::CutOff, 3},
        {"\xf0\xa0\xae", Kind::CutOff, 0},
        {"\xc3", Kind::CutOff, 0},
        {"\xef\xbb", Kind::CutOff, 0},
        {"ab" + kNul, Kind::Nul, 2},
        {"ab" + kNul + "\xff", Kind::Nul, 2},
        {"\xff" + kNul, Kind::Malformed, 0},
        {kBom + kNul, Kind::Nul, 3},
        {"\x8d\x82\x8d\xe8", Kind::Malformed, 0}, // 高崎 in CP932
    };
    for (const FaultRow& row : rows)
        checkFault(decodeUtf8(row.bytes), row);
}

TEST_CASE("CP932 is decoded as Windows does", "[text]") {
    struct Row {
        std::string bytes;
        std::string text;
    };
    const Row rows[] = {
        {"", ""},
        {"\x5c\x7e", "\\~"}, // not ¥ and ‾
        {"\x8d\x82\x8d\xe8", "高崎"},
        {"\xfb\xfc\xfa\xb1", "髙\uFA11"}, // IBM extensions: 髙 and 﨑, a compatibility ideograph
        {"\xee\xe0\xed\x95", "髙\uFA11"}, // the same characters at their NEC-selected codes
        {"\x87\x40\x87\x54", "①Ⅰ"},       // NEC row 13
        {"\x81\x60", "\uFF5E"},           // FULLWIDTH TILDE where JIS has WAVE DASH U+301C
        {"\x81\x61", "\u2225"},           // PARALLEL TO, not U+2016
        {"\x81\x7c", "\uFF0D"},           // FULLWIDTH HYPHEN-MINUS, not MINUS SIGN U+2212
        {"\x81\x91\x81\x92\x81\xca", "\uFFE0\uFFE1\uFFE2"},
        {"\x81\x5c", "\u2015"}, // HORIZONTAL BAR, not EM DASH
        {"\x81\x5f", "\uFF3C"},
        {"\x83\x5c\x94\x5c", "ソ能"}, // second bytes that look like a backslash
        {"\xb1\xdd", "ｱﾝ"},
        {"\xf0\x40\xf9\xfc", "\uE000\uE757"},         // user-defined
        {"\r\n\t\x1a\x1c\x7f", "\r\n\t\x1a\x1c\x7f"}, // controls stay what they are
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(textOf(decodeCp932(row.bytes)) == row.text);
        CHECK(textOf(decode(row.bytes, Encoding::Cp932)) == row.text);
    }
}

TEST_CASE("wrong CP932 is refused at its first wrong byte", "[text]") {
    const std::string longText(10'000, 'a');
    const FaultRow rows[] = {
        {kBom, Kind::ForeignBom, 0},
        {kBom + "a", Kind::ForeignBom, 0},
        {"ab\x80", Kind::Malformed, 2},
        {"\xa0", Kind::Malformed, 0},
        {"\xfd", Kind::Malformed, 0},
        {"\xff", Kind::Malformed, 0},
        {"a\x81\x20", Kind::Malformed, 1},
        {"a\x81\xad", Kind::Malformed, 1}, // a hole in the table
        {"a\x81\n", Kind::Malformed, 1},
        {"\x8d\x82\x8d", Kind::CutOff, 2},
        {"ab" + kNul + "\x80", Kind::Nul, 2},
        {"\x80" + kNul, Kind::Malformed, 0},
        {"a\x8d" + kNul, Kind::Malformed, 1},
        {longText + "\x8d\x82\xff", Kind::Malformed, longText.size() + 2},
        {longText + kNul, Kind::Nul, longText.size()},
    };
    for (const FaultRow& row : rows)
        checkFault(decodeCp932(row.bytes), row);
}

TEST_CASE("a long CP932 text is whole wherever the buffer ends", "[text]") {
    for (std::size_t lead = 0; lead < 3; ++lead) {
        std::string bytes(lead, 'a');
        std::string text(lead, 'a');
        for (int i = 0; i < 10'000; ++i) {
            bytes += "\x8d\x82";
            text += "高";
        }
        CHECK(textOf(decodeCp932(bytes)) == text);
    }
}

TEST_CASE("noise is decoded or refused within its bounds", "[text]") {
    std::mt19937 random(932);
    for (int round = 0; round < 5000; ++round) {
        std::string bytes;
        for (std::size_t left = random() % 30; left > 0; --left)
            bytes += char(random() % 256);
        for (const auto& decoded : {decodeUtf8(bytes), decodeCp932(bytes)}) {
            if (const auto* text = std::get_if<std::string>(&decoded))
                CHECK_NOTHROW(codePoints(*text));
            else
                CHECK(std::get<DecodeFault>(decoded).offset < bytes.size());
        }
    }
}

TEST_CASE("text is composed, but compatibility ideographs stay", "[text]") {
    struct Row {
        std::string text;
        std::string normal;
    };
    const Row rows[] = {
        {"", ""},
        {"か\u3099", "が"},
        {"ハ\u309A", "パ"},
        {"e\u0301", "\u00e9"},
        {"\u212B", "\u00c5"},
        {"\uFA19\uFA11\uF929", "\uFA19\uFA11\uF929"}, // 神 﨑 朗 as compatibility ideographs
        {"\U0002F800\U0002FA1D", "\U0002F800\U0002FA1D"},
        {"\uFA19か\u3099", "\uFA19が"},
        {"葛\U000E0100か\u3099", "葛\U000E0100が"},
        {"ｶﾞ①", "ｶﾞ①"}, // NFC, not NFKC
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(toNfcKeepingCompatibility(row.text) == row.normal);
        CHECK(toNfcKeepingCompatibility(row.normal) == row.normal);
    }
    CHECK_THROWS_AS(toNfcKeepingCompatibility("\xff"), std::invalid_argument);
}

TEST_CASE("code points are counted, not bytes", "[text]") {
    CHECK((codePoints("a髙𠮷") == std::u32string{U'a', U'\u9AD9', U'\U00020BB7'}));
    CHECK(codePoints("").empty());
    CHECK_THROWS_AS(codePoints("a\xe3\x81"), std::invalid_argument);
}
