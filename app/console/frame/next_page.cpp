#include "app/console/frame/next_page.h"

#include <QCoreApplication>

namespace daishi::console {

namespace {

struct PageRow {
    RefusalCode after;
    const char* words;
};

constexpr const char* kEndTheStop =
    QT_TRANSLATE_NOOP("NextPage", "On page Load and print (F3): Two persons end the stop.");

constexpr PageRow kPages[] = {
    {RefusalCode::TrayCountOver,
     QT_TRANSLATE_NOOP("NextPage",
                       "On page Stock (F5), among the boxes of the lot: Bring the book to the count.")},
    {RefusalCode::FirstArticleFailed, QT_TRANSLATE_NOOP("NextPage", "On page Destruction (F7).")},
    {RefusalCode::ReadingStopped, kEndTheStop},
    {RefusalCode::SheetSkipped, kEndTheStop},
    {RefusalCode::SheetDoubled, kEndTheStop},
    {RefusalCode::SheetOutOfOrder, kEndTheStop},
    {RefusalCode::SheetNotRead, kEndTheStop},
    {RefusalCode::StopNotSettled, kEndTheStop},
    {RefusalCode::SheetsUnread,
     QT_TRANSLATE_NOOP("NextPage", "On page Load and print (F3), with a scanner in the hand.")},
    {RefusalCode::ClockBehind,
     QT_TRANSLATE_NOOP("NextPage", "On page Record (Shift+F8): The clock is right.")},
};

} // namespace

QString nextPage(RefusalCode code) {
    for (const PageRow& row : kPages) {
        if (row.after == code)
            return QCoreApplication::translate("NextPage", row.words);
    }
    return {};
}

} // namespace daishi::console
