#include "app/console/today/today_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "app/desk/desk.h"
#include "core/decide/hold_cause.h"

namespace daishi::console {

namespace {

struct Today {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString of(const std::string& text) {
    return QString::fromStdString(text);
}

QString blankName(const Context& context, const BlankTypeId& id) {
    const BlankType* type = context.desk.registry().blankType(id);
    return type ? context.say(context.desk.registry().describe(*type)) : of(id.str());
}

const TodayStock* stockOf(const TodayView& view, const BlankTypeId& type) {
    for (const TodayStock& line : view.stock) {
        if (line.type == type)
            return &line;
    }
    return nullptr;
}

QStringList whyShort(const TodayView& view, const BlankTypeId& type) {
    QStringList lines;
    const TodayStock* stock = stockOf(view, type);
    if (!stock)
        return lines;
    if (!stock->quarantined.isZero())
        lines << Today::tr("%1 sheets of it are in quarantine.").arg(numberWords(stock->quarantined.value()));
    if (!stock->held.isZero())
        lines << Today::tr("%1 sheets of it are on hold.").arg(numberWords(stock->held.value()));
    if (!stock->onOrder.isZero())
        lines << Today::tr("%1 sheets of it are on order.").arg(numberWords(stock->onOrder.value()));
    return lines;
}

AnswerWords shortWords(const Context& context, const TodayView& view) {
    const DayVerdict& verdict = view.verdict;
    const Lacking& lacking = verdict.lacking.front();
    const QString blank = blankName(context, lacking.type), sheets = numberWords(lacking.sheets.value());
    AnswerWords words{Meaning::Stop, {}, {}};
    words.answer =
        verdict.by == view.today
            ? Today::tr("Today's work cannot be finished: %1 is short by %2 sheets").arg(blank, sheets)
            : Today::tr("What is due on %1 cannot be finished: %2 is short by %3 sheets")
                  .arg(dayWords(context, verdict.by), blank, sheets);
    const QString why = whyShort(view, lacking.type).join(context.language == Language::Japanese ? "" : " ");
    if (!why.isEmpty())
        words.lines << why;
    if (verdict.lacking.size() > 1)
        words.lines << Today::tr("%n other blank(s) lack as well.", "", int(verdict.lacking.size()) - 1);
    words.lines << "→ " + Today::tr("Ask for an urgent delivery (F5, Stock).");
    return words;
}

AnswerWords stoppedWords(const Context& context, const TodayView& view) {
    const DayVerdict& verdict = view.verdict;
    AnswerWords words{Meaning::Wait, {}, {}};
    const int jobs = int(verdict.stopped.size());
    words.answer =
        verdict.by == view.today
            ? Today::tr("%n job(s) of today are stopped", "", jobs)
            : Today::tr("%n job(s) due on %1 are stopped", "", jobs).arg(dayWords(context, verdict.by));
    for (const TodayJob& job : view.jobs) {
        if (job.judged.counts && job.judged.stops && words.lines.size() < 2)
            words.lines << of(job.view.job.id.str()) + context.gap() + stopWords(context, job);
    }
    return words;
}

AnswerWords finishWords(const Context& context, const TodayView& view) {
    const DayVerdict& verdict = view.verdict;
    const QString left = numberWords(verdict.left.value());
    AnswerWords words{Meaning::Go, {}, {}};
    if (verdict.by == view.today) {
        words.answer = Today::tr("All of today's work can be printed");
        words.lines << Today::tr("%1 sheets are still to be printed.").arg(left);
    } else {
        words.answer = Today::tr("All that is due on %1 can be printed").arg(dayWords(context, verdict.by));
        words.lines << Today::tr("Nothing is due today. %1 sheets are to be printed for that day.").arg(left);
    }
    return words;
}

AnswerWords mainWords(const Context& context, const TodayView& view) {
    switch (view.verdict.answer) {
    case DayAnswer::NoJobs:
        return {Meaning::Calm,
                Today::tr("There are no jobs"),
                {Today::tr("Data of an insurer make a job (Shift+F2, Jobs).")}};
    case DayAnswer::AllPrinted:
        return {Meaning::Go,
                Today::tr("Everything is printed"),
                {Today::tr("Next is the evening: close the day (F8, Day).")}};
    case DayAnswer::CanFinish:
        return finishWords(context, view);
    case DayAnswer::Stopped:
        return stoppedWords(context, view);
    case DayAnswer::Short:
        return shortWords(context, view);
    }
    return {};
}

QString shortStop(RefusalCode code) {
    const std::pair<RefusalCode, const char*> words[] = {
        {RefusalCode::JobHeld, QT_TRANSLATE_NOOP("Today", "on hold")},
        {RefusalCode::JobNotReleased, QT_TRANSLATE_NOOP("Today", "not released")},
        {RefusalCode::DataTooOld, QT_TRANSLATE_NOOP("Today", "data too old")},
        {RefusalCode::DoubtfulSheetsOpen, QT_TRANSLATE_NOOP("Today", "sheets in doubt")},
        {RefusalCode::NotEnoughSheets, QT_TRANSLATE_NOOP("Today", "blanks lack")},
    };
    for (const auto& [stop, text] : words) {
        if (stop == code)
            return QCoreApplication::translate("Today", text);
    }
    return Today::tr("not on this day"); // the calendar of the blank or of the kind
}

QString gradeWords(Evidence grade) {
    switch (grade) {
    case Evidence::E1DeliveryNote:
        return Today::tr("delivery note");
    case Evidence::E2BoxLabel:
        return Today::tr("label");
    case Evidence::E3SheetMark:
        return Today::tr("mark on a sheet");
    case Evidence::E4SheetImage:
        return Today::tr("picture of a sheet");
    case Evidence::E5FirstArticleImage:
        return Today::tr("picture of the first sheet");
    }
    return {};
}

} // namespace

QString numberWords(std::int64_t number) {
    return QLocale().toString(qlonglong(number));
}

QString dayWords(const Context& context, Day day) {
    const QDate date(day.year(), int(day.month()), int(day.day()));
    if (context.language == Language::Japanese)
        return QLocale(QLocale::Japanese).toString(date, QString::fromUtf8("M月d日（ddd）"));
    return QLocale(QLocale::English).toString(date, "ddd d MMM");
}

QString dueWords(const Context& context, Day by, Day today) {
    if (by == today)
        return Today::tr("today");
    return by < today ? Today::tr("late: %1").arg(dayWords(context, by)) : dayWords(context, by);
}

AnswerWords answerWords(const Context& context, const TodayView& view) {
    AnswerWords words = mainWords(context, view);
    if (view.verdict.later) {
        const TypeForecast& later = *view.verdict.later;
        words.lines << Today::tr("On %1 %2 will be short by %3 sheets, with the reserve for spoilage.")
                           .arg(dayWords(context, *later.shortOn), blankName(context, later.type),
                                numberWords(later.shortBy.value()));
        if (words.meaning == Meaning::Go)
            words.meaning = Meaning::Wait;
    }
    return words;
}

Pill pillOf(const TodayJob& job) {
    switch (job.judged.standing) {
    case JobStanding::Stopped:
        return {PillLook::Stop, "止 " + shortStop(job.judged.stops->code)};
    case JobStanding::FirstArticle:
        return {PillLook::Wait, "◇ " + Today::tr("look at the first sheet")};
    case JobStanding::Paused:
        return {PillLook::Wait, "⏸ " + Today::tr("paused")};
    case JobStanding::Printing:
        return {PillLook::Work, "▶ " + Today::tr("printing")};
    case JobStanding::Loaded:
        return {PillLook::Work, "▷ " + Today::tr("loaded")};
    case JobStanding::WaitsForLoad:
        return {PillLook::Quiet, "○ " + Today::tr("waits for loading")};
    case JobStanding::Printed:
        return {PillLook::Done, "✓ " + Today::tr("printed")};
    case JobStanding::Over:
        return {PillLook::Done, "✓ " + Today::tr("handed over")};
    }
    return {};
}

QString stopWords(const Context& context, const TodayJob& job) {
    if (!job.judged.stops)
        return {};
    const Refusal& refusal = *job.judged.stops;
    const RefusalRow& row = rowOf(refusal.code);
    const QString found = context.say(refusal.loaded);
    QString words = of(numberOf(refusal.code)) + " " +
                    context.say({std::string(row.sentenceJa), std::string(row.sentenceEn)});
    if (!found.isEmpty())
        words += context.language == Language::Japanese ? "（" + found + "）" : " (" + found + ")";
    return words + " → " + context.say({std::string(row.nextJa), std::string(row.nextEn)});
}

TrayWords trayWords(const Context& context, const TrayView& tray) {
    if (!tray.load)
        return {Today::tr("empty"), "—", false};
    if (!tray.live) {
        if (tray.inTray.isZero())
            return {Today::tr("empty"), "—", false};
        const QString why = context.say(describe(tray.load->endedBy.value_or(LoadDeath::RunEnded)));
        return {Today::tr("void: %1").arg(why), Today::tr("scan the box again"), true};
    }
    QStringList known;
    for (const Evidence grade : tray.evidence)
        known << gradeWords(grade);
    if (tray.load->state == LoadState::Armed)
        known << Today::tr("first sheet approved");
    return {context.say(tray.blank), known.join(context.language == Language::Japanese ? "・" : ", "), false};
}

OpenWords openWords(const Context& context, const OpenThing& thing) {
    const QString subject = of(thing.subject), says = context.say(thing.says);
    const auto day = [&] { return dayWords(context, Day::parse(thing.subject).value_or(Day())); };
    const QString owner =
        thing.owner ? Today::tr("owner %1").arg(of(thing.owner->str())) : Today::tr("nobody yet");
    switch (thing.what) {
    case OpenThing::What::DayNotReconciled:
        return {Today::tr("%1 is not reconciled").arg(day()), owner};
    case OpenThing::What::DayNotSigned:
        return {Today::tr("%1 waits for signatures").arg(day()),
                Today::tr("%n to sign", "", int(thing.number))};
    case OpenThing::What::DayDifferences:
        return {Today::tr("%1 has %n open difference(s)", "", int(thing.number)).arg(day()), owner};
    case OpenThing::What::LotHeld:
        return {Today::tr("Lot %1 is on hold: %2").arg(subject, says), Today::tr("two persons")};
    case OpenThing::What::LotRejected:
        return {Today::tr("Lot %1 was refused; %2 sheets stand in quarantine")
                    .arg(subject, numberWords(thing.number)),
                Today::tr("send it back")};
    case OpenThing::What::DeliveryInspected:
        return {Today::tr("Delivery %1 is being inspected: %2").arg(subject, says), Today::tr("finish it")};
    case OpenThing::What::RequestNotApproved:
        return {Today::tr("Request %1 is not approved: %2").arg(subject, says), Today::tr("insurer")};
    case OpenThing::What::RunInDoubt:
        return {Today::tr("Sheets of run %1 are in doubt: job %2").arg(subject, says),
                Today::tr("look and settle")};
    case OpenThing::What::ReaderStopped:
        return {Today::tr("Run %1 is stopped by the reader: %2").arg(subject, says),
                Today::tr("two persons")};
    }
    return {};
}

} // namespace daishi::console
