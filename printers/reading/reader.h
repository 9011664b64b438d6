// The reader of pictures of sheets: the port core/line/sheet_reader.h, with the looking done by daishi-reader
// in a process of its own. It is started with the first question, again after a crash or a silence that was
// too long, and ends with its owner.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "core/line/sheet_reader.h"

namespace daishi {

struct ReaderProgram {
    std::filesystem::path program;             // daishi-reader
    std::chrono::milliseconds toRead{20'000};  // for one picture
    std::chrono::milliseconds toEnrol{90'000}; // for a catalogue or a plate
};

// daishi-reader beside the running program, or in its lib/daishi.
ReaderProgram readerBesideProgram();

std::unique_ptr<SheetReader> makeSheetReader(ReaderProgram);

} // namespace daishi
