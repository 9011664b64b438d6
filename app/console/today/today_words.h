// What the page of the day says, in words.
#pragma once

#include <QString>
#include <QStringList>

#include "app/console/frame/context.h"
#include "app/console/frame/headline_card.h"
#include "app/console/today/today_view.h"

namespace daishi::console {

struct AnswerWords {
    Meaning meaning = Meaning::Calm;
    QString answer;
    QStringList lines; // the reason, and the next act
};
AnswerWords answerWords(const Context&, const TodayView&);

// How a job stands: 止 held · printing · waits for loading.
enum class PillLook { Stop, Wait, Work, Done, Quiet };
struct Pill {
    PillLook look = PillLook::Quiet;
    QString text;
};
Pill pillOf(const TodayJob&);
// What stops it and what to do, with the number of the refusal; empty for a job that is not stopped.
QString stopWords(const Context&, const TodayJob&);

struct TrayWords {
    QString what;  // the blank, or that it is void and why
    QString known; // label, mark, first article; or the next act
    bool isVoid = false;
};
TrayWords trayWords(const Context&, const TrayView&);

struct OpenWords {
    QString what, who;
};
OpenWords openWords(const Context&, const OpenThing&);

// 「9月30日（月）」, and "today" for today.
QString dayWords(const Context&, Day);
QString dueWords(const Context&, Day by, Day today);
QString numberWords(std::int64_t);

} // namespace daishi::console
