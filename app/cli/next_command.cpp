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
