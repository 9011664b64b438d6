// Statements about the floor: what people and printers do physically, with or without a scan.
#include <sstream>
#include <stdexcept>
#include <thread>

#include <Poco/JSON/Array.h>

#include "app/replay/past_the_line.h"
#include "app/replay/person.h"
#include "app/replay/play.h"
#include "app/replay/substitute.h"

namespace daishi::replay {

namespace {

using Json = Poco::JSON::Object;

PrinterId printerOf(Play& play, const Statement& s) {
    return PrinterId(play.word(s, "PRINTER"));
}

void put(Play& play, const Statement& s) {
    PhysicalBox& box = play.house.boxes.box(play.word(s, "BOX"));
    const TrayPlace place = trayPlace(play.word(s, "TRAY"));
    Stack sheets = takeFrom(box.sheets, s.has("SHEETS") ? play.number(s, "SHEETS") : sheetsIn(box.sheets));
    if (sheets.empty())
        throw std::runtime_error("there is no sheet in " + box.name);
    const bool onTop = s.has("on");
    while (!sheets.empty()) {
        const Pack pack = onTop ? sheets.back() : sheets.front();
        onTop ? sheets.pop_back() : sheets.pop_front();
        Json act = floorAct("put");
        act.set("tray", place.number);
        act.set("stock", stockJson(play.house.registry, pack));
        act.set("sheets", pack.sheets);
        act.set("where", std::string(onTop ? "top" : "bottom"));
        act.set("silent", s.has("silently"));
        play.house.printers.act(place.printer, act);
    }
}

void take(Play& play, const Statement& s) {
    const TrayPlace place = trayPlace(play.word(s, "TRAY"));
    Json act = floorAct("take");
    act.set("tray", place.number);
    act.set("silent", s.has("silently"));
    if (s.has("SHEETS"))
        act.set("sheets", play.number(s, "SHEETS"));
    PhysicalBox& box = play.house.boxes.box(play.word(s, "BOX"));
    putOnTop(box.sheets, stackFrom(*play.house.printers.act(place.printer, act)->getArray("taken")));
}

void slip(Play& play, const Statement& s) {
    PhysicalBox& from = play.house.boxes.box(play.word(s, "FROM"));
    putOnTop(play.house.boxes.box(play.word(s, "BOX")).sheets,
             takeFrom(from.sheets, play.number(s, "SHEETS")));
}

void carryOff(Play& play, const Statement& s) {
    takeFrom(play.house.boxes.box(play.word(s, "BOX")).sheets, play.number(s, "SHEETS"));
    play.house.boxes.carriedOff += play.number(s, "SHEETS");
}

void mislabel(Play& play, const Statement& s) {
    const BlankTypeId type(play.word(s, "TYPE"));
    typeOf(play.house.registry, type);
    play.house.boxes.box(play.word(s, "BOX")).label = type;
}

void mail(Play& play, const Statement& s) {
    const auto sheets = sheetsHere(play.house, named(play.house, play.word(s, "WHOSE")));
    if (sheets.empty())
        throw std::runtime_error("there is no printed sheet of " + play.word(s, "WHOSE"));
    for (const OutputSheet& sheet : sheets) {
        if (!sheet.jammed)
            play.house.left.insert(sheet.file);
    }
}

void bin(Play& play, const Statement& s) {
    for (const std::string& code : substituted(play.house, s.slots.at("PIECES"))) {
        std::size_t found = 0;
        for (const OutputSheet& sheet : play.house.printers.output()) {
            if (sheet.piece == code)
                found += play.house.binned.insert(sheet.file).second;
        }
        if (found == 0)
            throw std::runtime_error("there is no printed sheet " + code);
    }
}

void directly(Play& play, const Statement& s) {
    const TrayPlace place = trayPlace(play.word(s, "TRAY"));
    const PrinterConfig* config = play.house.registry.printer(place.printer);
    const TrayConfig* tray = config ? play.house.registry.tray(config->number, place.number) : nullptr;
    if (!tray)
        throw std::runtime_error("there is no tray " + play.word(s, "TRAY"));
    // printer-state-change-time counts whole seconds, and nobody gets to a printer within one.
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));
    printPastTheLine(play.house.printers.uri(place.printer), tray->mediaSource, play.number(s, "PAGES"));
}

void powerCycle(Play& play, const Statement& s) {
    play.house.printers.powerCycle(printerOf(play, s));
}

// Acts that the virtual printer does by itself, with their members.
struct Plain {
    std::string_view id;
    const char* act;
    void (*fill)(Play&, const Statement&, Json&);
};

