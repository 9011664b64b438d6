#include "app/floor/world.h"

#include <fstream>
#include <regex>
#include <set>
#include <stdexcept>

#include <Poco/JSON/Array.h>

#include "app/replay/person.h"
#include "app/replay/read_scene.h"
#include "app/replay/statements.h"
#include "app/replay/substitute.h"
#include "core/words/scan.h"

namespace daishi::practice {

namespace {

// Those that the panel may ask for: hands and machines, and nothing that asks the line.
bool isOfTheFloor(const replay::Statement& statement) {
    const std::string_view pattern = rowOf(statement).pattern;
    return pattern.rfind("floor ", 0) == 0 && statement.id != "mail";
}

} // namespace

World::World(DemoDay day, const std::filesystem::path& folder)
    : day_(std::move(day)), play_{*day_.house, teller_, {}, {}, {}}, acts_(folder / "acts.txt") {
    for (const replay::PhysicalBox* box : day_.house->boxes.all()) {
        if (!box->ourLabel.empty())
            labels_[box->ourLabel] = {box->label, box->sheetsOnLabel};
    }
}

std::string World::pinOf(const BadgeId& badge) const {
    return day_.house->typed(badge).value_or("");
}

SeenBox World::seen(const replay::PhysicalBox& box) const {
    const auto ours = labels_.find(box.ourLabel);
    const LabelText label = ours == labels_.end() ? LabelText{box.label, box.sheetsOnLabel} : ours->second;
    const BlankType& type = replay::typeOf(registry(), label.type);
    const Insurer* insurer = registry().insurer(type.insurer);
    const DocumentKind* kind = registry().kind(type.kind);
    SeenBox seen;
    seen.name = box.name;
    seen.title = kind ? kind->title : Text{type.title, type.title};
    seen.whose = insurer ? insurer->name : Text{type.insurer.str(), type.insurer.str()};
    seen.edition = type.edition;
    seen.id = box.id;
    seen.ourLabel = box.ourLabel;
    seen.supplierLabel = replay::supplierLabel(registry(), box.label, box.sheetsOnLabel, box.serial);
    seen.sheetsOnLabel = label.sheets;
    seen.inside = box.sheets;
    return seen;
}

SeenPrinter World::seen(const PrinterConfig& config) {
    SeenPrinter seen;
    seen.id = config.id.str();
    seen.name = config.name;
    replay::Printers& printers = day_.house->printers;
    seen.power = printers.hasPower(config.id);
    for (const TrayConfig& tray : config.trays) {
        SeenTray one;
        one.place = seen.id + "/" + std::to_string(tray.number);
        one.number = tray.number;
        one.code = TrayCode{config.number, tray.number}.encode();
        seen.trays.push_back(one);
    }
    Poco::JSON::Object::Ptr state;
    try {
        if (seen.power)
            state = printers.act(config.id, replay::floorAct("state"));
    } catch (const std::runtime_error&) {
        seen.power = false; // between off and on
    }
    if (!seen.power)
        return seen;
    seen.offline = state->getValue<bool>("offline");
    seen.door = state->getValue<bool>("door_open");
    seen.cover = state->getValue<bool>("cover_open");
    seen.jam = state->getValue<bool>("jam");
    seen.stalled = state->getValue<bool>("stalled");
    seen.counter = state->getValue<std::int64_t>("counter");
    const auto trays = state->getArray("trays");
    for (unsigned i = 0; i < trays->size() && i < seen.trays.size(); ++i) {
        const auto tray = trays->getObject(i);
        seen.trays[i].out = tray->getValue<bool>("out");
        seen.trays[i].inside = replay::stackFrom(*tray->getArray("stack"));
    }
    return seen;
}

Seen World::look() {
    Seen seen;
    for (const replay::PhysicalBox* box : day_.house->boxes.all())
        seen.boxes.push_back(this->seen(*box));
    for (const PrinterId& id : day_.house->printers.all()) {
        seen.printers.push_back(this->seen(*registry().printer(id)));
        const auto sheets = sheetsHere(*day_.house, id.str());
        seen.output.insert(seen.output.end(), sheets.begin(), sheets.end());
    }
    return seen;
}

void World::writeDown(const std::string& line) const {
    std::ofstream(acts_, std::ios::app) << "  " << line << "\n";
}

void World::act(const std::string& statement) {
    const auto read = replay::readStatement(statement);
    if (const auto* faults = std::get_if<std::vector<replay::SceneFault>>(&read))
        throw std::runtime_error(faults->front().reason);
    if (!isOfTheFloor(std::get<replay::Statement>(read)))
        throw std::runtime_error("this is not an act of the floor: " + statement);
    perform(play_, std::get<replay::Statement>(read));
    writeDown(statement);
}

std::filesystem::path World::picture(const std::string& sheet) {
    return replay::substitutedOne(*day_.house, "{picture of " + sheet + "}");
}

void World::stick(const std::string& name, const std::string& label) {
    const auto read = readScan(codeFor(label));
    const Scan* scan = std::get_if<Scan>(&read);
    const BoxCode* code = scan ? std::get_if<BoxCode>(&scan->content) : nullptr;
    if (!code)
        throw std::runtime_error("\"" + label + "\" is not on a label of a box");
    char number[8];
    std::snprintf(number, sizeof number, "/%03u", code->boxNo);
    replay::PhysicalBox& box = day_.house->boxes.box(name);
    box.ourLabel = code->encode();
    box.id = code->lot + number;
    writeDown("# our label " + box.id + " on " + name);
}

std::string codeFor(const std::string& written) {
    static const std::regex job("J-[0-9]{6}-[0-9]{2,3}"), test("V-[0-9]{6}-[0-9]{2,3}"),
        box("(L-[0-9]{6}-[0-9]{2,3})/([0-9]{1,3})");
    std::smatch parts;
    try {
        if (std::regex_match(written, job))
            return JobCode{written}.encode();
        if (std::regex_match(written, test))
            return TestCode{written}.encode();
        if (std::regex_match(written, parts, box))
            return BoxCode{parts[1], unsigned(std::stoul(parts[2]))}.encode();
    } catch (const std::invalid_argument&) {
        return written; // a number that no code can hold stands as it was written
    }
    return written;
}

} // namespace daishi::practice
