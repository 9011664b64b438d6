#include "tests/pictures/foreign.h"

#include <stdexcept>

namespace daishi::pictures {

namespace {

using namespace paper::literals;
using paper::Canvas;
using paper::Mm;
using paper::Pt;
using paper::Rect;
using paper::Size;
using scan::Chance;

const std::vector<std::string> kSentences = {
    "会議室の使い方を次のとおり改めます。", "部品の納期は来月の十日を予定しています。",
    "作業の前に手順書を読んでください。",   "倉庫の鍵は事務所で管理します。",
    "保険者番号の確認は窓口で行います。",   "資格の確認には時間がかかります。",
    "Please keep this passage clear.",      "The lamp is replaced every spring.",
    "紙の在庫は棚卸しのあとで報告します。", "神奈川県内の道路工事のお知らせです。",
    "雨の日は裏口から入ってください。",     "Order 4711 was delivered on Tuesday."};
const std::vector<std::string> kTitles = {"納品書", "作業日報", "お知らせ",    "会員証",
                                          "診察券", "請求書",   "図書館利用券"};
const std::vector<std::string> kWords = {"品名", "数量", "単価", "金額", "備考",
                                         "日付", "氏名", "番号", "担当", "確認"};

bool isCard(Size size) {
    return size.w < 100_mm;
}

void drawWhite(Canvas&, Size, Chance&) {}

void drawText(Canvas& canvas, Size size, Chance& chance) {
    const Pt letters(isCard(size) ? chance.between(5, 8) : chance.between(8, 14));
    const Mm leading = toMm(letters) * 1.5;
    const paper::Face face = chance.once(0.5) ? paper::Face::Mincho : paper::Face::SansRegular;
    for (Mm y = size.h * 0.12; y < size.h * 0.9; y += leading) {
        std::string line = chance.oneOf(kSentences);
        while (canvas.fonts().width(face, letters, line + kSentences[0]) < size.w * 0.85)
            line += chance.oneOf(kSentences);
        if (!chance.once(0.1) && canvas.fonts().width(face, letters, line) < size.w * 0.88)
            canvas.text(size.w * 0.07, y, face, letters, line);
    }
}

void drawTable(Canvas& canvas, Size size, Chance& chance) {
    const auto rows = 4 + chance.below(8), columns = 2 + chance.below(4);
    const Rect table{size.w * 0.06, size.h * 0.2, size.w * 0.88, size.h * 0.7};
    const Mm high = table.h / double(rows), wide = table.w / double(columns);
    const Pt letters = Pt(paper::toPt(high).v * 0.4 < 14 ? paper::toPt(high).v * 0.4 : 14);
    canvas.text(size.w / 2, size.h * 0.14, paper::Face::SansBold, Pt(isCard(size) ? 12 : 20),
                chance.oneOf(kTitles), paper::Align::Centre);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const Rect cell{table.x + wide * double(column), table.y + high * double(row), wide, high};
            canvas.stroke(cell, {0.15_mm, paper::kBlack});
            if (chance.once(0.6))
                canvas.text(cell.x + 1_mm, cell.y + high * 0.65, paper::Face::SansRegular, letters,
                            chance.oneOf(kWords));
        }
    }
}

// As large, tinted and framed as ours, with the same words in other places.
void drawOtherForm(Canvas& canvas, Size size, Chance& chance) {
    canvas.fill({0_mm, 0_mm, size.w, size.h}, paper::Colour::hex("#eef3e6"));
    canvas.stroke(Rect{0_mm, 0_mm, size.w, size.h}.inset(size.w * 0.03), {0.5_mm, paper::kBlack}, 2_mm);
    const Pt large(isCard(size) ? 12 : 22), small(isCard(size) ? 6 : 11);
    canvas.text(size.w / 2, size.h * 0.2, paper::Face::SansBold, large,
                chance.once(0.5) ? "資格確認書" : chance.oneOf(kTitles), paper::Align::Centre);
    Mm y = size.h * 0.35;
    for (const char* label : {"番号", "氏名", "生年月日", "住所", "交付年月日", "保険者名"}) {
        canvas.text(size.w * 0.1, y, paper::Face::SansRegular, small, label);
        canvas.line({size.w * 0.3, y + 0.6_mm}, {size.w * 0.9, y + 0.6_mm}, {0.15_mm, paper::kBlack});
        y += size.h * chance.between(0.08, 0.105);
    }
}

void drawBackSide(Canvas& canvas, Size size, Chance& chance) {
    const Pt letters(isCard(size) ? 5.5 : 11);
    canvas.fill({0_mm, 0_mm, size.w, size.h}, paper::Colour::hex("#fdf9fb"));
    canvas.text(size.w / 2, size.h * 0.12, paper::Face::SansBold, letters * 1.3, "注意事項",
                paper::Align::Centre);
    Mm y = size.h * 0.22;
    for (int number = 1; number <= 8; ++number) {
        canvas.text(size.w * 0.06, y, paper::Face::SansRegular, letters,
                    std::to_string(number) + ". " + chance.oneOf(kSentences));
        y += toMm(letters) * 1.7;
    }
    canvas.stroke({size.w * 0.06, size.h * 0.75, size.w * 0.88, size.h * 0.18}, {0.2_mm, paper::kBlack});
    canvas.text(size.w * 0.08, size.h * 0.81, paper::Face::SansRegular, letters, "備考");
}

} // namespace

std::string nameOf(Foreign what) {
    switch (what) {
    case Foreign::White:
        return "white";
    case Foreign::Text:
        return "text";
    case Foreign::Table:
        return "table";
    case Foreign::OtherForm:
        return "other-form";
    case Foreign::BackSide:
        return "back-side";
    }
    throw std::logic_error("a foreign sheet without a name");
}

std::string pdfOf(const paper::FontSet& fonts, Foreign what, Size size, Chance chance) {
    constexpr void (*kDraw[])(Canvas&, Size, Chance&) = {drawWhite, drawText, drawTable, drawOtherForm,
                                                         drawBackSide};
    Canvas canvas = Canvas::pdf(fonts);
    canvas.beginPage(size);
    kDraw[static_cast<std::size_t>(what)](canvas, size, chance);
    return canvas.finish();
}

} // namespace daishi::pictures
