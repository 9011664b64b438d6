#include "app/replay/house.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "core/config/load_registry.h"

namespace daishi::replay {

namespace {

namespace fs = std::filesystem;

Registry registryOf(const fs::path& folder) {
    auto read = loadRegistry(folder);
    if (auto* registry = std::get_if<Registry>(&read))
        return std::move(*registry);
    throw std::runtime_error("the configuration is faulty: " + describe(std::get<1>(read).front()));
}

std::string textOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return text.str();
}

void writeText(const fs::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
}

fs::path copied(const fs::path& from, const fs::path& to) {
    fs::create_directory(to);
    for (const fs::directory_entry& entry : fs::directory_iterator(from)) {
        if (entry.path().extension() == ".toml")
            fs::copy_file(entry.path(), to / entry.path().filename());
    }
    if (fs::exists(from / "seals"))
        fs::copy(from / "seals", to / "seals");
    return to;
}

} // namespace

House::House(const Workshop& workshop, fs::path folder, const Scene& scene)
    : scannerProgram(workshop.scannerProgram),
      registry(registryOf(copied(workshop.configFolder, folder / "config"))), clock(scene.clock),
      random(scene.seed), printers(workshop.printerProgram, folder / "printers"), folder_(std::move(folder)),
      seed_(scene.seed), store_(workshop.store), owner_(workshop.owner) {
    fs::create_directory(folder_ / "printers");
    fs::create_directory(folder_ / "files");
}

void House::startPrinter(const PrinterId& id) {
    const PrinterConfig* config = registry.printer(id);
    if (!config)
        throw std::runtime_error("there is no printer " + id.str() + " in the configuration");
    if (made_)
        throw std::runtime_error("a printer comes before everything that is done");
    printers.start(*config);
    const fs::path file = configFolder() / "printers.toml";
    std::string text = textOf(file);
    const auto at = text.find("\"" + config->uri + "\"");
    if (at == std::string::npos)
        throw std::runtime_error("printers.toml does not name " + config->uri);
    writeText(file, text.replace(at + 1, config->uri.size(), printers.uri(id)));
    registry = registryOf(configFolder());
}

void House::readConfigAgain() {
    registry = registryOf(configFolder());
}

void House::makeHome() {
    if (made_)
        return;
    made_ = true;
    std::ostringstream out, err;
    std::istringstream in;
    Surroundings around{clock, random, out, err, in, false, home(), configFolder()};
    std::vector<std::string> words = {
        "home",   "init", "--home", home().string(), "--simulation", "--seed", std::to_string(seed_),
        "--lang", "ja"};
    if (!store_.empty())
        words.insert(words.end(), {"--store", store_, "--owner", owner_});
    const Exit exit = runDaishi(words, around);
    if (exit != Exit::Done)
        throw std::runtime_error("the home cannot be made: " + out.str() + err.str());
    setPins();
}

namespace {

std::string pinOf(const Person& person) {
    return "7" + person.badges.front().str() + "1";
}

} // namespace

std::optional<std::string> House::typed(const BadgeId& badge) const {
    const auto how = typing.find(badge.str());
    const Person* person = registry.person(badge);
    if (!person || (how != typing.end() && how->second == "none"))
        return std::nullopt;
    return how != typing.end() && how->second == "wrong" ? "735190" : pinOf(*person);
}

// As on the first day of a plant: a supervisor begins, and sets the first PIN of everybody else.
void House::setPins() {
    std::vector<Person> people = registry.people;
    std::stable_partition(people.begin(), people.end(),
                          [](const Person& p) { return p.role == Role::Supervisor; });
    for (const Person& person : people) {
        std::ostringstream out, err;
        std::istringstream in;
        Surroundings around{clock, random, out, err, in, false, home(), configFolder()};
        around.askPin = [this](const PinQuestion& question) {
            return pinOf(*registry.person(question.badge));
        };
        const Exit exit = runDaishi({"people", "set-pin", person.badges.front().str(), "--as",
                                     people.front().badges.front().str(), "--home", home().string()},
                                    around);
        if (exit != Exit::Done)
            throw std::runtime_error("a PIN cannot be set: " + out.str() + err.str());
    }
}

fs::path House::newFile(const std::string& name) {
    char number[16];
    std::snprintf(number, sizeof number, "%03d-", ++filesMade_);
    return folder_ / "files" / (number + name);
}

} // namespace daishi::replay
