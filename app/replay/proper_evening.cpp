#include "app/replay/proper_evening.h"

#include <stdexcept>

#include <Poco/JSON/Array.h>

#include "app/replay/person.h"
#include "app/replay/substitute.h"

namespace daishi::replay {

namespace {

using Words = std::vector<std::string>;

Words joined(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

// Whoever looks at the top sheet sees what it is: by its mark, or by its title where the mark is none or
// lies.
void count(Play& play, const std::string& box, const std::string& in, const Stack& sheets) {
    Words words = {"box", "count", box, "--in", in, "--sheets", std::to_string(sheetsIn(sheets))};
    if (!sheets.empty()) {
        const BlankType& type = typeOf(play.house.registry, sheets.front().type);
        const bool honest = !type.mark.empty() && type.mark == sheets.front().mark;
        words = joined(words, honest ? Words{"--mark", type.mark} : Words{"--title", type.title});
    }
    play.mustDo(joined(words, asOperator(play.house)));
}

// Boxes that are open: those that the line has in its books as such, and that stand on this floor.
void countBoxes(Play& play, const std::string& lot) {
    const Reply shown = play.mustDo({"lot", "show", lot});
    const auto boxes = shown.json->getArray("boxes");
    for (unsigned i = 0; i < boxes->size(); ++i) {
        const auto row = boxes->getObject(i);
        const std::string state = row->getValue<std::string>("state");
        PhysicalBox* box = play.house.boxes.boxOfOurLabel(row->getValue<std::string>("label"));
        if (!box || state == "sealed")
            continue;
        if (state == "opened" || !box->sheets.empty())
            count(play, box->ourLabel, "store", box->sheets);
        if (row->getValue<std::int64_t>("tray") == 0)
            continue;
        const TrayPlace place = trayPlace(row->getValue<std::string>("where"));
        count(play, box->ourLabel, "tray", play.house.printers.look(place.printer, place.number));
    }
}

} // namespace

void countEverything(Play& play, const Statement&) {
    const Reply lots = play.mustDo({"lot", "list"});
    const auto rows = lots.json->getArray("lots");
    for (unsigned i = 0; i < rows->size(); ++i)
        countBoxes(play, rows->getObject(i)->getValue<std::string>("lot"));
}

// What lies in the bin is scanned into a list: every sheet with a code, and then its mark.
void scanBin(Play& play, const Statement& s) {
    House& house = play.house;
    std::vector<std::string> scans;
    for (const OutputSheet& sheet : house.printers.output()) {
        if (house.binned.count(sheet.file) == 0 || sheet.piece.empty())
            continue;
        scans.insert(scans.end(), {sheet.piece, sheet.mark});
    }
    const auto list =
        play.mustDo(joined({"destroy", "open", "--reason", "bin"}, asOperator(house))).field("destruction");
    house.saved[play.word(s, "NAME")] = list.value();
    play.mustDo(joined({"destroy", "scan", list.value(), "--scans", writeScans(house, scans).string()},
                       asOperator(house)));
}

void closeDay(Play& play, const Statement& statement) {
    countEverything(play, statement);
    play.mustDo(joined({"day", "close"}, asLeader(play.house)));
    play.mustDo(joined({"day", "sign"}, asOperator(play.house)));
    const Reply sealed = play.mustDo(joined({"day", "sign"}, asLeader(play.house)));
    if (sealed.field("state") != "sealed")
        throw Unmet("the day is not sealed: " + sealed.text);
}

} // namespace daishi::replay
