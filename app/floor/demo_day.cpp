#include "app/floor/demo_day.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include <Poco/JSON/Array.h>

#include "app/replay/ask.h"
#include "app/replay/player.h"
#include "app/replay/read_scene.h"
#include "core/words/scan_codes.h"

namespace daishi::practice {

namespace {

namespace fs = std::filesystem;
using replay::House;

replay::Scene morning(const fs::path& configFolder) {
    auto read = replay::readSceneFile(configFolder / "demo" / "morning.scene");
    if (auto* scene = std::get_if<replay::Scene>(&read))
        return std::move(*scene);
    throw std::runtime_error(describe(std::get<1>(read).front()));
}

void mustHold(const replay::Played& played) {
    for (const auto* wrong : {&played.faults, &played.unmet}) {
        if (!wrong->empty())
            throw std::runtime_error(describe(wrong->front()));
    }
}

Ticket ticketOf(const Registry& registry, const Poco::JSON::Object& row) {
    Ticket ticket;
    ticket.job = row.getValue<std::string>("job");
    ticket.code = JobCode{ticket.job}.encode();
    const BlankType& type = replay::typeOf(registry, BlankTypeId(row.getValue<std::string>("type")));
    const Insurer* insurer = registry.insurer(type.insurer);
    const DocumentKind* kind = registry.kind(type.kind);
    if (!insurer || !kind)
        throw std::runtime_error("the configuration does not know whose " + type.id.str() + " is");
    ticket.blank = {kind->title.ja + "　" + insurer->name.ja, kind->title.en + ", " + insurer->name.en};
    ticket.people = row.getValue<std::int64_t>("pieces");
    ticket.issueDay = *Day::parse(row.getValue<std::string>("issueDay"));
    return ticket;
}

std::vector<Ticket> ticketsOf(House& house) {
    const replay::Reply reply = ask(house, {"job", "list"});
    if (reply.exit != Exit::Done)
        throw std::runtime_error("the jobs cannot be read: " + reply.inWords());
    std::vector<Ticket> tickets;
    const auto rows = reply.json->getArray("jobs");
    for (unsigned i = 0; i < rows->size(); ++i)
        tickets.push_back(ticketOf(house.registry, *rows->getObject(i)));
    return tickets;
}

} // namespace

DemoDay makeDemoDay(const replay::Workshop& workshop, const fs::path& folder) {
    const replay::Scene scene = morning(workshop.configFolder);
    DemoDay day;
    day.house = std::make_unique<House>(workshop, folder, scene);
    std::ostringstream nobodyListens;
    replay::Teller teller(nobodyListens, replay::Telling::Quiet, false);
    mustHold(playIn(*day.house, scene, teller));
    day.tickets = ticketsOf(*day.house);
    day.begins = day.house->clock.now();
    return day;
}

} // namespace daishi::practice
