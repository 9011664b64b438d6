#include "core/words/scan_codes.h"
#include "core/words/wareki.h"
#include "printers/compose/label.h"
#include "printers/compose/label_parts.h"

namespace daishi {

namespace {

using namespace paper::literals;
using namespace compose;

constexpr paper::Size kA5{paper::Mm(148), paper::Mm(210)};
constexpr paper::Mm kLeft = 12_mm, kWidth = 124_mm;

void drawTicket(paper::Canvas& canvas, const JobTicket& ticket) {
    drawFact(canvas, {kLeft, 12_mm}, 80_mm, 30_pt, "ジョブ", ticket.job.str());
    drawFact(canvas, {kLeft, 34_mm}, kWidth, 18_pt, "保険者",
             insurerText(ticket.insurerName, ticket.insurer.str()));
    drawFact(canvas, {kLeft, 52_mm}, kWidth, 18_pt, "書類", ticket.kindTitle);
    canvas.stroke({8_mm, 70_mm, 132_mm, 44_mm}, {0.8_mm, paper::kBlack});
    drawFact(canvas, {kLeft, 73_mm}, kWidth, 56_pt, "使う台紙", ticket.blankTitle);
    drawFact(canvas, {kLeft, 97_mm}, kWidth, 24_pt, "版", editionText(ticket.edition));
    drawFact(canvas, {kLeft, 122_mm}, 60_mm, 24_pt, "人数", grouped(ticket.people.value()) + "名");
    drawFact(canvas, {78_mm, 122_mm}, 60_mm, 24_pt, "世帯", grouped(ticket.households.value()) + "世帯");
    drawFact(canvas, {kLeft, 142_mm}, kWidth, 24_pt, "交付年月日", wareki(ticket.issueDay));
    drawCodeWithText(canvas, {kLeft, 164_mm, 36_mm, 38_mm}, 1.6_mm, JobCode{ticket.job.str()}.encode());
}

} // namespace

std::string jobTicketPdf(const JobTicket& ticket) {
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts, {ticket.job.str()});
    canvas.beginPage(kA5);
    drawTicket(canvas, ticket);
    if (ticket.simulation)
        drawPracticeBand(canvas, kA5.w, 8_mm);
    return canvas.finish();
}

} // namespace daishi
