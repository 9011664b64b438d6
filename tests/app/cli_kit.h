// A floor for tests of the command line: a home in a folder of its own, a clock that is set, a printer that
// stands still. Everything goes through runDaishi, as it does for people.
#pragma once

#include <Poco/JSON/Object.h>

#include <functional>
#include <map>

#include "app/cli/cli.h"
#include "core/store/random_source.h"
#include "tests/core/line_fixture.h"

namespace daishi::test {

struct Ran {
    Exit exit = Exit::Done;
    std::string out;
    std::string err;
};

// The one object on the output; fails the test when there is another thing.
Poco::JSON::Object::Ptr oneObject(const Ran&);

class CliFloor {
  public:
    CliFloor();

    std::filesystem::path home() const { return folder / "home"; }
    // As typed, with --home and --lang en behind it unless they are there.
    Ran run(std::vector<std::string> words, const std::string& typed = "");
    // The same with --json; the object must be ok, or of `exit`.
    Poco::JSON::Object::Ptr ask(std::vector<std::string> words, Exit exit = Exit::Done);
    // In which everybody has testPin() of the badge.
    void makeHome();

    // Blanks of this type asked for, delivered, inspected and their first box opened; answers its label.
    std::string receiveBlanks(const BlankTypeId&);
    // A released job of invented people for kawasaki-hkn; answers its name.
    std::string releasedJob(int people = 6, int households = 4);
    std::string textOf(const std::string& path) { return bytesOf(path); }

    StoreFolder folder;
    SimulatedClock clock;
    SeededRandom random;
    StillPrinter printer; // what it says of itself; its life counter follows what it prints
    std::map<ChunkKey, IppJobReport> printed;
    bool forgetful = false; // takes jobs and knows nothing of them afterwards
    int interrupts = 0;
    std::map<BadgeId, std::optional<std::string>> pins; // what is typed instead of testPin(); nothing: nobody
    std::function<void()> whileTyping; // each time a PIN is asked for

  private:
    std::filesystem::path issueFile(int people, int households);
};

} // namespace daishi::test
