#include "app/console/load/stop_of.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/console/frame/next_page.h"
#include "app/console/picture/seen_words.h"
#include "app/desk/desk.h"
#include "core/line/scanned.h"
#include "stock/box_names.h"

namespace daishi::console {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Stop", text);
}

QString number(std::int64_t value) {
    return QLocale().toString(qlonglong(value));
}

QString edition(const BlankFace& blank) {
    return words(QT_TRANSLATE_NOOP("Stop", "edition %1")).arg(blank.type.edition);
}

QString insurerOf(const Context& context, const BlankFace& blank) {
    return context.say(blank.insurer.name) + " (" + QString::fromStdString(blank.insurer.number.str()) +
           ")  " + edition(blank);
}

QString dayOf(const Day& day) {
    return QString::fromStdString(day.iso());
}

void usableDays(std::vector<std::pair<QString, QString>>& rows, const BlankType& type) {
    if (type.usableFrom)
        rows.emplace_back(words(QT_TRANSLATE_NOOP("Stop", "usable from")), dayOf(*type.usableFrom));
    if (type.usableUntil)
        rows.emplace_back(words(QT_TRANSLATE_NOOP("Stop", "last day")), dayOf(*type.usableUntil));
}

StopSide requiredSide(const Context& context, const StopCase& what) {
    StopSide side;
    side.text = context.say(what.refusal.required);
    if (!what.view.job)
        return side;
    const JobCard& job = *what.view.job;
    side.blank = job.blank;
    side.rows.emplace_back(words(QT_TRANSLATE_NOOP("Stop", "insurer")), insurerOf(context, job.blank));
    side.rows.emplace_back(
        words(QT_TRANSLATE_NOOP("Stop", "job")),
        QString::fromStdString(job.view.job.id.str()) + "  " +
            words(QT_TRANSLATE_NOOP("Stop", "%1 sheets")).arg(number(job.view.job.pieces.value())));
    side.rows.emplace_back(words(QT_TRANSLATE_NOOP("Stop", "in the store")),
                           words(QT_TRANSLATE_NOOP("Stop", "%1 sheets")).arg(number(job.usable.value())));
    usableDays(side.rows, job.blank.type);
    return side;
}

// What the picture showed is what it is refused for.
bool isAboutPicture(const StopCase& what) {
    return what.seen && isFor(what.seen->judgement.finding, what.refusal.code);
}

// Nothing: what stands there is that of no blank on record.
std::optional<BlankFace> faceInPicture(const Context& context, const desk::Seen& seen) {
    const auto& like = seen.judgement.looksLike;
    return like ? faceOf(context.desk.registry(), *like) : std::nullopt;
}

StopSide loadedSide(const Context& context, const StopCase& what) {
    StopSide side;
    side.text = context.say(what.refusal.loaded);
    const auto& box = what.view.box ? what.view.box : what.view.tray ? what.view.tray->box : what.view.box;
    side.blank = isAboutPicture(what) ? faceInPicture(context, *what.seen)
                 : what.mark          ? what.mark
                 : box                ? std::optional(box->blank)
                                      : std::nullopt;
    if (!side.blank)
        return side;
    side.rows.emplace_back(words(QT_TRANSLATE_NOOP("Stop", "insurer")), insurerOf(context, *side.blank));
    if (box) {
        side.rows.emplace_back(words(QT_TRANSLATE_NOOP("Stop", "lot")),
                               QString::fromStdString(box->row.lot.str()) + "  " +
                                   words(QT_TRANSLATE_NOOP("Stop", "box %1 of %2"))
                                       .arg(box->row.number)
                                       .arg(box->boxesOfLot.value()) +
                                   "  " +
                                   words(QT_TRANSLATE_NOOP("Stop", "%1 sheets"))
                                       .arg(number(box->inStore.value() + box->inTray.value())));
    }
    usableDays(side.rows, side.blank->type);
    return side;
}

// As people name it: L-240927-01/001.
QString boxName(const std::string& label) {
    const auto code = scannedAs<BoxCode>(label);
    return code ? QString::fromStdString(boxIdOf(LotId(code->lot), code->boxNo).str()) : QString();
}

// Whose stop it is: the printer, and the tray where one is known.
QString placeOf(const Context& context, const StopCase& what) {
    const PrinterConfig* printer = context.desk.registry().printer(what.printer);
    const QString name = printer ? context.say(printer->name) : QString();
    return what.view.tray
               ? words(QT_TRANSLATE_NOOP("Stop", "%1, tray %2")).arg(name).arg(what.view.tray->view.number)
               : name;
}

QString waitsFor(StopEnd end) {
    switch (end) {
    case StopEnd::BoxTakenOut:
        return words(QT_TRANSLATE_NOOP("Stop", "Waits for the label of this box"));
    case StopEnd::GoodScan:
        return words(QT_TRANSLATE_NOOP("Stop", "Waits for the right scan"));
    case StopEnd::Badge:
        return words(QT_TRANSLATE_NOOP("Stop", "Waits for your badge"));
    }
    return {};
}

