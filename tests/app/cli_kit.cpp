#include "tests/app/cli_kit.h"

#include <Poco/JSON/Parser.h>

#include <algorithm>
#include <sstream>

#include "app/demo/invent_people.h"
#include "core/config/load_registry.h"
#include "core/decide/permit.h"
#include "core/words/scan_codes.h"

namespace daishi::test {

namespace {

// Every printer of the configuration is the one that stands still; it prints at once and remembers.
class RememberingPrinter final : public PrinterPort {
  public:
    explicit RememberingPrinter(CliFloor& floor) : floor_(floor) {}

    std::variant<PrinterReport, Unreachable> observe() override { return floor_.printer.observe(); }
    std::variant<IppJobReport, Unreachable> submit(const Permit& permit, const ChunkKey& key,
                                                   const PrintDocument& document) override {
        auto answer = floor_.printer.submit(permit, key, document);
        if (auto* job = std::get_if<IppJobReport>(&answer)) {
            if (floor_.forgetful)
                job->state = IppJobState::Processing;
            floor_.printed[key] = *job;
            *floor_.printer.report.deviceCounter += permit.sheets().value();
        }
        return answer;
    }
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey& key) override {
        if (!floor_.printer.reachable)
            return Unreachable{"switched off by the test"};
        const auto job = floor_.printed.find(key);
        if (floor_.forgetful || job == floor_.printed.end())
            return Forgotten{};
        return job->second;
    }
    std::optional<Unreachable> cancel(const ChunkKey& key) override { return floor_.printer.cancel(key); }

  private:
    CliFloor& floor_;
};

bool holds(const std::vector<std::string>& words, const std::string& option) {
    return std::find(words.begin(), words.end(), option) != words.end();
}

} // namespace

Poco::JSON::Object::Ptr oneObject(const Ran& ran) {
    INFO("output: " << ran.out << "errors: " << ran.err);
    REQUIRE(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
    REQUIRE(ran.out.back() == '\n');
    Poco::JSON::Parser parser;
    return parser.parse(ran.out).extract<Poco::JSON::Object::Ptr>();
}

CliFloor::CliFloor() : clock(at("2024-09-30T08:42")), random(3) {}

Ran CliFloor::run(std::vector<std::string> words, const std::string& typed) {
    std::ostringstream out, err;
    std::istringstream in(typed);
    Surroundings around{clock, random, out, err, in, false, home(), DAISHI_CONFIG_FOLDER};
    around.interrupts = [this] { return interrupts; };
    around.askPin = [this](const PinQuestion& question) -> std::optional<std::string> {
        if (whileTyping)
            whileTyping();
        const auto typed = pins.find(question.badge);
        return typed == pins.end() ? testPin(question.badge) : typed->second;
    };
    around.openPrinter = [this](const PrinterConfig&) { return std::make_unique<RememberingPrinter>(*this); };
    if (!holds(words, "--lang"))
        words.insert(words.end(), {"--lang", "en"});
    const Exit exit = runDaishi(words, around);
    return {exit, out.str(), err.str()};
}

Poco::JSON::Object::Ptr CliFloor::ask(std::vector<std::string> words, Exit exit) {
    words.push_back("--json");
    const Ran ran = run(words);
    INFO("daishi " << words[0] << " " << words[1] << ": " << ran.out << ran.err);
    REQUIRE(ran.exit == exit);
    const auto object = oneObject(ran);
    REQUIRE(object->getValue<bool>("ok") == (exit == Exit::Done));
    return object;
}

void CliFloor::makeHome() {
    ask({"home", "init", "--simulation", "--seed", "7"});
    for (const char* badge : {"0102", "0103", "0417", "0418", "0419", "0901"})
        ask({"people", "set-pin", badge, "--as", "0102"});
}

std::string CliFloor::receiveBlanks(const BlankTypeId& id) {
    const auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
    const auto& registry = std::get<Registry>(loaded);
    const BlankType& type = *registry.blankType(id);
    const auto request =
        ask({"request", "ask", id.str(), "500", "--as", "0417"})->getValue<std::string>("request");
    ask({"request", "approve", request, "--number", "6-1", "--as", "0417"});
    const auto delivery = ask({"delivery", "announce", request, "--note", "N-" + request, "--type", id.str(),
                               "--boxes", "1", "--per-box", "500", "--as", "0417"})
                              ->getValue<std::string>("delivery");
    const std::string label =
        SupplierCode{type.insurer.str(), registry.kind(type.kind)->code, type.edition, 500, 1}.encode();
    const auto scanned = ask({"delivery", "scan", delivery, label, "--as", "0417"});
    ask({"delivery", "mark", delivery, "--box", "1", "--mark", type.mark, "--as", "0417"});
    ask({"delivery", "inspect", delivery, "--as", "0417"});
    const auto ours = scanned->getArray("boxes")->getObject(0)->getValue<std::string>("label");
    ask({"box", "open", ours, "--as", "0417"});
    return ours;
}

std::filesystem::path CliFloor::issueFile(int people, int households) {
    const auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
    const ImportMapping& mapping = *std::get<Registry>(loaded).mapping("kawasaki-hkn");
    const auto file = folder / "issue.csv";
    writeBytes(
        file, demo::inventIssueFile({mapping, Pieces(people), Households(households), Day::of(2024, 10, 1)}));
    return file;
}

std::string CliFloor::releasedJob(int people, int households) {
    const auto job = ask({"job", "import", issueFile(people, households).string(), "--mapping",
                          "kawasaki-hkn", "--issued", "2024-10-01", "--as-of", "2024-09-30", "--people",
                          std::to_string(people), "--households", std::to_string(households), "--as", "0417"})
                         ->getValue<std::string>("job");
    ask({"job", "release", job, "--as", "0102"});
    return job;
}

} // namespace daishi::test
