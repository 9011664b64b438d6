#include "app/report/opening.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/decide/reconcile_sentences.h"
#include "core/words/wareki.h"
#include "printers/paper/wrap.h"

namespace daishi::report {

namespace {

using paper::Align;
using paper::Canvas;
using paper::Point;

constexpr Mm kSealWidth{18};
constexpr Mm kSealHead{5.4};
constexpr Mm kSealHeight{20.4};
constexpr Mm kVerdictPad{5};
constexpr Mm kSign{14};
constexpr std::size_t kSentences = 3; // in the box; all of them stand in the table of differences

void drawSeals(Canvas& canvas, Mm top, const std::vector<Signature>& signatures) {
    constexpr Style label{Face::SansRegular, Pt(8), Mm(3.8), kInk};
    constexpr Style small{Face::SansRegular, Pt(6.5), Mm(3), kInk};
    constexpr paper::Stroke pen{Mm(0.25), kInk};
    const std::string titles[] = {"作成", "責任者", "保険者"};
    Mm x = kRight - kSealWidth * 3;
    for (std::size_t n = 0; n < std::size(titles); ++n, x += kSealWidth) {
        canvas.stroke({x, top, kSealWidth, kSealHeight}, pen);
        canvas.line({x, top + kSealHead}, {x + kSealWidth, top + kSealHead}, pen);
        const Mm middle = x + kSealWidth / 2;
        drawLines(canvas, middle, top + Mm(0.8), label, {titles[n]}, Align::Centre);
        if (n >= signatures.size())
            continue;
        drawLines(canvas, middle, top + kSealHeight - Mm(3.6), small,
                  {signatures[n].badge.str() + "　" + signatures[n].clock}, Align::Centre);
    }
}

std::string joined(const std::vector<Text>& names) {
    std::string out;
    for (const Text& name : names)
        out += (out.empty() ? "" : "、") + name.ja;
    return out;
}

std::string madeAt(const DayFacts& facts) {
    const std::string clock = localClock(facts.madeAt, facts.zone);
    const Day made = siteDay(facts.madeAt, facts.zone);
    return made == facts.day ? clock : wareki(made) + " " + clock;
}

// 止 in an octagon or a tick in a circle: never colour alone.
void drawSign(Canvas& canvas, Point middle, bool good) {
    constexpr double radius = kSign.v / 2;
    const int corners = good ? 64 : 8;
    std::vector<Point> path;
    for (int n = 0; n <= corners + 1; ++n) {
        const double angle = (n + 0.5) * 2 * std::numbers::pi / corners;
        path.push_back({middle.x + Mm(radius * std::cos(angle)), middle.y + Mm(radius * std::sin(angle))});
    }
    canvas.polyline(path, {Mm(0.9), good ? kGood : kStop});
    if (good) {
        canvas.polyline({{middle.x - Mm(3.2), middle.y + Mm(0.2)},
                         {middle.x - Mm(0.8), middle.y + Mm(2.8)},
                         {middle.x + Mm(3.6), middle.y - Mm(2.8)}},
                        {Mm(1.1), kGood});
    } else {
        drawLines(canvas, middle.x, middle.y - Mm(4), {Face::SansBold, Pt(22), Mm(8), kStop}, {"止"},
                  Align::Centre);
    }
}

std::vector<std::string> paragraphs(const DayReport& report) {
    std::vector<std::string> out;
    const std::int64_t open = report.openDifferences();
    for (const Difference& each : report.differences) {
        if (!each.isOpen() || out.size() == kSentences)
            continue;
        out.push_back(each.sentence.ja + (each.note ? "担当 " + each.note->owner.str() + "。" : ""));
    }
    const std::int64_t more = open - static_cast<std::int64_t>(out.size());
    const std::int64_t explained = static_cast<std::int64_t>(report.differences.size()) - open;
    if (more > 0)
        out.push_back("ほか " + grouped(more) + "件は「7　差異」にあります。");
    if (explained > 0)
        out.push_back("説明済みの差異 " + grouped(explained) + "件は「7　差異」にあります。");
    return out;
}

std::string summary(const DayFacts& facts) {
    Pieces people;
    for (const JobDay& job : facts.jobs)
        people += job.wanted;
    const auto count = [](std::size_t n) { return grouped(static_cast<std::int64_t>(n)); };
    return "台紙 " + count(facts.lots.size()) + "ロット、ジョブ " + count(facts.jobs.size()) + "件 " +
           grouped(people.value()) + "名、数え " + count(facts.counts.size()) + "か所、拒否 " +
           count(facts.refusals.size()) + "件。";
}

} // namespace

void drawOpening(PageFlow& flow, const DayFacts& facts, const std::vector<Signature>& signatures) {
    Canvas& canvas = flow.canvas();
    const Mm top = flow.y();
    drawSeals(canvas, top, signatures);
    constexpr Style line{Face::SansRegular, Pt(9.5), Mm(5), kInk};
    const Mm width = kWidth - kSealWidth * 3 - Mm(6);
    Mm y = drawLines(canvas, kLeft, top - Mm(0.5), {Face::SansBold, Pt(22), Mm(10), kInk}, {"日次照合表"}) +
           Mm(1);
    y = drawWrapped(canvas, kLeft, y, width, line,
                    warekiWithWeekday(facts.day) + "　" + joined(facts.insurers));
    y = drawWrapped(canvas, kLeft, y, width, line,
                    facts.site.ja + "　作成 " + madeAt(facts) + "　版 " + std::to_string(facts.version) +
                        "　番号 " + facts.number);
    y = std::max(y, top + kSealHeight) + Mm(3);
    canvas.line({kLeft, y}, {kRight, y}, {Mm(0.55), kInk});
    flow.down(y + Mm(4) - top);
}

void drawVerdict(PageFlow& flow, const DayReport& report) {
    Canvas& canvas = flow.canvas();
    const bool good = report.mayBeSigned();
    const Style title{Face::SansBold, Pt(15), Mm(7.4), good ? kGood : kStop};
    constexpr Style text{Face::SansRegular, Pt(9), Mm(4.8), kInk};
    std::vector<std::string> said = paragraphs(report);
    if (good)
        said.insert(said.begin(), summary(report.facts));
    const Mm x = kLeft + kVerdictPad * 2 + kSign;
    const Mm width = kRight - kVerdictPad - x;
    std::vector<std::string> lines;
    for (const std::string& each : said) {
        for (std::string& line : wrap(flow.fonts(), text.face, text.size, width, each))
            lines.push_back(std::move(line));
    }
    const Mm inner = title.leading + Mm(0.8) + text.leading * static_cast<double>(lines.size());
    const Rect box{kLeft, flow.y(), kWidth, std::max(inner, kSign) + kVerdictPad * 1.6};
    canvas.stroke(box.inset(Mm(0.35)), {Mm(0.7), good ? kGood : kStop});
    drawSign(canvas, {kLeft + kVerdictPad + kSign / 2, box.y + box.h / 2}, good);
    const Mm top = box.y + (box.h - inner) / 2;
    drawLines(canvas, x, top, title,
              {good ? "一致。この日は締められます。"
                    : "差異 " + grouped(report.openDifferences()) + "件。この日は締められません。"});
    drawLines(canvas, x, top + title.leading + Mm(0.8), text, lines);
    flow.down(box.h + Mm(4.5));
}

} // namespace daishi::report
