// A refusal of loading or printing as a stop: which blanks to show, what to do, what it waits for. Pure but
// for words.
#pragma once

#include "app/console/frame/context.h"
#include "app/console/load/stop_screen.h"

namespace daishi::console {

struct StopCase {
    Refusal refusal;
    QString cannot;
    PrinterId printer;
    std::optional<RunId> run; // at this printer
    LoadView view;
    std::string box;                     // code of its label; empty: none was scanned
    std::string badge;                   // who stands here
    std::optional<BlankFace> mark;       // what a scanned mark says
    std::optional<desk::Seen> seen = {}; // in the newest picture of it
};
Stop stopOf(const Context&, const StopCase&);

} // namespace daishi::console