// Whether the refusal is about which blank it is: then both are shown.
bool aboutBlanks(const Stop& stop) {
    return stop.required.blank && stop.loaded.blank &&
           stop.required.blank->type.id != stop.loaded.blank->type.id;
}

// It is known to be another blank than the job's, and nothing else is the matter with it.
bool isOtherBlank(const Stop& stop) {
    return aboutBlanks(stop) &&
           (stop.code == RefusalCode::StockTypeMismatch || stop.code == RefusalCode::InsurerMismatch ||
            stop.code == RefusalCode::EditionMismatch);
}

// The stop of a reader that this refusal has made, or that it is about. One that was made now is of the run
// that is at hand; of another run that is stopped at this printer nothing is told.
const ReadingStop* readingStopOf(const StopCase& what) {
    const ReadingStop* stop = stopAt(what.view.stops, what.printer, what.run);
    const RefusalCode code = what.refusal.code;
    if (!stop || code == RefusalCode::ReadingStopped || code == RefusalCode::StopNotSettled)
        return stop;
    return stop->run == what.run && stop->found.code == code ? stop : nullptr;
}

// Which sheets have to be found, as many as have room.
void toBeFound(const Context& context, const ReadingStop& reading, StopSide& side) {
    constexpr std::size_t kMost = 5;
    if (reading.toRead.empty())
        return;
    QStringList lines{words(QT_TRANSLATE_NOOP("Stop", "To be found:"))};
    for (std::size_t i = 0; i < std::min(kMost, reading.toRead.size()); ++i)
        lines << QString::fromStdString(reading.toRead[i].sheet.str()) + "  " +
                     context.say(describe(reading.toRead[i].place));
    if (reading.toRead.size() > kMost)
        lines << words(QT_TRANSLATE_NOOP("Stop", "%1 sheets in all")).arg(reading.toRead.size());
    side.rows.emplace_back(QString(), lines.join("\n"));
}

void nextActs(const Context& context, const StopCase& what, Stop& stop) {
    const RefusalRow& row = rowOf(what.refusal.code);
    if (stop.end == StopEnd::BoxTakenOut && what.view.tray) {
        stop.next.push_back(
            words(QT_TRANSLATE_NOOP("Stop",
                                    "Take everything out of tray %1, and scan the label of the box that was "
                                    "put in (%2) once more"))
                .arg(what.view.tray->view.number)
                .arg(boxName(what.box)));
    }
    if (stop.end == StopEnd::Badge)
        stop.next.push_back(words(QT_TRANSLATE_NOOP("Stop", "Scan your badge when you have read this")));
    if (stop.end == StopEnd::BoxTakenOut && isOtherBlank(stop)) // that all is taken out was said
        stop.next.push_back(words(QT_TRANSLATE_NOOP("Stop", "Put in a box of %1, and scan its label"))
                                .arg(context.say(stop.required.blank->name)));
    else
        stop.next.push_back(context.say({std::string(row.nextJa), std::string(row.nextEn)}));
    const RefusalCode about = readingStopOf(what) ? RefusalCode::ReadingStopped : what.refusal.code;
    if (const QString page = nextPage(about); !page.isEmpty())
        stop.next.push_back(page);
}

} // namespace

Stop stopOf(const Context& context, const StopCase& what) {
    const RefusalRow& row = rowOf(what.refusal.code);
    Stop stop;
    stop.code = what.refusal.code;
    stop.headline = what.cannot;
    stop.place = placeOf(context, what);
    stop.sentence = context.say({std::string(row.sentenceJa), std::string(row.sentenceEn)});
    stop.box = what.box;
    stop.badge = what.badge;
    stop.record = what.view.record;
    stop.end = endOf(what.refusal.code, what.box);
    stop.waitsFor = waitsFor(stop.end);
    stop.required = requiredSide(context, what);
    stop.loaded = loadedSide(context, what);
    stop.difference = context.say(what.refusal.difference);
    if (!aboutBlanks(stop)) {
        stop.required = {std::nullopt, context.say(what.refusal.required), {}};
        stop.loaded = {std::nullopt, context.say(what.refusal.loaded), {}};
    }
    if (const ReadingStop* reading = readingStopOf(what))
        toBeFound(context, *reading, stop.required);
    if (isAboutPicture(what)) {
        const SeenWords seen = wordsOf(context, *what.seen);
        stop.seen = what.seen->reading.sideBySide;
        if (!seen.differs.isEmpty())
            stop.difference =
                words(QT_TRANSLATE_NOOP("Stop", "Differs in the picture: %1")).arg(seen.differs);
    }
    nextActs(context, what, stop);
    return stop;
}

} // namespace daishi::console
