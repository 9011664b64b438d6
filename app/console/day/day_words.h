// What the page for closing a day says, in words.
#pragma once

#include <QString>
#include <QStringList>

#include "app/console/day/day_view.h"
#include "app/console/frame/context.h"
#include "app/console/frame/headline_card.h"

namespace daishi::console {

struct DayWords {
    Meaning meaning = Meaning::Calm;
    QString answer;
    QStringList lines;
};
DayWords dayAnswer(const Context&, const DayView&);
// 「9月30日（月）　照合済み」
QString dayChoice(const Context&, const DayRow&);
// What a person can do about a difference: count it here, explain it here, or put it right elsewhere.
QString whatToDo(const DayReport&, const Difference&);
bool maySign(const DayView&);

} // namespace daishi::console
