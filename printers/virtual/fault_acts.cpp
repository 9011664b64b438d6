// The acts that break the printer, and those that mend it.

#include "printers/virtual/act_members.h"
#include "printers/virtual/floor_acts.h"

namespace daishi::vprinter {

Answer FloorActs::done() {
    front_.refresh();
    return {okay(), nullptr};
}

Answer FloorActs::planned(const std::function<void(Faults&)>& change) {
    floor_.plan(change);
    return done();
}

Answer FloorActs::door(const Json& request) {
    floor_.setDoor(member<bool>(request, "open"));
    return done();
}

Answer FloorActs::cover(const Json& request) {
    floor_.setCover(member<bool>(request, "open"));
    return done();
}

Answer FloorActs::pullTray(const Json& request) {
    floor_.setTrayOut(member<int>(request, "tray"), member<bool>(request, "out"));
    return done();
}

Answer FloorActs::jam(const Json& request) {
    const int after = member<int>(request, "after", 1);
    const bool reprints = member<bool>(request, "reprint", true);
    return planned([&](Faults& faults) { faults.jamAfter(after, reprints); });
}

Answer FloorActs::clear(const Json&) {
    floor_.clear();
    return done();
}

Answer FloorActs::lie(const Json& request) {
    const int impressions = member<int>(request, "impressions");
    return planned([&](Faults& faults) { faults.lie(impressions); });
}

Answer FloorActs::doubleFeed(const Json& request) {
    const int pages = member<int>(request, "next", 1);
    return planned([&](Faults& faults) { faults.doubleNext(pages); });
}

Answer FloorActs::lose(const Json& request) {
    const int pages = member<int>(request, "next", 1);
    return planned([&](Faults& faults) { faults.loseNext(pages); });
}

Answer FloorActs::bothSides(const Json& request) {
    const int sheets = member<int>(request, "next", 1);
    return planned([&](Faults& faults) { faults.bothSidesNext(sheets); });
}

Answer FloorActs::dropImages(const Json& request) {
    const int pages = member<int>(request, "next", 1);
    return planned([&](Faults& faults) { faults.dropImagesNext(pages); });
}

Answer FloorActs::speed(const Json& request) {
    const int perSheet = member<int>(request, "ms_per_sheet");
    if (perSheet < 0)
        throw std::runtime_error("\"ms_per_sheet\" must be 0 or more");
    return planned([&](Faults& faults) { faults.speed(std::chrono::milliseconds(perSheet)); });
}

Answer FloorActs::stall(const Json& request) {
    const int after = member<int>(request, "after", 0);
    return planned([&](Faults& faults) { faults.stallAfter(after); });
}

Answer FloorActs::forget(const Json&) {
    bool stopped = true;
    if (!gateway_.whileQuiet([&] { stopped = front_.forget(); }))
        throw std::runtime_error("a request does not end");
    if (!stopped)
        throw std::runtime_error("a job does not stop");
    return done();
}

Answer FloorActs::offline(const Json& request) {
    offline_ = member<bool>(request, "on");
    if (offline_)
        gateway_.close();
    else
        gateway_.open();
    return {okay(), nullptr};
}

Answer FloorActs::powerCycle(const Json& request) {
    const int seconds = member<int>(request, "seconds", 0);
    if (seconds < 0)
        throw std::runtime_error("\"seconds\" must be 0 or more");
    return {okay(), [this, seconds] { power_.cycle(seconds); }};
}

Answer FloorActs::quit(const Json&) {
    return {okay(), [this] { power_.quit(); }};
}

} // namespace daishi::vprinter
