#include "app/replay/boxes_known.h"

#include <regex>

#include <Poco/JSON/Array.h>

#include "app/replay/ask.h"
#include "core/words/scan_codes.h"

namespace daishi::replay {

namespace {

void stick(PhysicalBox& box, const std::string& id) {
    const auto slash = id.find('/');
    box.id = id;
    box.ourLabel = BoxCode{id.substr(0, slash), unsigned(std::stoul(id.substr(slash + 1)))}.encode();
}

} // namespace

void noteBoxes(House& house, const Reply& reply) {
    if (reply.words.size() < 2 || reply.words[0] != "delivery" || reply.words[1] != "scan")
        return;
    std::vector<PhysicalBox*> scanned;
    for (const std::string& word : reply.words) {
        for (PhysicalBox* box : house.boxes.all()) {
            if (supplierLabel(house.registry, box->label, box->sheetsOnLabel, box->serial) == word)
                scanned.push_back(box);
        }
    }
    if (const auto boxes = reply.json->getArray("boxes")) {
        for (unsigned i = 0; i < boxes->size() && i < scanned.size(); ++i)
            stick(*scanned[i], boxes->getObject(i)->getValue<std::string>("box"));
        return;
    }
    // Refused: `taken` boxes before it are on record, and it may stand in quarantine.
    static const std::regex name("L-[0-9]{6}-[0-9]{2,3}/[0-9]{3}");
    std::smatch match;
    const std::string difference = reply.refusal("difference");
    const std::size_t at = std::stoul(reply.field("taken").value_or("0"));
    if (at < scanned.size() && std::regex_search(difference, match, name))
        stick(*scanned[at], match.str());
}

} // namespace daishi::replay