void pulled(Play& play, const Statement& s, Json& act) {
    act.set("tray", trayPlace(play.word(s, "TRAY")).number);
    act.set("out", play.word(s, "HOW") == "out");
}
void opened(Play& play, const Statement& s, Json& act) {
    act.set("open", play.word(s, "HOW") == "open");
}
void nothing(Play&, const Statement&, Json&) {}

const Plain kPlain[] = {
    {"swap", "swap",
     [](Play& p, const Statement& s, Json& act) {
         act.set("a", p.number(s, "FIRST"));
         act.set("b", p.number(s, "SECOND"));
         act.set("silent", s.has("silently"));
     }},
    {"door", "door", opened},
    {"cover", "cover", opened},
    {"pull", "pull_tray", pulled},
    {"jam", "jam",
     [](Play& p, const Statement& s, Json& act) {
         act.set("after", p.number(s, "SHEET"));
         act.set("reprint", !s.has("without"));
     }},
    {"clear", "clear", nothing},
    {"forget", "forget", nothing},
    {"offline", "offline", [](Play&, const Statement&, Json& act) { act.set("on", true); }},
    {"online", "offline", [](Play&, const Statement&, Json& act) { act.set("on", false); }},
    {"lie", "lie", [](Play& p, const Statement& s, Json& act) { act.set("impressions", p.number(s, "BY")); }},
    {"double", "double",
     [](Play& p, const Statement& s, Json& act) { act.set("next", p.number(s, "PAGES")); }},
    {"lose", "lose", [](Play& p, const Statement& s, Json& act) { act.set("next", p.number(s, "PAGES")); }},
    {"both-sides", "both_sides",
     [](Play& p, const Statement& s, Json& act) { act.set("next", p.number(s, "SHEETS")); }},
    {"drop-images", "drop_images",
     [](Play& p, const Statement& s, Json& act) { act.set("next", p.number(s, "PAGES")); }},
    {"stall", "stall",
     [](Play& p, const Statement& s, Json& act) { act.set("after", p.number(s, "SHEETS")); }},
    {"speed", "speed",
     [](Play& p, const Statement& s, Json& act) { act.set("ms_per_sheet", p.number(s, "MS")); }},
};

const Plain* plainAct(const std::string& id) {
    for (const Plain& row : kPlain) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

Json filled(Play& play, const Plain& plain, const Statement& s) {
    Json act = floorAct(plain.act);
    plain.fill(play, s, act);
    return act;
}

PrinterId whereOf(Play& play, const Statement& s) {
    return s.has("PRINTER") ? printerOf(play, s) : trayPlace(play.word(s, "TRAY")).printer;
}

void plain(Play& play, const Statement& s) {
    play.house.printers.act(whereOf(play, s), filled(play, *plainAct(s.id), s));
}

// Only what the printer does by itself can wait for its moment: paper that people carry is the player's.
void during(Play& play, const Statement& s) {
    const Statement& held = s.held.front();
    const Plain* act = plainAct(held.id);
    if (!act)
        throw std::runtime_error("this cannot happen during a command; do it before or after");
    std::ostringstream text;
    filled(play, *act, held).stringify(text);
    play.moments.plan(
        {play.house.printers.controlSocket(printerOf(play, s)), play.number(s, "SHEETS"), text.str()});
}

constexpr Handler kHandlers[] = {
    {"put", put},
    {"take", take},
    {"slip", slip},
    {"carry-off", carryOff},
    {"mislabel", mislabel},
    {"mail", mail},
    {"bin", bin},
    {"directly", directly},
    {"power", powerCycle},
    {"unplug", [](Play& p, const Statement& s) { p.house.printers.unplug(printerOf(p, s)); }},
    {"plug", [](Play& p, const Statement& s) { p.house.printers.plug(printerOf(p, s)); }},
    {"during", during},
    {"wait", [](Play& p, const Statement& s) { p.house.printers.waitUntilIdle(printerOf(p, s)); }},
    {"swap", plain},
    {"door", plain},
    {"cover", plain},
    {"pull", plain},
    {"jam", plain},
    {"clear", plain},
    {"forget", plain},
    {"offline", plain},
    {"online", plain},
    {"lie", plain},
    {"double", plain},
    {"lose", plain},
    {"both-sides", plain},
    {"drop-images", plain},
    {"stall", plain},
    {"speed", plain}};

} // namespace

std::span<const Handler> floorHandlers() {
    return kHandlers;
}

} // namespace daishi::replay
