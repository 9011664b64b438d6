#include "app/replay/truth.h"

#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>

#include <Poco/JSON/Array.h>

#include "app/replay/ask.h"
#include "core/words/scan.h"

namespace daishi::replay {

namespace {

Poco::JSON::Array::Ptr rowsOf(House& house, std::vector<std::string> words, const char* table) {
    const Reply reply = ask(house, std::move(words));
    if (reply.exit != Exit::Done)
        throw std::runtime_error("the books cannot be read: " + reply.inWords());
    return reply.json->getArray(table);
}

// Job → the blank that it needs.
std::map<std::string, std::string> neededTypes(House& house) {
    std::map<std::string, std::string> types;
    const auto jobs = rowsOf(house, {"job", "list", "--all"}, "jobs");
    for (unsigned i = 0; i < jobs->size(); ++i)
        types[jobs->getObject(i)->getValue<std::string>("job")] =
            jobs->getObject(i)->getValue<std::string>("type");
    return types;
}

// Whose card a sheet is; nothing for one without a readable number.
std::optional<PieceCode> pieceOf(const OutputSheet& sheet) {
    const auto read = readScan(sheet.piece);
    const auto* scan = std::get_if<Scan>(&read);
    const auto* piece = scan ? std::get_if<PieceCode>(&scan->content) : nullptr;
    return piece ? std::optional(*piece) : std::nullopt;
}

Truth::Places inTheBooks(House& house) {
    Truth::Places books;
    const auto lots = rowsOf(house, {"lot", "list"}, "lots");
    for (unsigned i = 0; i < lots->size(); ++i) {
        const auto lot = lots->getObject(i);
        const auto sheets = [&](const char* account) { return lot->getValue<std::int64_t>(account); };
        books.boxes += sheets("quarantine") + sheets("store");
        books.trays += sheets("tray");
        books.used += sheets("good") + sheets("spoiled");
    }
    return books;
}

Truth::Places onTheFloor(House& house, const std::vector<OutputSheet>& output) {
    Truth::Places floor;
    for (const PhysicalBox* box : house.boxes.all()) {
        if (!box->id.empty())
            floor.boxes += sheetsIn(box->sheets);
    }
    floor.used = std::int64_t(output.size());
    for (const PrinterId& printer : house.printers.all()) {
        floor.used += house.printers.eaten(printer);
        for (const TrayConfig& tray : house.registry.printer(printer)->trays)
            floor.trays += sheetsIn(house.printers.look(printer, tray.number));
    }
    return floor;
}

} // namespace

std::int64_t Truth::unaccounted() const {
    const std::int64_t differences[] = {floor.boxes - books.boxes, floor.trays - books.trays,
                                        floor.used - books.used};
    std::int64_t over = 0, lacking = 0;
    for (const std::int64_t difference : differences)
        (difference > 0 ? over : lacking) += std::abs(difference);
    return std::max(over, lacking);
}

Truth truthOf(House& house) {
    Truth truth;
    const auto needed = neededTypes(house);
    const auto output = house.printers.output();
    std::set<std::pair<std::string, unsigned>> people;
    for (const OutputSheet& sheet : output) {
        const bool isOut = house.left.count(sheet.file) > 0;
        if (sheet.jammed) {
            ++truth.jammed;
            continue;
        }
        const auto piece = pieceOf(sheet);
        const std::string job = piece ? piece->job : "";
        ++truth.printed[job][sheet.type.str()];
        truth.left += isOut;
        if (isOut && piece && !people.insert({job, piece->sequence}).second)
            ++truth.leftTwice;
        const auto type = needed.find(job);
        if (type == needed.end() || type->second == sheet.type.str())
            continue;
        ++truth.wrongPrinted;
        truth.wrongLeft += isOut;
    }
    truth.floor = onTheFloor(house, output);
    truth.books = inTheBooks(house);
    return truth;
}

} // namespace daishi::replay
