#include "core/words/scan.h"

namespace daishi {

namespace {

struct Sentence {
    std::string_view en;
    std::string_view ja;
};

Sentence sentenceOf(Gs1Fault::Kind kind) {
    using Kind = Gs1Fault::Kind;
    switch (kind) {
    case Kind::Empty:
        return {"the GS1 label is empty", "GS1ラベルが空です"};
    case Kind::TooLong:
        return {"the GS1 label is too long", "GS1ラベルが長すぎます"};
    case Kind::UnknownAi:
        return {"no application identifier used here begins", "扱わないアプリケーション識別子です"};
    case Kind::DuplicateAi:
        return {"an application identifier comes twice", "アプリケーション識別子が重複しています"};
    case Kind::TooShort:
        return {"an element ends too early", "要素が短すぎます"};
    case Kind::TooLongValue:
        return {"an element is too long or not ended", "要素が長すぎるか区切りがありません"};
    case Kind::WrongCharacter:
        return {"a character does not belong in the element", "要素に使えない文字があります"};
    case Kind::WrongCheckDigit:
        return {"the check digit is wrong", "チェックデジットが合いません"};
    case Kind::WrongDate:
        return {"there is no such date", "存在しない日付です"};
    case Kind::CountMissing:
        return {"the content (02) comes without its count (37)", "内容(02)に数量(37)が付いていません"};
    case Kind::TrailingSeparator:
        return {"nothing follows the last separator", "最後の区切りの後に何もありません"};
    }
    return {"the GS1 label cannot be read", "GS1ラベルを読めません"};
}

Sentence sentenceOf(const ScanFault& fault) {
    using Kind = ScanFault::Kind;
    switch (fault.kind) {
    case Kind::Empty:
        return {"nothing was read", "何も読み取れていません"};
    case Kind::TooLong:
        return {"too much was read at once", "読み取りが長すぎます"};
    case Kind::NotOurs:
        return {"this is not one of the codes used here", "ここで使うコードではありません"};
    case Kind::WrongCheckCharacter:
        return {"the check character is wrong, scan again",
                "チェック文字が合いません。もう一度読み取ってください"};
    case Kind::WrongShape:
        return {"the code is not built like its kind", "コードの形がその種類と合いません"};
    case Kind::Gs1:
        return fault.gs1 ? sentenceOf(fault.gs1->kind)
                         : Sentence{"the GS1 label cannot be read", "GS1ラベルを読めません"};
    }
    return {"the scan cannot be read", "読み取れません"};
}

} // namespace

std::string describe(const ScanFault& fault) {
    return std::string(sentenceOf(fault).en) + ", at character " + std::to_string(fault.position + 1);
}

std::string describeJa(const ScanFault& fault) {
    return std::string(sentenceOf(fault).ja) + "（" + std::to_string(fault.position + 1) + "文字目）";
}

} // namespace daishi
