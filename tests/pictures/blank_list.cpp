#include "tests/pictures/blanks.h"

#include "core/words/insurer_number.h"
#include "core/words/scan_codes.h"

#include <algorithm>
#include <stdexcept>

namespace daishi::pictures {

namespace {

struct InsurerRow {
    const char* word;
    const char* number; // without its check digit
    const char* name;
};

constexpr InsurerRow kKawasaki{"kawasaki", "14501", "川崎市"}, kMiura{"miura", "14010", "三浦市"},
    kBuilders{"doboku", "3414003", "神奈川県土木国保組合"},
    kBuilders8{"doboku8", "3414008", "神奈川県土木国保組合"};

struct Kind {
    InsurerRow insurer;
    const char* code;
    const char* title;
    unsigned edition;
};

// The eleven, then the same title of another insurer, then one whose number alone differs, in two digits.
constexpr Kind kKinds[] = {
    {kKawasaki, "HKN", "被保険者証", 3},         {kKawasaki, "SKK", "資格確認書", 1},
    {kKawasaki, "OSH", "資格情報のお知らせ", 1}, {kKawasaki, "KRJ", "高齢受給者証", 2},
    {kKawasaki, "GEN", "限度額適用認定証", 1},   {kKawasaki, "HYO", "標準負担額減額認定証", 1},
    {kKawasaki, "TOK", "特定疾病療養受療証", 1}, {kBuilders, "KUM", "組合員証", 4},
    {kKawasaki, "FTW", "介護保険負担割合証", 1}, {kKawasaki, "ROU", "老人医療費受給者証", 1},
    {kKawasaki, "MIS", "未就学児医療証", 1},     {kMiura, "SKK", "資格確認書", 1},
    {kBuilders8, "KUM", "組合員証", 4},
};

std::string withCheckDigit(const std::string& digits) {
    for (char check = '0'; check <= '9'; ++check)
        if (hasValidCheckDigit(digits + check))
            return digits + check;
    throw std::logic_error("no check digit fits " + digits);
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    return text;
}

// The letter is the first edition of a notice and a later one of everything else; the card the other way
// round.
unsigned editionOf(const Kind& kind, SheetSize size) {
    const bool notice = std::string(kind.code) == "OSH";
    return kind.edition + ((size == SheetSize::A4) == notice ? 0 : 50);
}

Blank blankOf(const Kind& kind, SheetSize size) {
    const bool card = size == SheetSize::Card;
    const unsigned edition = editionOf(kind, size);
    Blank blank;
    blank.key =
        BlankTypeId(std::string(kind.insurer.word) + "-" + lower(kind.code) + "-" + std::to_string(edition));
    blank.size = size;
    blank.layout = card ? paper::FieldLayout::Card : paper::FieldLayout::Letter;
    blank.face = {"神奈川県 国民健康保険",
                  kind.title,
                  withCheckDigit(kind.insurer.number),
                  kind.insurer.name,
                  "",
                  card ? "#f3e6ee" : "#ffffff",
                  card ? paper::kCardSize : paper::kA4,
                  blank.layout};
    blank.face.mark = MarkCode{blank.face.insurerNumber, kind.code, edition}.encode();
    return blank;
}

std::vector<Blank> registered(SheetSize size) {
    std::vector<Blank> all;
    for (const Kind& kind : kKinds)
        all.push_back(blankOf(kind, size));
    return all;
}

enum class What { Title, Insurer, Number, Heading, InsurerAndNumber };

// `of` counts the list above.
struct Change {
    std::size_t of;
    What what;
    const char* to;
    const char* number = "";
};

constexpr Change kChanges[] = {
    // the ten that the thresholds were looked for with
    {0, What::Title, "被保険者資格証明書"},
    {1, What::Title, "資格確認証"},
    {1, What::Insurer, "三浦市"},
    {0, What::Insurer, "三浦市"},
    {1, What::Insurer, "鎌倉市"},
    {1, What::Number, "145017"},
    {6, What::Title, "特定疾病療養受領証"},
    {0, What::Insurer, "川口市"},
    {4, What::Title, "限度額適用認定書"},
    {7, What::Number, "34140088"},
    // one glyph
    {7, What::Title, "組合員書"},
    {12, What::Title, "組合貝証"},
    {6, What::Title, "特定疾病領養受療証"},
    {10, What::Title, "末就学児医療証"},
    {9, What::Title, "老入医療費受給者証"},
    {7, What::Insurer, "神奈川県士木国保組合"},
    {7, What::Insurer, "神奈川県土本国保組合"},
    {0, What::Title, "被保検者証"},
    {3, What::Title, "高齢受給著証"},
    {8, What::Title, "介護保険負坦割合証"},
    {2, What::Title, "資格情報のお知らサ"},
    {5, What::Title, "標準負担額滅額認定証"},
    {11, What::Title, "資格確認害"},
    {11, What::Insurer, "二浦市"},
    {0, What::Insurer, "川﨑市"},
    // other insurers, each with its own number
    {0, What::InsurerAndNumber, "横須賀市", "14020"},
    {1, What::InsurerAndNumber, "鎌倉市", "14030"},
    {11, What::InsurerAndNumber, "三崎市", "14018"},
    // another edition's words
    {0, What::Heading, "神奈川県国民健康保険"},
    {1, What::Heading, "神奈川県 国民健康保倹"},
    {4, What::Heading, "神奈川県 国保"},
};

// The digit that is most easily taken for this one.
char nearest(char digit) {
    constexpr const char* kNear = "8778968134"; // of 0 … 9
    return kNear[digit - '0'];
}

Blank changed(const Blank& of, What what, const std::string& to, const std::string& number) {
    Blank blank = of;
    blank.lookAlikeOf = of.key.str();
    switch (what) {
    case What::Title:
        blank.face.title = to;
        blank.zone = "title";
        break;
    case What::Insurer:
        blank.face.insurerName = to;
        blank.zone = "insurer";
        break;
    case What::Number:
        blank.face.insurerNumber = to;
        blank.zone = "number";
        break;
    case What::Heading:
        blank.face.heading = to;
        blank.zone = "heading";
        break;
    case What::InsurerAndNumber:
        blank.face.insurerName = to;
        blank.face.insurerNumber = withCheckDigit(number);
        blank.zone = "number";
        break;
    }
    blank.key = BlankTypeId(of.key.str() + "~" + to);
    return blank;
}

std::vector<Blank> likeThem(SheetSize size) {
    const auto& blanks = registeredBlanks(size);
    std::vector<Blank> all;
    for (const Change& change : kChanges)
        all.push_back(changed(blanks[change.of], change.what, change.to, change.number));
    for (const std::size_t of : {std::size_t(1), std::size_t(7)}) { // one digit, in each place
        const std::string& number = blanks[of].face.insurerNumber;
        for (std::size_t i = 0; i < number.size(); ++i) {
            std::string other = number;
            other[i] = nearest(number[i]);
            all.push_back(changed(blanks[of], What::Number, other, ""));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Blank& a, const Blank& b) { return a.key < b.key; });
    all.erase(
        std::unique(all.begin(), all.end(), [](const Blank& a, const Blank& b) { return a.key == b.key; }),
        all.end());
    return all;
}

} // namespace

const std::vector<Blank>& registeredBlanks(SheetSize size) {
    static const auto cards = registered(SheetSize::Card), letters = registered(SheetSize::A4);
    return size == SheetSize::Card ? cards : letters;
}

const std::vector<Blank>& lookAlikes(SheetSize size) {
    static const auto cards = likeThem(SheetSize::Card), letters = likeThem(SheetSize::A4);
    return size == SheetSize::Card ? cards : letters;
}

} // namespace daishi::pictures
