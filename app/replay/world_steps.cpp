// Statements about the scene itself: its printers, boxes and people, who acts, the time, and what is asked.
#include <fstream>
#include <stdexcept>

#include "app/demo/invent_people.h"
#include "app/replay/person.h"
#include "app/replay/pictures.h"
#include "app/replay/play.h"
#include "app/replay/scene_time.h"
#include "app/replay/seals.h"
#include "app/replay/substitute.h"

namespace daishi::replay {

namespace {

void printer(Play& play, const Statement& s) {
    play.house.startPrinter(PrinterId(play.word(s, "PRINTER")));
}

void boxes(Play& play, const Statement& s) {
    const Registry& registry = play.house.registry;
    Boxes::Batch batch;
    batch.name = play.word(s, "NAME");
    batch.boxes = play.number(s, "BOXES");
    batch.sheetsOnLabel = play.number(s, "SHEETS");
    batch.content.type = BlankTypeId(play.word(s, "TYPE"));
    batch.label = BlankTypeId(play.wordIf(s, "LABEL", batch.content.type.str()));
    batch.content.mark = typeOf(registry, BlankTypeId(play.wordIf(s, "MARK", batch.content.type.str()))).mark;
    batch.content.title = play.wordIf(s, "TITLE", "");
    batch.content.sheets = s.has("HELD") ? play.number(s, "HELD") : batch.sheetsOnLabel;
    typeOf(registry, batch.content.type);
    supplierLabel(registry, batch.label, batch.sheetsOnLabel, 1);
    play.house.boxes.add(batch);
}

void people(Play& play, const Statement& s) {
    House& house = play.house;
    const ImportMapping* mapping = house.registry.mapping(play.word(s, "MAPPING"));
    if (!mapping)
        throw std::runtime_error("there is no mapping " + play.word(s, "MAPPING"));
    demo::InventRequest request{*mapping, Pieces(play.number(s, "PEOPLE")),
                                Households(play.number(s, "HOUSEHOLDS")), *Day::parse(play.word(s, "DAY"))};
    if (s.has("SEED"))
        request.seed = std::uint64_t(play.number(s, "SEED"));
    if (s.has("FIRST"))
        request.firstNumber = play.number(s, "FIRST");
    const std::string name = play.word(s, "NAME");
    const auto file = house.newFile("issue-" + name + ".csv");
    std::ofstream out(file, std::ios::binary);
    out << demo::inventIssueFile(request);
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
    house.files[name] = file;
    house.issues[name] = {mapping->id, request.issueDay, request.people, request.households};
}

void pictures(Play& play, const Statement& s) {
    askForPictures(play.house, BlankTypeId(play.word(s, "TYPE")), picturedAt(play.word(s, "MOMENT")));
}

void inspect(Play& play, const Statement& s) {
    inspectEvery(play.house, BlankTypeId(play.word(s, "TYPE")), play.number(s, "SHEETS"));
}

void everyPiece(Play& play, const Statement& s) {
    askForReadings(play.house, BlankTypeId(play.word(s, "TYPE")));
}

void seal(Play& play, const Statement& s) {
    nameSeal(play.house, BlankTypeId(play.word(s, "TYPE")), SealId(play.word(s, "SEAL")));
}

void badge(Play& play, const Statement& s) {
    play.house.as = {"--as", play.word(s, "BADGE")};
    if (!s.has("SECOND"))
        return;
    play.house.as.push_back("--second");
    play.house.as.push_back(play.word(s, "SECOND"));
}

void pin(Play& play, const Statement& s) {
    play.house.typing[play.word(s, "BADGE")] = play.word(s, "HOW");
}

void clock(Play& play, const Statement& s) {
    House& house = play.house;
    const auto when = readWhen(play.word(s, "WHEN"));
    if (!when)
        throw std::runtime_error("\"" + play.word(s, "WHEN") + "\" is not a time");
    const Instant now = house.clock.now();
    const Instant then = after(now, *when);
    if (then < now)
        throw std::runtime_error("time does not go back: it is " + localIso(now, house.registry.site.zone));
    house.clock.set(then);
}

void daishi(Play& play, const Statement& s) {
    play.last = play.askNow(substituted(play.house, s.slots.at("WORDS")));
    play.killed.reset();
}

void crash(Play& play, const Statement& s) {
    House& house = play.house;
    const PrinterId printer(play.word(s, "PRINTER"));
    const std::string socket = house.printers.controlSocket(printer);
    const std::int64_t until = sheetsOut(socket) + play.number(s, "SHEETS");
    play.killed = askAndKill(house, substituted(house, s.slots.at("WORDS")),
                             [&] { return sheetsOut(socket) >= until; });
    if (!*play.killed)
        throw Unmet("the command ended before so many sheets came out");
    play.last.reset();
}

void interrupt(Play& play, const Statement& s) {
    const std::string socket = play.house.printers.controlSocket(PrinterId(play.word(s, "PRINTER")));
    play.moments.plan({socket, play.number(s, "SHEETS"), ""});
}

constexpr Handler kHandlers[] = {{"printer", printer},    {"boxes", boxes},     {"people", people},
                                 {"pictures", pictures},  {"inspect", inspect}, {"every-piece", everyPiece},
                                 {"seal", seal},          {"badge", badge},     {"pin", pin},
                                 {"clock", clock},        {"daishi", daishi},   {"crash", crash},
                                 {"interrupt", interrupt}};

} // namespace

std::span<const Handler> worldHandlers() {
    return kHandlers;
}

} // namespace daishi::replay
