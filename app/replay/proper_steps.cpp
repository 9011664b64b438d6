// What people do properly, as it is done every day: several commands and the hands that go with them. Who
// does it is chosen by role: an operator, a supervisor, and a second supervisor where two are asked for.
#include <algorithm>
#include <stdexcept>

#include <Poco/JSON/Array.h>

#include "app/replay/person.h"
#include "app/replay/pictures.h"
#include "app/replay/play.h"
#include "app/replay/proper_evening.h"
#include "app/replay/substitute.h"

namespace daishi::replay {

namespace {

using Words = std::vector<std::string>;

std::string badgeOf(const House& house, Role role, std::size_t which) {
    for (const Person& person : house.registry.people) {
        if (person.role == role && which-- == 0)
            return person.badges.front().str();
    }
    throw std::runtime_error("the configuration has too few people for this");
}

Words with(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::string fieldOf(const Reply& reply, const char* name) {
    const auto field = reply.field(name);
    if (!field)
        throw std::runtime_error("the answer has no " + std::string(name) + ": " + reply.text);
    return *field;
}

bool asks(const House& house, const BlankTypeId& type, const std::vector<Evidence> EvidencePolicy::*step,
          Evidence what) {
    const std::vector<Evidence>& list = typeOf(house.registry, type).policy.*step;
    return std::find(list.begin(), list.end(), what) != list.end();
}

void enrol(Play& play, const Statement& s) {
    House& house = play.house;
    const std::string type = play.word(s, "TYPE");
    play.mustDo({"blank-type", "enrol", type, "--plate", plateOf(house, BlankTypeId(type)).string(), "--as",
                 badgeOf(house, Role::Supervisor, 0), "--second", badgeOf(house, Role::Supervisor, 1)});
}

// A sheet of each box that the line has chosen goes onto the scanner.
void pictureSamples(Play& play, const std::string& delivery, const std::vector<PhysicalBox*>& boxes,
                    const BlankTypeId& type) {
    House& house = play.house;
    if (!asks(house, type, &EvidencePolicy::atReceiving, Evidence::E4SheetImage))
        return;
    const Reply chosen = play.mustDo(with({"delivery", "samples", delivery}, asOperator(house)));
    const auto rows = chosen.json->getArray("samples");
    for (unsigned i = 0; i < rows->size(); ++i) {
        const std::string id = rows->getObject(i)->getValue<std::string>("box");
        const auto box =
            std::find_if(boxes.begin(), boxes.end(), [&](const PhysicalBox* b) { return b->id == id; });
        for (std::int64_t n = rows->getObject(i)->getValue<std::int64_t>("required"); n > 0; --n)
            play.mustDo(with({"delivery", "picture", delivery, "--box", id, "--picture",
                              substitutedOne(house, "{picture of " + (*box)->name + "}")},
                             asOperator(house)));
    }
}

void receive(Play& play, const Statement& s) {
    House& house = play.house;
    const auto boxes = house.boxes.batchOrBox(play.word(s, "BOXES"));
    const PhysicalBox& first = *boxes.front();
    const auto sheets = std::int64_t(boxes.size()) * first.sheetsOnLabel;
    const Day today = siteDay(house.clock.now(), house.registry.site.zone);
    const std::string request = fieldOf(
        play.mustDo(with({"request", "ask", first.label.str(), std::to_string(sheets), "--by", today.iso()},
                         asOperator(house))),
        "request");
    play.mustDo(with({"request", "approve", request, "--number", "A-" + first.name}, asLeader(house)));
    const std::string delivery =
        fieldOf(play.mustDo(with({"delivery", "announce", request, "--note", "N-" + first.name, "--type",
                                  first.label.str(), "--boxes", std::to_string(boxes.size()), "--per-box",
                                  std::to_string(first.sheetsOnLabel)},
                                 asOperator(house))),
                "delivery");
    play.mustDo(with(with({"delivery", "scan", delivery},
                          substituted(house, "{label " + s.slots.at("BOXES").front() + "}")),
                     asOperator(house)));
    play.mustDo(with({"delivery", "mark", delivery, "--box", "1", "--mark", first.sheets.front().mark},
                     asOperator(house)));
    pictureSamples(play, delivery, boxes, first.label);
    play.mustDo(with({"delivery", "inspect", delivery}, asLeader(house)));
    house.saved[play.word(s, "NAME")] = first.id.substr(0, first.id.find('/'));
}

void open(Play& play, const Statement& s) {
    play.mustDo(
        with({"box", "open", play.house.boxes.box(play.word(s, "BOX")).ourLabel}, asOperator(play.house)));
}

void import(Play& play, const Statement& s) {
    House& house = play.house;
    const auto issue = house.issues.find(play.word(s, "PEOPLE"));
    if (issue == house.issues.end())
        throw std::runtime_error("there are no people " + play.word(s, "PEOPLE"));
    const std::string today = siteDay(house.clock.now(), house.registry.site.zone).iso();
    const Issue& told = issue->second;
    const Reply job = play.mustDo(
        with({"job", "import", house.files.at(issue->first).string(), "--mapping", told.mapping, "--issued",
              told.issueDay.iso(), "--as-of", play.wordIf(s, "DAY", today), "--people",
              std::to_string(told.people.value()), "--households", std::to_string(told.households.value())},
             asOperator(house)));
    house.saved[play.word(s, "NAME")] = fieldOf(job, "job");
    play.mustDo(with({"job", "release", fieldOf(job, "job")}, asLeader(house)));
}

std::int64_t bookedIn(Play& play, const std::string& tray) {
    const Reply trays = play.mustDo({"tray", "list"});
    const auto rows = trays.json->getArray("trays");
    for (unsigned i = 0; i < rows->size(); ++i) {
        if (rows->getObject(i)->getValue<std::string>("tray") == tray)
            return rows->getObject(i)->getValue<std::int64_t>("inTray");
    }
    throw std::runtime_error("there is no tray " + tray);
}

// A careful person looks into tray and output bin before the next job's blanks go in, and says so.
void clearIfEmpty(Play& play, const std::string& tray) {
    House& house = play.house;
    if (substitutedOne(house, "{sheets in " + tray + "}") != "0" || bookedIn(play, tray) != 0)
        return;
    play.mustDo(
        with({"tray", "clear", substitutedOne(house, "{tray " + tray + "}"), "--left", "0", "--output", "0"},
             asOperator(house)));
}

void load(Play& play, const Statement& s) {
    House& house = play.house;
    const std::string tray = play.word(s, "TRAY");
    clearIfEmpty(play, tray);
    const std::string box = play.word(s, "BOX");
    const std::string sheets =
        s.has("SHEETS") ? play.word(s, "SHEETS") : std::to_string(sheetsIn(house.boxes.box(box).sheets));
    Statement put{s.line, "put", {{"BOX", {box}}, {"TRAY", {tray}}, {"SHEETS", {sheets}}}, {}};
    perform(play, put);
    const std::string mark = substitutedOne(house, "{mark of top of " + tray + "}");
    Words words = {"tray",     "load",
                   "--job",    substitutedOne(house, "{ticket " + play.word(s, "JOB") + "}"),
                   "--tray",   substitutedOne(house, "{tray " + tray + "}"),
                   "--box",    house.boxes.box(box).ourLabel,
                   "--sheets", sheets};
    if (!mark.empty())
        words = with(words, {"--mark", mark});
    if (asks(house, house.boxes.box(box).label, &EvidencePolicy::atLoad, Evidence::E4SheetImage))
        words = with(words, {"--picture", substitutedOne(house, "{picture of top of " + tray + "}")});
    play.mustDo(with(words, asOperator(house)));
}

void unload(Play& play, const Statement& s) {
    House& house = play.house;
    const std::string tray = play.word(s, "TRAY");
    const std::string sheets = substitutedOne(house, "{sheets in " + tray + "}");
    if (sheets != "0")
        perform(play, {s.line, "take", {{"TRAY", {tray}}, {"BOX", {play.word(s, "BOX")}}}, {}});
    play.mustDo(with({"tray", "unload", substitutedOne(house, "{tray " + tray + "}"), "--sheets", sheets},
                     asOperator(house)));
}

// The new box stands beside the old one, with our label on it and the sheets in it.
void split(Play& play, const Statement& s) {
    House& house = play.house;
    PhysicalBox& from = house.boxes.box(play.word(s, "BOX"));
    const std::string name = play.word(s, "NAME");
    house.boxes.add({name, 1, play.number(s, "SHEETS"), from.label, {}});
    const Reply done = play.mustDo(
        with({"box", "split", from.ourLabel, "--sheets", play.word(s, "SHEETS")}, asOperator(house)));
    PhysicalBox& into = house.boxes.box(name + "1");
    into.sheets = takeFrom(house.boxes.box(play.word(s, "BOX")).sheets, play.number(s, "SHEETS"));
    into.ourLabel = fieldOf(done, "label");
    into.id = fieldOf(done, "newBox");
}

BlankTypeId neededBy(Play& play, const std::string& job) {
    const Reply jobs = play.mustDo({"job", "list", "--all"});
    const auto rows = jobs.json->getArray("jobs");
    for (unsigned i = 0; i < rows->size(); ++i) {
        if (rows->getObject(i)->getValue<std::string>("job") == job)
            return BlankTypeId(rows->getObject(i)->getValue<std::string>("type"));
    }
    throw std::runtime_error("there is no job " + job);
}

Words scansOfLast(House& house, const std::string& run, const BlankTypeId& needed) {
    Words scans{"--piece", substitutedOne(house, "{piece of last of " + run + "}"), "--mark",
                substitutedOne(house, "{mark of last of " + run + "}")};
    if (asks(house, needed, &EvidencePolicy::atFirstArticle, Evidence::E5FirstArticleImage))
        scans = with(scans, {"--picture", substitutedOne(house, "{picture of last of " + run + "}")});
    return scans;
}

// What came out lies in the order in which it did; what has passed is not laid in again. The sheet that is
// awaited next is in the answer of `read show`.
void passRun(Play& play, const std::string& run) {
    House& house = play.house;
    const auto next = play.mustDo({"read", "show", run}).field("next");
    if (!next)
        return;
    std::vector<std::string> codes = substituted(house, "{pieces of " + run + "}");
    codes.erase(codes.begin(), std::find(codes.begin(), codes.end(), *next));
    play.mustDo(with({"read", "feed", run, "--from", writeScans(house, codes).string()}, asOperator(house)));
}

void pass(Play& play, const Statement& s) {
    passRun(play, play.word(s, "RUN"));
}

// As long as the line asks for a look at the newest sheet, it gets one; as long as it asks for the reader,
// what came out passes it.
void print(Play& play, const Statement& s) {
    House& house = play.house;
    const std::string tray = play.word(s, "TRAY");
    const Reply started = play.mustDo(with({"print", "start", tray}, asOperator(house)));
    const std::string run = fieldOf(started, "run");
    house.saved[play.word(s, "NAME")] = run;
    const auto goOn = [&] {
        const Words go = with({"print", "go", run}, asOperator(house));
        Reply reply = play.askNow(go);
        for (; reply.refusal("code") == "SHEETS_UNREAD"; reply = play.askNow(go))
            passRun(play, run);
        if (reply.exit != Exit::Done)
            throw Unmet("print go: it must be done, and was " + reply.inWords());
        return reply;
    };
    const BlankTypeId needed = neededBy(play, run.substr(0, run.rfind("-R")));
    for (Reply rest = goOn(); fieldOf(rest, "rest") == "first-article-waits"; rest = goOn())
        play.mustDo(with(with({"print", "first", run}, scansOfLast(house, run, needed)), asOperator(house)));
    if (typeOf(house.registry, needed).policy.everyPieceRead)
        passRun(play, run);
}

// A second sheet with the code of the one before it is refused when it is scanned: she takes it out.
void read(Play& play, const Statement& s) {
    House& house = play.house;
    std::vector<std::string> codes =
        substituted(house, std::string("{pieces of " + play.word(s, "WHOSE") + "}"));
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    play.mustDo(with({"print", "read", "--scans", writeScans(house, codes).string()}, asOperator(house)));
}

constexpr Handler kHandlers[] = {{"enrol", enrol},   {"receive", receive},       {"open", open},
                                 {"split", split},   {"import", import},         {"load", load},
                                 {"unload", unload}, {"print", print},           {"pass", pass},
                                 {"read", read},     {"count", countEverything}, {"bin-scanned", scanBin},
                                 {"close", closeDay}};

} // namespace

std::vector<std::string> asOperator(const House& house) {
    return {"--as", badgeOf(house, Role::Operator, 0)};
}
std::vector<std::string> asLeader(const House& house) {
    return {"--as", badgeOf(house, Role::Supervisor, 0)};
}

std::span<const Handler> properHandlers() {
    return kHandlers;
}

} // namespace daishi::replay
