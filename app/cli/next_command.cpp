#include "app/cli/next_command.h"

namespace daishi::cli {

namespace {

struct CommandRow {
    RefusalCode after;
    std::string_view command;
};

constexpr CommandRow kCommands[] = {
    {RefusalCode::TrayCountOver, "box adjust --in tray --found N"},
    {RefusalCode::FirstArticleFailed, "destroy scan"},
    {RefusalCode::PrintDiffers, "destroy scan"},
    {RefusalCode::ReaderNotArmed, "reader challenge"},
    {RefusalCode::ReaderAcceptedWrong, "reader challenge"},
    {RefusalCode::MasterMissing, "blank-type enrol"},
    {RefusalCode::MasterDiffers, "job release"},
    {RefusalCode::PicturesIncomplete, "delivery picture"},
    {RefusalCode::BoxNotChosen, "delivery picture"},
    {RefusalCode::SheetsUnread, "read feed RUN --from FILE"},
    {RefusalCode::ReadingStopped, "read resolve STOP SCAN --reason TEXT"},
    {RefusalCode::SheetSkipped, "read resolve STOP SCAN --reason TEXT"},
    {RefusalCode::SheetDoubled, "read resolve STOP SCAN --reason TEXT"},
    {RefusalCode::SheetOutOfOrder, "read resolve STOP SCAN --reason TEXT"},
    {RefusalCode::SheetNotRead, "read resolve STOP SCAN --reason TEXT"},
    {RefusalCode::SessionEnded, "people login"},
    {RefusalCode::ClockBehind, "clock confirm"},
};

} // namespace

std::string_view nextCommand(RefusalCode code) {
    for (const CommandRow& row : kCommands) {
        if (row.after == code)
            return row.command;
    }
    return {};
}

} // namespace daishi::cli
