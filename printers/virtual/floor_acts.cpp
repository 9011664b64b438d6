#include "printers/virtual/floor_acts.h"

#include "printers/virtual/act_members.h"

#include <Poco/UUIDGenerator.h>

#include <stdexcept>

namespace daishi::vprinter {
namespace {

Where whereOf(const Json& request) {
    const auto where = member<std::string>(request, "where", std::string("bottom"));
    if (where == "bottom")
        return Where::Bottom;
    if (where == "top")
        return Where::Top;
    throw std::runtime_error("\"where\" must be \"bottom\" or \"top\"");
}

} // namespace

FloorActs::FloorActs(PrinterFloor& floor, PrinterFront& front, Gateway& gateway, SheetWriter& writer,
                     Power power)
    : floor_(floor), front_(front), gateway_(gateway), writer_(writer), power_(std::move(power)),
      boot_(Poco::UUIDGenerator::defaultGenerator().createRandom().toString()) {}

const std::vector<FloorActs::Entry>& FloorActs::table() {
    static const std::vector<Entry> entries{
        {"put", &FloorActs::put},
        {"take", &FloorActs::take},
        {"look", &FloorActs::look},
        {"swap", &FloorActs::swap},
        {"door", &FloorActs::door},
        {"cover", &FloorActs::cover},
        {"pull_tray", &FloorActs::pullTray},
        {"jam", &FloorActs::jam},
        {"stall", &FloorActs::stall},
        {"clear", &FloorActs::clear},
        {"double", &FloorActs::doubleFeed},
        {"lose", &FloorActs::lose},
        {"both_sides", &FloorActs::bothSides},
        {"drop_images", &FloorActs::dropImages},
        {"lie", &FloorActs::lie},
        {"speed", &FloorActs::speed},
        {"power_cycle", &FloorActs::powerCycle},
        {"offline", &FloorActs::offline},
        {"forget", &FloorActs::forget},
        {"state", &FloorActs::state},
        {"quit", &FloorActs::quit},
    };
    return entries;
}

Answer FloorActs::act(const Json& request) {
    const auto name = member<std::string>(request, "act");
    for (const Entry& entry : table())
        if (name == entry.name)
            return (this->*entry.handler)(request);
    std::string known;
    for (const Entry& entry : table())
        known += std::string(known.empty() ? "" : ", ") + entry.name;
    throw std::runtime_error("unknown act \"" + name + "\"; there are " + known);
}

void FloorActs::withTraysOut(const std::vector<int>& trays, bool silent, const std::function<void()>& work) {
    if (silent) {
        work();
        front_.refresh();
        return;
    }
    std::vector<int> toClose;
    for (const int tray : trays)
        if (!floor_.setTrayOut(tray, true))
            toClose.push_back(tray);
    front_.refresh();
    front_.waitForFreshSecond();
    const auto closeTrays = [&] {
        for (const int tray : toClose)
            floor_.setTrayOut(tray, false);
        front_.refresh();
    };
    try {
        work();
    } catch (...) {
        closeTrays();
        throw;
    }
    closeTrays();
}

Answer FloorActs::put(const Json& request) {
    if (!request.isObject("stock"))
        throw std::runtime_error("\"stock\" is missing or not an object");
    const Stock stock = stockFromJson(*request.getObject("stock"));
    const int tray = member<int>(request, "tray");
    const long sheets = member<long>(request, "sheets");
    const Where where = whereOf(request);
    writer_.prepare(stock);
    floor_.look(tray); // a tray that does not exist is refused before anything moves
    withTraysOut({tray}, member<bool>(request, "silent", false),
                 [&] { floor_.put(tray, stock, sheets, where); });
    return {okay(), nullptr};
}

Answer FloorActs::take(const Json& request) {
    const int tray = member<int>(request, "tray");
    const auto sheets = request.has("sheets") ? std::optional(member<long>(request, "sheets")) : std::nullopt;
    floor_.look(tray);
    Stack taken;
    withTraysOut({tray}, member<bool>(request, "silent", false), [&] { taken = floor_.take(tray, sheets); });
    JsonPtr json = okay();
    json->set("taken", toJson(taken));
    return {json, nullptr};
}

Answer FloorActs::look(const Json& request) {
    const Stack stack = floor_.look(member<int>(request, "tray"));
    JsonPtr json = okay();
    long sheets = 0;
    for (const Segment& segment : stack)
        sheets += segment.sheets;
    json->set("top", stack.empty() ? Poco::Dynamic::Var() : Poco::Dynamic::Var(toJson(stack.front().stock)));
    json->set("sheets", sheets);
    json->set("stack", toJson(stack));
    return {json, nullptr};
}

Answer FloorActs::swap(const Json& request) {
    const int a = member<int>(request, "a");
    const int b = member<int>(request, "b");
    floor_.look(a);
    floor_.look(b);
    withTraysOut({a, b}, member<bool>(request, "silent", false), [&] { floor_.swap(a, b); });
    return {okay(), nullptr};
}

Answer FloorActs::state(const Json&) {
    JsonPtr json = floor_.describe();
    json->set("ok", true);
    json->set("boot", boot_);
    json->set("offline", offline_);
    json->set("reasons", front_.reasons());
    json->set("jobs", front_.jobs());
    return {json, nullptr};
}

} // namespace daishi::vprinter
