#include "printers/virtual/physical_trays.h"

#include <Poco/JSON/Parser.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace daishi::vprinter {
namespace {

std::string readAll(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return text.str();
}

void addStack(PhysicalTrays& trays, int tray, const Poco::JSON::Array& segments) {
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const JsonPtr segment = segments.getObject(static_cast<unsigned>(i));
        trays.put(tray, stockFromJson(*segment->getObject("stock")), segment->getValue<long>("sheets"),
                  Where::Bottom);
    }
}

TrayFile parsed(const std::string& text, int trays) {
    TrayFile content{PhysicalTrays(trays)};
    const auto json = Poco::JSON::Parser().parse(text).extract<JsonPtr>();
    content.lastSheet = json->getValue<long>("last_sheet");
    content.eaten = json->getValue<long>("eaten");
    const auto stacks = json->getArray("trays");
    for (std::size_t i = 0; i < stacks->size(); ++i)
        addStack(content.trays, static_cast<int>(i) + 1, *stacks->getArray(static_cast<unsigned>(i)));
    return content;
}

} // namespace

JsonPtr toJson(const Segment& segment) {
    JsonPtr json = newJson();
    json->set("stock", toJson(segment.stock));
    json->set("sheets", segment.sheets);
    return json;
}

Poco::JSON::Array::Ptr toJson(const Stack& stack) {
    Poco::JSON::Array::Ptr array = new Poco::JSON::Array;
    for (const Segment& segment : stack)
        array->add(toJson(segment));
    return array;
}

TrayFile loadTrays(const std::filesystem::path& file, int trays) {
    if (!std::filesystem::exists(file))
        return {PhysicalTrays(trays)};
    try {
        return parsed(readAll(file), trays);
    } catch (const std::exception& e) {
        throw std::runtime_error(file.string() + ": not a tray file: " + e.what());
    }
}

void saveTrays(const std::filesystem::path& file, const TrayFile& content) {
    JsonPtr json = newJson();
    json->set("last_sheet", content.lastSheet);
    json->set("eaten", content.eaten);
    Poco::JSON::Array::Ptr stacks = new Poco::JSON::Array;
    for (int tray = 1; tray <= content.trays.count(); ++tray)
        stacks->add(toJson(content.trays.stack(tray)));
    json->set("trays", stacks);
    const std::filesystem::path fresh = file.string() + ".new";
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out << oneLine(json) << '\n';
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + fresh.string());
    std::filesystem::rename(fresh, file);
}

} // namespace daishi::vprinter
