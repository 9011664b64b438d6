// The cards of the page for loading and printing: the run, the tray, the printer.
#include <QLocale>

#include "app/console/frame/facts_card.h"
#include "app/console/frame/printer_words.h"
#include "app/console/load/load_page.h"
#include "app/console/load/picture_part.h"
#include "app/console/load/reading_panel.h"
#include "app/console/load/run_panel.h"

namespace daishi::console {

void LoadPage::showRun(const Lane& lane) {
    run_->setVisible(lane.view.job && !picture_->isLarge() && !reading_->isOpen());
    if (!lane.view.job)
        return;
    const JobCard& job = *lane.view.job;
    RunFigures now;
    now.heading = tr("Job %1: %2")
                      .arg(QString::fromStdString(job.view.job.id.str()))
                      .arg(context().say(job.view.blank));
    now.whole = job.view.job.pieces.value();
    now.good = job.sheets.good.value();
    now.read = job.sheets.read.value();
    now.spoiled = job.sheets.spoiled.value();
    now.doubtful = job.sheets.doubtful.value();
    now.counted = lane.progress.counted.value();
    now.notSent = job.view.pieces.of(PieceState::Wanted).value();
    now.chunkSize = context().desk.registry().site.chunkSize.value();
    if (lane.view.run)
        now.chunks = lane.view.run->chunks;
    const std::int64_t done = now.good - lane.goodThen;
    if (lane.flow.step() == Step::Printing && lane.since.isValid() && done > 0)
        now.minutesLeft =
            int(double(lane.since.elapsed()) * double(now.whole - now.good) / double(done) / 60'000) + 1;
    run_->show(now);
}

void LoadPage::showTray(const Lane& lane) {
    if (!lane.view.tray) {
        tray_->setHeading(tr("Tray"));
        tray_->show({{tr("scan a tray label"), {}, false}});
        return;
    }
    const TrayView& tray = lane.view.tray->view;
    tray_->setHeading(tr("Tray %1").arg(tray.number));
    if (!lane.view.tray->box) {
        tray_->show({{tr("never loaded"), {}, false}});
        return;
    }
    const BoxCard& box = *lane.view.tray->box;
    const auto sheets = [](Sheets n) {
        return tr("%1 sheets").arg(QLocale().toString(qlonglong(n.value())));
    };
    tray_->show(
        {{tr("blank"), context().say(box.blank.name), true},
         {tr("box"), QString::fromStdString(box.row.id.str()), false},
         {tr("load"), tray.live ? tr("good since it was scanned") : tr("over: scan again"), !tray.live},
         {tr("in the tray, by the book"), sheets(tray.inTray), true},
         {tr("good"), sheets(box.good), false},
         {tr("spoiled"), sheets(box.spoiled), false},
         {tr("samples"), sheets(box.sample), false},
         {tr("still in the box"), sheets(box.inStore), false}});
}

void LoadPage::showPrinter(const Lane& lane) {
    const PrinterConfig* printer = context().desk.registry().printer(lane.printer);
    printer_->setHeading(printer ? context().say(printer->name) : QString());
    if (!lane.look) {
        printer_->show({{tr("is being asked"), {}, false}});
        return;
    }
    const PrinterWords words = wordsOf(*lane.look);
    std::vector<FactLine> lines{{tr("says of itself"), markOf(words.mark) + " " + words.state, true}};
    for (const QString& reason : words.reasons)
        lines.push_back({tr("because"), reason, true});
    if (lane.look->report.deviceCounter)
        lines.push_back(
            {tr("its counter"), QLocale().toString(qlonglong(*lane.look->report.deviceCounter)), false});
    if (!lane.look->reachable)
        lines.push_back({tr("then"), context().say(lane.look->lost), false});
    printer_->show(lines);
}

} // namespace daishi::console
