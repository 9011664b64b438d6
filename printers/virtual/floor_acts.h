#pragma once
// What the people on the floor can do to the printer: the acts of the control socket. Each request is an
// object with "act"; act_words.h tells what else each takes. The answer has "ok", and "error" when it is
// false. Unless silent, the trays are out while paper is put in, taken or swapped; that takes up to a second,
// because the printer's times count seconds and the change must show in them.

#include "printers/virtual/control_server.h"
#include "printers/virtual/gateway.h"
#include "printers/virtual/printer_front.h"
#include "printers/virtual/sheet_writer.h"

namespace daishi::vprinter {

class FloorActs {
  public:
    // What cannot be done from inside: both end this process (power_cycle begins it anew).
    struct Power {
        std::function<void(int seconds)> cycle;
        std::function<void()> quit;
    };

    FloorActs(PrinterFloor& floor, PrinterFront& front, Gateway& gateway, SheetWriter& writer, Power power);

    // Throws std::exception or Poco::Exception with the reason when the act is unknown or cannot be done.
    Answer act(const Json& request);

  private:
    using Handler = Answer (FloorActs::*)(const Json&);
    struct Entry {
        const char* name;
        Handler handler;
    };
    static const std::vector<Entry>& table();

    Answer put(const Json& request);
    Answer take(const Json& request);
    Answer look(const Json& request);
    Answer swap(const Json& request);
    Answer door(const Json& request);
    Answer cover(const Json& request);
    Answer pullTray(const Json& request);
    Answer jam(const Json& request);
    Answer clear(const Json& request);
    Answer powerCycle(const Json& request);
    Answer forget(const Json& request);
    Answer offline(const Json& request);
    Answer lie(const Json& request);
    Answer doubleFeed(const Json& request);
    Answer bothSides(const Json& request);
    Answer lose(const Json& request);
    Answer dropImages(const Json& request);
    Answer speed(const Json& request);
    Answer stall(const Json& request);
    Answer state(const Json& request);
    Answer quit(const Json& request);

    // Opens the trays, does the work, closes them: the reason comes and goes, and leaves a mark in the times.
    void withTraysOut(const std::vector<int>& trays, bool silent, const std::function<void()>& work);
    Answer planned(const std::function<void(Faults&)>& change);
    Answer done();

    PrinterFloor& floor_;
    PrinterFront& front_;
    Gateway& gateway_;
    SheetWriter& writer_;
    Power power_;
    bool offline_ = false;
    const std::string boot_;
};

} // namespace daishi::vprinter
