#include "app/console/frame/printer_words.h"

#include <algorithm>

#include <QCoreApplication>

namespace daishi::console {

namespace {

struct ReasonRow {
    const char* keyword; // without -error, -warning, -report
    const char* words;
};

constexpr ReasonRow kReasons[] = {
    {"media-empty", QT_TRANSLATE_NOOP("Printer", "a tray is empty")},
    {"media-needed", QT_TRANSLATE_NOOP("Printer", "blanks are needed in the tray")},
    {"media-jam", QT_TRANSLATE_NOOP("Printer", "a sheet is jammed")},
    {"media-low", QT_TRANSLATE_NOOP("Printer", "few sheets are left in a tray")},
    {"cover-open", QT_TRANSLATE_NOOP("Printer", "a cover is open")},
    {"door-open", QT_TRANSLATE_NOOP("Printer", "a door is open")},
    {"interlock-open", QT_TRANSLATE_NOOP("Printer", "a door is open")},
    {"input-tray-missing", QT_TRANSLATE_NOOP("Printer", "a tray is pulled out")},
    {"output-tray-missing", QT_TRANSLATE_NOOP("Printer", "the output bin is missing")},
    {"output-area-full", QT_TRANSLATE_NOOP("Printer", "the output bin is full")},
    {"output-area-almost-full", QT_TRANSLATE_NOOP("Printer", "the output bin is almost full")},
    {"marker-waste-full", QT_TRANSLATE_NOOP("Printer", "the waste toner box is full")},
    {"marker-waste-almost-full", QT_TRANSLATE_NOOP("Printer", "the waste toner box is almost full")},
    {"fuser-over-temp", QT_TRANSLATE_NOOP("Printer", "the fuser is too hot")},
    {"fuser-under-temp", QT_TRANSLATE_NOOP("Printer", "the fuser is not hot enough yet")},
    {"opc-near-eol", QT_TRANSLATE_NOOP("Printer", "the drum will have to be changed soon")},
    {"opc-life-over", QT_TRANSLATE_NOOP("Printer", "the drum has to be changed")},
    {"developer-low", QT_TRANSLATE_NOOP("Printer", "the developer is low")},
    {"developer-empty", QT_TRANSLATE_NOOP("Printer", "the developer has run out")},
    {"spool-area-full", QT_TRANSLATE_NOOP("Printer", "its memory for documents is full")},
    {"interpreter-resource-unavailable", QT_TRANSLATE_NOOP("Printer", "it cannot process the document")},
    {"marker-supply-empty", QT_TRANSLATE_NOOP("Printer", "the ink or toner has run out")},
    {"marker-supply-low", QT_TRANSLATE_NOOP("Printer", "the ink or toner is low")},
    {"toner-empty", QT_TRANSLATE_NOOP("Printer", "the toner has run out")},
    {"toner-low", QT_TRANSLATE_NOOP("Printer", "the toner is low")},
    {"paused", QT_TRANSLATE_NOOP("Printer", "it was paused at its own display")},
    {"moving-to-paused", QT_TRANSLATE_NOOP("Printer", "it is about to pause")},
    {"shutdown", QT_TRANSLATE_NOOP("Printer", "it is being switched off")},
    {"stopping", QT_TRANSLATE_NOOP("Printer", "it is about to stop")},
    {"stopped-partly", QT_TRANSLATE_NOOP("Printer", "a part of it has stopped")},
    {"timed-out", QT_TRANSLATE_NOOP("Printer", "it does not answer its own queue")},
    {"connecting-to-device", QT_TRANSLATE_NOOP("Printer", "the queue is looking for it")},
    {"other", QT_TRANSLATE_NOOP("Printer", "see its own display")},
};

QString said(const char* text) {
    return QCoreApplication::translate("Printer", text);
}

// What says nothing of its weight may stop the printer (RFC 8011 §5.4.12).
int weightOf(const std::string& reason) {
    const auto ends = [&](std::string_view ending) {
        return reason.size() > ending.size() &&
               reason.compare(reason.size() - ending.size(), ending.size(), ending) == 0;
    };
    return ends("-report") ? 2 : ends("-warning") ? 1 : 0;
}

QString wordsOfReason(QString keyword) {
    for (const char* ending : {"-error", "-warning", "-report"}) {
        if (keyword.endsWith(QLatin1String(ending)))
            keyword.chop(int(qstrlen(ending)));
    }
    for (const ReasonRow& row : kReasons) {
        if (keyword == QLatin1String(row.keyword))
            return said(row.words);
    }
    return keyword;
}

} // namespace

PrinterWords wordsOf(const Look& look) {
    PrinterWords words;
    if (!look.reachable)
        return {PrinterMark::Trouble, said(QT_TRANSLATE_NOOP("Printer", "does not answer")), {}};
    if (look.report.reasons) {
        std::vector<std::string> reasons = *look.report.reasons;
        std::stable_sort(
            reasons.begin(), reasons.end(),
            [](const std::string& one, const std::string& other) { return weightOf(one) < weightOf(other); });
        for (const std::string& reason : reasons) {
            if (reason != "none")
                words.reasons << wordsOfReason(QString::fromStdString(reason));
        }
    }
    if (!look.report.state)
        return {PrinterMark::Trouble, said(QT_TRANSLATE_NOOP("Printer", "does not tell its state")),
                words.reasons};
    switch (*look.report.state) {
    case PrinterState::Idle:
        words.state = said(QT_TRANSLATE_NOOP("Printer", "waiting"));
        words.mark = words.reasons.isEmpty() ? PrinterMark::Idle : PrinterMark::Trouble;
        break;
    case PrinterState::Processing:
        words.state = said(QT_TRANSLATE_NOOP("Printer", "printing"));
        words.mark = PrinterMark::Working;
        break;
    case PrinterState::Stopped:
        words.state = said(QT_TRANSLATE_NOOP("Printer", "stopped"));
        words.mark = PrinterMark::Trouble;
        break;
    }
    return words;
}

QString markOf(PrinterMark mark) {
    switch (mark) {
    case PrinterMark::Idle:
        return "○";
    case PrinterMark::Working:
        return "▶";
    case PrinterMark::Trouble:
        return "▲";
    }
    return {};
}

} // namespace daishi::console
