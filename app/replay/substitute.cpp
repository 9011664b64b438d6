#include "app/replay/substitute.h"

#include <algorithm>
#include <stdexcept>

#include "app/replay/person.h"
#include "app/replay/pictures.h"
#include "app/replay/words.h"
#include "core/words/scan_codes.h"

namespace daishi::replay {

namespace {

using Words = std::vector<std::string>;

std::string one(const Slots& slots, const char* slot) {
    return slots.at(slot).front();
}

const Pack& topOf(const Stack& stack, const std::string& where) {
    if (stack.empty())
        throw std::runtime_error("there is no sheet in " + where);
    return stack.front();
}
const Pack& topOfBox(House& house, const std::string& box) {
    return topOf(house.boxes.box(box).sheets, box);
}
Pack topOfTray(House& house, const std::string& tray) {
    const TrayPlace place = trayPlace(tray);
    const Stack stack = house.printers.look(place.printer, place.number);
    return topOf(stack, tray);
}
OutputSheet lastSheet(House& house, const std::string& whose) {
    const auto sheets = sheetsHere(house, whose);
    if (sheets.empty())
        throw std::runtime_error("there is no printed sheet of " + whose);
    return sheets.back();
}

OutputSheet sheetNumber(House& house, const Slots& slots) {
    const auto sheets = sheetsHere(house, named(house, one(slots, "WHOSE")));
    const std::size_t n = std::stoul(one(slots, "N"));
    if (n == 0 || n > sheets.size())
        throw std::runtime_error("there are only " + std::to_string(sheets.size()) + " sheets");
    return sheets[n - 1];
}

std::string profileOf(const Slots& slots) {
    return slots.count("PROFILE") ? one(slots, "PROFILE") : "clean";
}

Words labels(House& house, const Slots& slots) {
    Words words;
    for (const PhysicalBox* box : house.boxes.batchOrBox(one(slots, "BOX")))
        words.push_back(supplierLabel(house.registry, box->label, box->sheetsOnLabel, box->serial));
    return words;
}
Words ourLabel(House& house, const Slots& slots) {
    const PhysicalBox& box = house.boxes.box(one(slots, "BOX"));
    if (box.ourLabel.empty())
        throw std::runtime_error(box.name + " bears no label of ours: it was not scanned");
    return {box.ourLabel};
}
Words boxId(House& house, const Slots& slots) {
    ourLabel(house, slots);
    return {house.boxes.box(one(slots, "BOX")).id};
}
Words piecesOf(House& house, const Slots& slots) {
    Words codes;
    for (const OutputSheet& sheet : sheetsHere(house, named(house, one(slots, "WHOSE")))) {
        if (!sheet.jammed && !sheet.piece.empty())
            codes.push_back(sheet.piece);
    }
    const auto keep =
        slots.count("N") ? std::min(codes.size(), std::size_t(std::stoul(one(slots, "N")))) : codes.size();
    if (slots.count("last"))
        codes.erase(codes.begin(), codes.end() - std::ptrdiff_t(keep));
    return codes;
}
Words trayCode(House& house, const Slots& slots) {
    const TrayPlace place = trayPlace(one(slots, "TRAY"));
    const PrinterConfig* printer = house.registry.printer(place.printer);
    if (!printer)
        throw std::runtime_error("there is no printer " + place.printer.str());
    return {TrayCode{printer->number, place.number}.encode()};
}
std::int64_t sheetsAt(House& house, const std::string& place) {
    if (place.find('/') == std::string::npos)
        return sheetsIn(house.boxes.box(place).sheets);
    const TrayPlace tray = trayPlace(place);
    return sheetsIn(house.printers.look(tray.printer, tray.number));
}
Words fileOf(House& house, const Slots& slots) {
    const auto found = house.files.find(one(slots, "PEOPLE"));
    if (found == house.files.end())
        throw std::runtime_error("there are no people " + one(slots, "PEOPLE"));
    return {found->second.string()};
}

const SubstituteRow kRows[] = {
    {"label BOX", "the supplier's label of a box; of a batch, all of them", labels},
    {"ourlabel BOX", "our own label, once the box was scanned at receiving", ourLabel},
    {"box BOX", "what the line calls the box", boxId},
    {"mark of top of TRAY:tray", "of the sheet that lies on top",
     [](House& h, const Slots& s) { return Words{topOfTray(h, one(s, "TRAY")).mark}; }},
    {"mark of BOX", "of a sheet taken out of the box",
     [](House& h, const Slots& s) { return Words{topOfBox(h, one(s, "BOX")).mark}; }},
    {"mark of last of WHOSE", "of the newest printed sheet of a printer, job or run",
     [](House& h, const Slots& s) { return Words{lastSheet(h, named(h, one(s, "WHOSE"))).mark}; }},
    {"mark of sheet N:n of WHOSE", "of its Nth sheet, counted from 1",
     [](House& h, const Slots& s) { return Words{sheetNumber(h, s).mark}; }},
    {"piece of sheet N:n of WHOSE", "the code on it",
     [](House& h, const Slots& s) { return Words{sheetNumber(h, s).piece}; }},
    {"back of sheet N:n of WHOSE", "the code on its back, where its printer printed on both sides",
     [](House& h, const Slots& s) { return Words{sheetNumber(h, s).back}; }},
    {"picture of top of TRAY:tray [as PROFILE]",
     "a file: the sheet that lies on top, scanned; as: how the scanner does (daishi-vscanner --help), clean "
     "when left out",
     [](House& h, const Slots& s) {
         return Words{pictureOf(h, topOfTray(h, one(s, "TRAY")), profileOf(s)).string()};
     }},
    {"picture of last of WHOSE [as PROFILE]", "the newest printed sheet, scanned",
     [](House& h, const Slots& s) {
         return Words{pictureOf(h, lastSheet(h, named(h, one(s, "WHOSE"))), profileOf(s)).string()};
     }},
    {"picture of sheet N:n of WHOSE [as PROFILE]", "its Nth sheet, scanned",
     [](House& h, const Slots& s) { return Words{pictureOf(h, sheetNumber(h, s), profileOf(s)).string()}; }},
    {"picture of BOX [as PROFILE]", "a sheet taken out of the box, scanned",
     [](House& h, const Slots& s) {
         return Words{pictureOf(h, topOfBox(h, one(s, "BOX")), profileOf(s)).string()};
     }},
    {"plate of TYPE", "a file: the print plate of a blank",
     [](House& h, const Slots& s) { return Words{plateOf(h, BlankTypeId(one(s, "TYPE"))).string()}; }},
    {"title of top of TRAY:tray", "as a person reads it",
     [](House& h, const Slots& s) {
         return Words{typeOf(h.registry, topOfTray(h, one(s, "TRAY")).type).title};
     }},
    {"title of BOX", "",
     [](House& h, const Slots& s) {
         return Words{typeOf(h.registry, topOfBox(h, one(s, "BOX")).type).title};
     }},
    {"title of last of WHOSE", "",
     [](House& h, const Slots& s) { return Words{lastSheet(h, named(h, one(s, "WHOSE"))).title}; }},
    {"piece of last of WHOSE", "the code on it",
     [](House& h, const Slots& s) { return Words{lastSheet(h, named(h, one(s, "WHOSE"))).piece}; }},
    {"pieces of WHOSE [last N:n]", "the codes of all whole sheets, or of the last of them", piecesOf},
    {"cards of WHOSE", "how many whole sheets there are, as counted by hand",
     [](House& h, const Slots& s) { return Words{std::to_string(piecesOf(h, s).size())}; }},
    {"scans of WHOSE", "a file with these codes",
     [](House& h, const Slots& s) { return Words{writeScans(h, piecesOf(h, s)).string()}; }},
    {"found of RUN",
     "a file: of the sheets in doubt, the codes of those that came out whole, each followed by its mark",
     [](House& h, const Slots& s) {
         return Words{writeScans(h, findDoubtful(h, named(h, one(s, "RUN"))).good).string()};
     }},
    {"spoiled of RUN", "how many came out crumpled, half printed or double",
     [](House& h, const Slots& s) {
         return Words{std::to_string(findDoubtful(h, named(h, one(s, "RUN"))).withoutCode)};
     }},
    {"unprinted of RUN", "how many of the sheets in doubt never came out",
     [](House& h, const Slots& s) {
         return Words{std::to_string(findDoubtful(h, named(h, one(s, "RUN"))).notPrinted)};
     }},
    {"sheets in PLACE", "of a box or tray, as counted by hand",
     [](House& h, const Slots& s) { return Words{std::to_string(sheetsAt(h, one(s, "PLACE")))}; }},
    {"tray TRAY:tray", "the label on the tray", trayCode},
    {"ticket JOB", "the code on the job ticket",
     [](House& h, const Slots& s) { return Words{JobCode{named(h, one(s, "JOB"))}.encode()}; }},
    {"badge BADGE:badge", "",
     [](House&, const Slots& s) { return Words{BadgeCode{one(s, "BADGE")}.encode()}; }},
    {"file PEOPLE", "the insurer's file", fileOf},
    {"day", "today",
     [](House& h, const Slots&) { return Words{siteDay(h.clock.now(), h.registry.site.zone).iso()}; }},
};

Words found(House& house, const std::string& inner) {
    const auto saved = house.saved.find(inner);
    if (saved != house.saved.end())
        return {saved->second};
    const Words words = wordsOf(inner);
    std::string reason = "there is nothing called {" + inner + "}";
    for (const SubstituteRow& row : kRows) {
        if (leadOf(row.pattern, words) == 0)
            continue;
        const auto match = matchPhrase(row.pattern, words);
        if (const auto* slots = std::get_if<Slots>(&match))
            return row.find(house, *slots);
    }
    throw std::runtime_error(reason);
}

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

std::span<const SubstituteRow> substituteTable() {
    return kRows;
}

Words substituted(House& house, const std::string& word) {
    std::string text = word;
    for (auto close = text.find('}'); close != std::string::npos; close = text.find('}')) {
        const auto open = text.rfind('{', close);
        const Words words = found(house, text.substr(open + 1, close - open - 1));
        if (open == 0 && close + 1 == text.size())
            return words;
        text.replace(open, close - open + 1, joined(words));
    }
    return {text};
}

Words substituted(House& house, const Words& words) {
    Words all;
    for (const std::string& word : words) {
        const Words more = substituted(house, word);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

std::string substitutedOne(House& house, const std::string& word) {
    const Words words = substituted(house, word);
    if (words.size() != 1)
        throw std::runtime_error(word + " is " + std::to_string(words.size()) + " words, not one");
    return words.front();
}

} // namespace daishi::replay
