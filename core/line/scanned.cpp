#include "core/line/scanned.h"

namespace daishi {

Refusal scanNotRead(const ScanFault& fault, const Text& expected) {
    return {RefusalCode::ScanNotRead, {describeJa(fault), describe(fault)}, expected, {}};
}

Refusal otherCode(const Text& expected) {
    return {RefusalCode::CodeUnknown, {"ほかの種類のコード", "a code of another kind"}, expected, {}};
}

template <>
Text codeText<BoxCode>() {
    return {"箱ラベル", "a box label"};
}
template <>
Text codeText<TrayCode>() {
    return {"トレイのラベル", "a tray label"};
}
template <>
Text codeText<JobCode>() {
    return {"ジョブ票", "a job ticket"};
}
template <>
Text codeText<PieceCode>() {
    return {"書類のコード", "the piece code of a printed sheet"};
}
template <>
Text codeText<BadgeCode>() {
    return {"バッジ", "a badge"};
}
template <>
Text codeText<MarkCode>() {
    return {"台紙の印字マーク", "the mark on a blank"};
}
template <>
Text codeText<SupplierCode>() {
    return {"納入業者の箱ラベル", "a supplier's box label"};
}

Refusal voidSheet(const TestCode& test) {
    return {RefusalCode::VoidSheet, {test.encode(), test.encode()}, codeText<PieceCode>(), {}};
}

} // namespace daishi
