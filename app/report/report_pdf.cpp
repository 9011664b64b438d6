#include <stdexcept>

#include "app/report/opening.h"
#include "app/report/page_frame.h"
#include "app/report/printable.h"
#include "app/report/table_painter.h"

namespace daishi {

namespace {

using namespace report;

constexpr Mm kSectionGap{4.5};

void drawSection(PageFlow& flow, int number, const Table& table, const std::string& ifEmpty) {
    drawTable(flow, table, std::to_string(number) + "　" + table.title, ifEmpty);
    flow.down(kSectionGap);
}

void drawCross(PageFlow& flow, const DayReport& report) {
    std::string title = "2　種別と台紙の突き合わせ";
    for (const Table& table : crossMatrices(report)) {
        drawTable(flow, table, title, "この日に印刷した書類はありません。");
        flow.down(Mm(1.5));
        title.clear(); // the parts of one table stand under one title
    }
    flow.down(kSectionGap - Mm(1.5));
}

int drawAll(paper::Canvas& canvas, const DayReport& report, const std::vector<Signature>& signatures,
            int pages) {
    PageFlow flow(canvas, [&](paper::Canvas& on, int page) { drawPageFrame(on, report.facts, page, pages); });
    drawOpening(flow, report.facts, signatures);
    drawVerdict(flow, report);
    drawSection(flow, 1, lotTable(report, Width::Usual), "在庫のロットはありません。");
    drawCross(flow, report);
    drawSection(flow, 3, jobTable(report), "この日に動いたジョブはありません。");
    drawSection(flow, 4, printerTable(report), "この日に印刷したプリンターはありません。");
    drawSection(flow, 5, countTable(report), "開いた箱もトレイの台紙もありません。");
    drawSection(flow, 6, refusalTable(report, Width::Usual), "この日の拒否はありません。");
    drawSection(flow, 7, differenceTable(report, Width::Usual), "差異はありません。");
    int section = 8; // told where there is something to tell: a house without a reader has no such pages
    for (const Table& table :
         {pictureTable(report), lookTable(report), readingTable(report), stopTable(report, Width::Usual)}) {
        if (!table.rows.empty())
            drawSection(flow, section++, table, "");
    }
    return flow.pages();
}

} // namespace

std::string reportPdf(const DayReport& report, const paper::FontSet& fonts,
                      const std::vector<Signature>& signatures) {
    if (signatures.size() > 2)
        throw std::invalid_argument("a day is signed by two");
    const DayReport clean = printable(fonts, report);
    const paper::DocumentInfo info{"日次照合表 " + clean.facts.number,
                                   localIso(report.facts.madeAt, report.facts.zone)};
    // The first drawing only tells how many pages there are.
    paper::Canvas trial = paper::Canvas::pdf(fonts, info);
    const int pages = drawAll(trial, clean, signatures, 0);
    paper::Canvas canvas = paper::Canvas::pdf(fonts, info);
    drawAll(canvas, clean, signatures, pages);
    return canvas.finish();
}

} // namespace daishi
