#include "printers/paper/blank_parts.h"

#include <stdexcept>

namespace daishi::paper {

namespace {

constexpr Rect kTable{20_mm, 108_mm, 170_mm, 72_mm};
constexpr Mm kRow = 9_mm;
constexpr Mm kLabelWidth = 32_mm;
constexpr Rect kStrip{62_mm, 229_mm, 86_mm, 54_mm};
constexpr Mm kCut = 221_mm;

constexpr const char* kLead = "加入している医療保険の資格情報を次のとおりお知らせします。医療機関等を受診する"
                              "ときはマイナ保険証をお使いください。"
                              "この書面だけでは受診できません。マイナ保険証を読み取れない医療機関等では、マイ"
                              "ナ保険証と一緒にお示しください。";
constexpr const char* kNotes = "・記載の内容に誤りがあるときは、保険者へお申し出ください。\n"
                               "・個人番号は下4桁だけを表示しています。他の人に見せないでください。\n"
                               "・下の部分は切り取って、マイナ保険証と一緒にお持ちいただけます。";

// kana and name go over the whole width
constexpr bool isWide(int row) {
    return row == 2 || row == 3;
}

void drawTable(Canvas& canvas, const BlankFace& face) {
    const Stroke thin{0.15_mm, kBlack};
    const Mm middle = kTable.x + kTable.w / 2;
    const Colour shade = Colour::hex(face.tint);
    for (int row = 0; row < 8; ++row) {
        const Mm y = kTable.y + kRow * row;
        canvas.fill({kTable.x, y, kLabelWidth, kRow}, shade);
        canvas.line({kTable.x + kLabelWidth, y}, {kTable.x + kLabelWidth, y + kRow}, thin);
        if (!isWide(row)) {
            canvas.fill({middle, y, kLabelWidth, kRow}, shade);
            canvas.line({middle, y}, {middle, y + kRow}, thin);
            canvas.line({middle + kLabelWidth, y}, {middle + kLabelWidth, y + kRow}, thin);
        }
        canvas.line({kTable.x, y}, {kTable.right(), y}, thin);
    }
    canvas.stroke(kTable, {0.4_mm, kBlack});
}

void drawParagraph(Canvas& canvas, const Rect& box, Mm leading, const char* text) {
    if (!canvas.textBox(box, Face::SansRegular, 9_pt, leading, text))
        throw std::logic_error("pre-printed paragraph of the letter does not fit its box");
}

void drawStrip(Canvas& canvas, const BlankFace& face) {
    canvas.line({0_mm, kCut}, {face.size.w, kCut}, {0.2_mm, kBlack, 2_mm});
    canvas.fill({98_mm, kCut - 2.5_mm, 14_mm, 5_mm}, kWhite);
    canvas.text(105_mm, kCut + 1.1_mm, Face::SansRegular, 7_pt, "切り取り線", Align::Centre);
    canvas.fill(kStrip, Colour::hex(face.tint), 2.6_mm);
    canvas.stroke(kStrip, {0.25_mm, ruleColour(face), 1_mm}, 2.6_mm);
    drawPrinted(canvas, "title", 66_mm, 237.5_mm, 78_mm, Face::SansBold, 11_pt, face.title);
    for (const Mm y : {240_mm, 248_mm, 255_mm, 262_mm, 269_mm})
        canvas.line({66_mm, y}, {144_mm, y}, {0.12_mm, ruleColour(face)});
    canvas.text(66_mm, 275.3_mm, Face::SansRegular, 7.5_pt, "保険者番号");
    drawNumberBoxes(canvas, face, 80.5_mm, 271.2_mm, {4_mm, 5_mm}, 9_pt);
    drawPrinted(canvas, "insurer name", 66_mm, 280.2_mm, 78_mm, Face::SansRegular, 8_pt, face.insurerName);
}

} // namespace

void drawBlankLetter(Canvas& canvas, const BlankFace& face) {
    drawPrinted(canvas, "heading", 105_mm, 71_mm, 130_mm, Face::SansRegular, 12_pt, face.heading,
                Align::Centre);
    drawPrinted(canvas, "title", 105_mm, 82_mm, 130_mm, Face::SansBold, 21_pt, face.title, Align::Centre);
    drawParagraph(canvas, {20_mm, 90_mm, 170_mm, 16_mm}, 5.4_mm, kLead);
    drawTable(canvas, face);
    drawStrip(canvas, face);
    drawLabels(canvas, FieldLayout::Letter, 8.5_pt);
    canvas.text(107_mm, 168_mm, Face::SansRegular, 8.5_pt, "保険者番号");
    drawNumberBoxes(canvas, face, 139_mm, 163.5_mm, {5_mm, 6_mm}, 11_pt);
    drawInsurerName(canvas, face);
    drawParagraph(canvas, {20_mm, 186_mm, 170_mm, 24_mm}, 6_mm, kNotes);
    drawMark(canvas, face);
}

} // namespace daishi::paper
