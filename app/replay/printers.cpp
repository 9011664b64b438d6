#include "app/replay/printers.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <Poco/JSON/Parser.h>

namespace daishi::replay {

namespace {

Poco::JSON::Object::Ptr parsed(const std::string& text) {
    return Poco::JSON::Parser().parse(text).extract<Poco::JSON::Object::Ptr>();
}

std::string oneLine(const Poco::JSON::Object& object) {
    std::ostringstream out;
    object.stringify(out);
    return out.str();
}

} // namespace

Printers::Printers(std::filesystem::path program, std::filesystem::path home)
    : program_(std::move(program)), home_(std::move(home)) {}

void Printers::start(const PrinterConfig& config) {
    if (has(config.id))
        throw std::runtime_error(config.id.str() + " stands there already");
    VirtualPrinterProcess::Setup setup;
    setup.program = program_;
    setup.home = home_ / config.id.str();
    setup.name = config.id.str();
    setup.trays = int(config.trays.size());
    std::filesystem::create_directories(setup.home);
    running_.emplace(config.id, std::make_unique<VirtualPrinterProcess>(setup));
    order_.push_back(config.id);
}

VirtualPrinterProcess& Printers::process(const PrinterId& id) const {
    const auto found = running_.find(id);
    if (found == running_.end())
        throw std::runtime_error("there is no printer " + id.str() + " in this scene");
    return *found->second;
}

std::string Printers::uri(const PrinterId& id) const {
    return process(id).uri();
}

Poco::JSON::Object::Ptr Printers::act(const PrinterId& id, const Poco::JSON::Object& act) {
    return parsed(process(id).floor().must(oneLine(act)));
}

void Printers::powerCycle(const PrinterId& id) {
    process(id).powerCycle();
}

void Printers::unplug(const PrinterId& id) {
    process(id).kill();
}

void Printers::plug(const PrinterId& id) {
    process(id).start();
}

bool Printers::hasPower(const PrinterId& id) const {
    return process(id).runs();
}

void Printers::waitUntilIdle(const PrinterId& id) {
    for (int looks = 0; looks < 6000; ++looks) {
        const auto jobs = act(id, floorAct("state"))->getArray("jobs");
        bool idle = true;
        for (unsigned i = 0; i < jobs->size(); ++i) {
            const std::string state = jobs->getObject(i)->getValue<std::string>("state");
            idle = idle && (state == "completed" || state == "canceled" || state == "aborted");
        }
        if (idle)
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    throw std::runtime_error(id.str() + " does not come to an end");
}

std::string Printers::controlSocket(const PrinterId& id) const {
    return (process(id).home() / "control").string();
}

Stack Printers::look(const PrinterId& id, unsigned tray) {
    Poco::JSON::Object request = floorAct("look");
    request.set("tray", tray);
    return stackFrom(*act(id, request)->getArray("stack"));
}

std::vector<OutputSheet> Printers::output(const PrinterId& id) const {
    const VirtualPrinterProcess& printer = process(id);
    std::ifstream lines(printer.home() / "sheets.jsonl");
    std::vector<OutputSheet> sheets;
    for (std::string line; std::getline(lines, line);) {
        const auto json = parsed(line);
        const auto text = [&](const char* key) { return json->getValue<std::string>(key); };
        OutputSheet sheet{json->getValue<std::int64_t>("sheet"),
                          id,
                          BlankTypeId(text("type")),
                          text("title"),
                          text("mark"),
                          text("job"),
                          text("piece"),
                          json->optValue<std::string>("back", ""),
                          json->getValue<bool>("jammed"),
                          {}};
        sheet.file = printer.sheetFile(long(sheet.number));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

std::vector<OutputSheet> Printers::output() const {
    std::vector<OutputSheet> sheets;
    for (const PrinterId& id : order_) {
        auto more = output(id);
        sheets.insert(sheets.end(), more.begin(), more.end());
    }
    return sheets;
}

std::int64_t Printers::eaten(const PrinterId& id) {
    return act(id, floorAct("state"))->getValue<std::int64_t>("eaten");
}

TrayPlace trayPlace(const std::string& text) {
    const auto slash = text.find('/');
    if (slash == std::string::npos || slash == 0 || text.size() != slash + 2)
        throw std::runtime_error("\"" + text + "\" is not a tray like printer-1/2");
    return {PrinterId(text.substr(0, slash)), unsigned(text[slash + 1] - '0')};
}

Poco::JSON::Object floorAct(const std::string& act) {
    Poco::JSON::Object request;
    request.set("act", act);
    return request;
}

} // namespace daishi::replay
