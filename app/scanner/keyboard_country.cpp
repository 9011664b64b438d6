#include "app/scanner/keyboard_country.h"

#include <algorithm>

#include "app/scanner/keyboard_tables.h"
#include "core/words/gs1.h"

namespace daishi::scanner {

const std::string kCountryCode = std::string("KEYS:AQWZYMaqwzym0123456789") + kFnc1 + "](){}[@;-_=+'\"#&/*~|";

namespace {

using Kind = CountryFinding::Kind;

std::u32string codePoints(std::string_view utf8) {
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at++]);
        char32_t point = byte < 0x80   ? byte
                         : byte < 0xE0 ? byte & 0x1FU
                         : byte < 0xF0 ? byte & 0x0FU
                                       : byte & 7U;
        const int more = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        for (int i = 0; i < more && at < utf8.size(); ++i)
            point = (point << 6) | (static_cast<unsigned char>(utf8[at++]) & 0x3FU);
        points += point;
    }
    return points;
}

void append(std::string& utf8, char32_t point) {
    if (point < 0x80) {
        utf8 += char(point);
    } else if (point < 0x800) {
        utf8 += char(0xC0 | (point >> 6));
        utf8 += char(0x80 | (point & 0x3F));
    } else {
        utf8 += char(0xE0 | (point >> 12));
        utf8 += char(0x80 | ((point >> 6) & 0x3F));
        utf8 += char(0x80 | (point & 0x3F));
    }
}

bool isOfInputMethod(char32_t point) {
    return (point >= 0x3000 && point <= 0x30FF) || (point >= 0xFF00 && point <= 0xFFEF);
}

std::string without(std::string text, char removed) {
    text.erase(std::remove(text.begin(), text.end(), removed), text.end());
    return text;
}

std::string caseSwapped(std::string text) {
    for (char& c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            c = char(c ^ 0x20);
    }
    return text;
}

// "]" and two characters (ISO/IEC 15424): how a scanner says what kind of code it read. Of the kinds that a
// place may read: DataMatrix, Code 128, QR, GS1 composite, Code 39.
constexpr std::string_view kAimKinds = "dCQeA", kAimModifiers = "0123456";
constexpr std::size_t kAimSize = 3;

std::string withoutAim(const std::string& text) {
    const std::string_view head = std::string_view(text).substr(0, std::min(text.size(), kAimSize));
    return head.size() == kAimSize && head[0] == ']' ? text.substr(kAimSize) : text;
}

// The identifier is typed by the same keys as what follows, so that it comes as something else as well.
bool gives(const std::string& received, CountryFinding::Pair pair) {
    const std::string typed = without(typedAs(kCountryCode, pair), kFnc1);
    if (received == typed)
        return true;
    if (received.size() < typed.size() || !std::string_view(received).ends_with(typed))
        return false;
    const std::string before = received.substr(0, received.size() - typed.size());
    for (const char kind : kAimKinds) {
        for (const char modifier : kAimModifiers) {
            if (before == typedAs(std::string("]") + kind + modifier, pair))
                return true;
        }
    }
    return false;
}

std::vector<CountryFinding::Pair> pairsThatGive(const std::string& received) {
    std::vector<CountryFinding::Pair> pairs;
    for (const Country scanner : kCountries) {
        for (const Country computer : kCountries) {
            const CountryFinding::Pair pair{scanner, computer};
            // GS comes by Ctrl and a key, and whether it comes is judged by itself.
            if (scanner != computer && gives(without(received, kFnc1), pair))
                pairs.push_back(pair);
        }
    }
    return pairs;
}

const Text kAgain{"もう一度、試験コードを読み取ってください。", "Scan the test code once more."};

