#include "app/report/page_frame.h"

#include "core/words/wareki.h"

namespace daishi::report {

namespace {

constexpr Mm kFooterTop{266};
constexpr Mm kCodeSide{20};
constexpr Style kFooter{Face::SansRegular, Pt(7), Mm(3.7), kInk};
constexpr Style kFooterBold{Face::SansBold, Pt(7), Mm(3.7), kInk};

// 418 902
std::string spaced(std::int64_t n) {
    std::string digits = std::to_string(n);
    for (std::size_t at = digits.size(); at > 3;)
        digits.insert(at -= 3, " ");
    return digits;
}

// 7c1e 55d0 9b3a …
std::string inFours(const std::string& hash) {
    std::string out;
    for (std::size_t n = 0; n < hash.size(); n += 4)
        out += (n == 0 ? "" : " ") + hash.substr(n, 4);
    return out;
}

void drawFooter(paper::Canvas& canvas, const DayFacts& facts, int page, int pages) {
    canvas.line({kLeft, kFooterTop}, {kRight, kFooterTop}, {Mm(0.25), kInk});
    const paper::Symbol code = paper::qr(chainCode(facts));
    const Mm module = kCodeSide / static_cast<double>(code.width + 8);
    canvas.symbol(kRight - kCodeSide, kFooterTop + Mm(1), code, {module, 4});
    const Mm width = kWidth - kCodeSide - Mm(3);
    Mm y = kFooterTop + Mm(1.8);
    y = drawLines(canvas, kLeft, y, kFooterBold, {"記録の鎖の先頭　#" + spaced(facts.chainSeq)});
    y = drawWrapped(canvas, kLeft, y, width, kFooter, inFours(facts.chainHead));
    if (facts.previousSeq > 0) {
        const std::string& head = facts.previousHead;
        y = drawWrapped(canvas, kLeft, y, width, kFooter,
                        "前日　#" + spaced(facts.previousSeq) + "　" + inFours(head.substr(0, 12)) + " … " +
                            (head.size() > 4 ? head.substr(head.size() - 4) : head));
    }
    const std::string books = facts.booksMatchRecords ? "帳簿を記録から作り直した結果と一致。"
                                                      : "帳簿を記録から作り直した結果と一致しません。";
    y = drawWrapped(canvas, kLeft, y, width, facts.booksMatchRecords ? kFooter : kFooterBold,
                    books + "個人情報はこの表に含みません。");
    drawLines(canvas, kLeft, y, kFooterBold,
              {facts.number + "　版 " + std::to_string(facts.version) + "　　" + std::to_string(page) + "／" +
               std::to_string(pages) + " ページ"});
}

void drawRunningHead(paper::Canvas& canvas, const DayFacts& facts) {
    constexpr Style style{Face::SansBold, Pt(9), Mm(4.4), kInk};
    drawLines(canvas, kLeft, Mm(12.5), style, {"日次照合表　" + warekiWithWeekday(facts.day) + "　つづき"});
    canvas.line({kLeft, Mm(18.5)}, {kRight, Mm(18.5)}, {Mm(0.25), kInk});
}

void drawVoidBanner(paper::Canvas& canvas) {
    const Rect box{Mm(55), Mm(4.5), Mm(100), Mm(6.5)};
    canvas.stroke(box, {Mm(0.4), kInk});
    drawLines(canvas, box.x + box.w / 2, box.y + Mm(0.8), {Face::SansBold, Pt(10), Mm(5), kInk},
              {"VOID　練習の記録です。本番の書類ではありません。"}, paper::Align::Centre);
}

} // namespace

std::string chainCode(const DayFacts& facts) {
    return "DAISHI-DAY 1 " + facts.number + " " + std::to_string(facts.version) + " " +
           std::to_string(facts.chainSeq) + " " + facts.chainHead;
}

void drawPageFrame(paper::Canvas& canvas, const DayFacts& facts, int page, int pages) {
    if (facts.simulation) {
        drawVoid(canvas);
        drawVoidBanner(canvas);
    }
    if (page > 1)
        drawRunningHead(canvas, facts);
    drawFooter(canvas, facts, page, pages);
}

} // namespace daishi::report
