#include "app/console/day/day_words.h"

#include <QCoreApplication>

#include "app/cli/words.h"
#include "app/console/today/today_words.h"
#include "app/report/uncounted_place.h"

namespace daishi::console {

namespace {

struct DayClose {
    Q_DECLARE_TR_FUNCTIONS(DayClose)
};

QString version(const DayView& view) {
    return DayClose::tr("Report %1, version %2.")
        .arg(QString::fromStdString(view.report->facts.number))
        .arg(view.report->facts.version);
}

DayWords openWords(const Context& context, const DayView& view, const QString& day) {
    const int open = int(view.report->openDifferences());
    DayWords words{
        Meaning::Stop, DayClose::tr("%1 cannot be closed: %n open difference(s)", "", open).arg(day), {}};
    for (const Difference& difference : view.report->differences) {
        if (difference.isOpen() && words.lines.isEmpty())
            words.lines << context.say(difference.sentence);
    }
    return words;
}

} // namespace

bool maySign(const DayView& view) {
    const bool standing = view.row.state == DayState::Reconciled || view.row.state == DayState::Signed;
    return view.report && standing && view.report->mayBeSigned();
}

DayWords dayAnswer(const Context& context, const DayView& view) {
    const QString day = dayWords(context, view.row.day);
    switch (view.row.state) {
    case DayState::Open:
        return {Meaning::Wait,
                DayClose::tr("%1 is not reconciled yet").arg(day),
                {DayClose::tr("Count what is open, then press F10 to reconcile.")}};
    case DayState::Disputed:
        return {Meaning::Stop,
                DayClose::tr("%1 must be reconciled again").arg(day),
                {DayClose::tr("Something was found out about it since. Press F10 to reconcile.")}};
    case DayState::Reconciled:
        if (!view.report->mayBeSigned())
            return openWords(context, view, day);
        return {Meaning::Wait,
                DayClose::tr("%1 agrees: two persons sign").arg(day),
                {version(view) + " " + DayClose::tr("Read the report, then press F11 and scan a badge.")}};
    case DayState::Signed:
        return {Meaning::Wait,
                DayClose::tr("%1 waits for the second signature").arg(day),
                {version(view) + " " + DayClose::tr("Another person presses F11 and scans a badge.")}};
    case DayState::Sealed:
        return {Meaning::Go, DayClose::tr("%1 is closed").arg(day), {version(view)}};
    }
    return {};
}

QString dayChoice(const Context& context, const DayRow& row) {
    return dayWords(context, row.day) + context.gap() +
           context.say(cli::stateText(lifeOf<DayState>(), nameOf(row.state)));
}

QString whatToDo(const DayReport& report, const Difference& difference) {
    if (!difference.isOpen())
        return DayClose::tr("explained");
    if (uncountedPlace(report.facts, difference))
        return DayClose::tr("Enter: count");
    return explainable(difference.kind) ? DayClose::tr("Enter: explain") : DayClose::tr("put it right");
}

} // namespace daishi::console