CountryFinding otherCountry(std::vector<CountryFinding::Pair> pairs) {
    const Text scanner = nameOf(pairs.front().scanner);
    const Text computer = nameOf(pairs.front().computer);
    return {Kind::OtherCountry,
            std::move(pairs),
            {"スキャナーは「" + scanner.ja + "」のキーボード、コンピューターは「" + computer.ja +
                 "」のキーボードの設定です。",
             "The scanner types for a keyboard of " + scanner.en + ", the computer reads one of " +
                 computer.en + "."},
            {"スキャナーの説明書の設定コードで、キーボードの国を「" + computer.ja +
                 "」に合わせてください。それから、もう一度試験コードを読み取ってください。",
             "Set the scanner's keyboard country to " + computer.en +
                 " with the codes of its manual, then scan the test code once more."}};
}

CountryFinding found(Kind kind) {
    switch (kind) {
    case Kind::Right:
        return {kind, {}, {"スキャナーは正しく設定されています。", "The scanner is set up rightly."}, {}};
    case Kind::CapsLock:
        return {kind,
                {},
                {"大文字と小文字が逆に届きました。Caps Lock が入っています。",
                 "Capital and small letters came the other way round: Caps Lock is on."},
                {"Caps Lock を切り、もう一度試験コードを読み取ってください。",
                 "Switch Caps Lock off and scan the test code once more."}};
    case Kind::InputMethod:
        return {
            kind,
            {},
            {"日本語入力を通って、かなや全角の文字で届きました。",
             "It came through an input method, as kana or characters of full width."},
            {"スキャナーにプレフィックスを設定するか、日本語入力を切り、もう一度試験コードを読み取ってくだ"
             "さい。",
             "Give the scanner a prefix or switch the input method off, and scan the test code once more."}};
    case Kind::SeparatorLost:
        return {
            kind,
            {},
            {"区切り文字 GS が届きませんでした。GS1 のラベルが正しく読めません。",
             "The separator GS did not come: GS1 labels would be read wrongly."},
            {"スキャナーで制御文字の送信を有効にするか、GS の代わりのキーを scanners.toml の separator "
             "に書いてください。",
             "Let the scanner send control characters, or write the key that it sends for GS as separator in "
             "scanners.toml."}};
    case Kind::Incomplete:
        return {kind,
                {},
                {"試験コードの一部だけが届きました。", "Only a part of the test code came."},
                {"スキャナーの文字間の時間と、接続を確かめてください。",
                 "Look at the scanner's time between characters and at its plug."}};
    case Kind::OtherCountry:
    case Kind::Unknown:
        break;
    }
    return {Kind::Unknown,
            {},
            {"試験コードとは違うものが届きました。", "What came is not the test code."},
            kAgain};
}

} // namespace

Text nameOf(Country country) {
    switch (country) {
    case Country::Jp:
        return {"日本", "Japan"};
    case Country::Us:
        return {"アメリカ", "the United States"};
    case Country::Uk:
        return {"イギリス", "the United Kingdom"};
    case Country::De:
        return {"ドイツ", "Germany"};
    case Country::Fr:
        return {"フランス", "France"};
    }
    return {};
}

std::string typedAs(std::string_view text, CountryFinding::Pair pair) {
    std::string read;
    for (const char32_t point : codePoints(text)) {
        if (point < ' ') {
            append(read, point);
            continue;
        }
        const auto place = placeOf(pair.scanner, point);
        const char32_t there = place ? characterAt(pair.computer, *place) : 0;
        if (there != 0)
            append(read, there);
    }
    return read;
}

CountryFinding whatCountry(std::string_view received) {
    const std::u32string points = codePoints(received);
    if (std::any_of(points.begin(), points.end(), isOfInputMethod))
        return found(Kind::InputMethod);
    const std::string all(received), text = withoutAim(all);
    if (text == kCountryCode)
        return found(Kind::Right);
    if (text == without(kCountryCode, kFnc1))
        return found(Kind::SeparatorLost);
    if (caseSwapped(text) == kCountryCode)
        return found(Kind::CapsLock);
    if (auto pairs = pairsThatGive(all); !pairs.empty())
        return otherCountry(std::move(pairs));
    const bool isPart = text.size() >= 4 && kCountryCode.find(text) != std::string::npos;
    return found(isPart ? Kind::Incomplete : Kind::Unknown);
}

} // namespace daishi::scanner
