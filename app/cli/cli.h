// The command line of Daishi. `runDaishi` is the whole program but for main(): a scene calls it with its own
// clock and streams, also from inside another command.
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/pictures/picture_view.h"
#include "core/print/printer_port.h"
#include "core/store/random_source.h"
#include "core/words/clock.h"
#include "core/words/registry.h"

namespace daishi {

class SheetReader;   // core/line/sheet_reader.h
struct SheetPicture; // core/pictures/looking.h

namespace cli {
struct Verb;
}

// Somebody at the terminal is asked for a PIN: their own, or a new one, twice.
struct PinQuestion {
    enum class What { Own, New, NewAgain };
    BadgeId badge;
    What what = What::Own;
    // What it is typed for, where the asker knows: the command in its own words, and what it is about as it
    // was given ("2024-09-30"); empty: nothing in particular.
    Text act = {};
    std::string subject = {};
};

// What a command finds around it. Nothing is owned; all must outlive the call.
struct Surroundings {
    Clock& clock;
    RandomSource& random;
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    bool terminal = false;              // progress bars and colour only then
    std::filesystem::path defaultHome;  // where --home is not given
    std::filesystem::path configFolder; // what `home init` copies

    // How often a person has asked to stop: 0 go on, 1 pause after the present chunk, 2 stop the run.
    std::function<int()> interrupts = {};
    // Opens the printers; left out: over IPP, as the configuration says.
    std::function<std::unique_ptr<PrinterPort>(const PrinterConfig&)> openPrinter = {};
    // Opens the reader of pictures; left out: that of this program (open_reader.h).
    std::function<std::unique_ptr<SheetReader>()> openReader = {};
    // The picture that is handed over by this name instead of by a file; left out, or nullptr: it is a file.
    std::function<const SheetPicture*(const std::string& name)> pictureAtHand = {};
    // Shows a picture that was opened; left out: its bytes go into the file that was named.
    std::function<void(const OpenedPicture&)> showPicture = {};
    // Throws std::runtime_error naming what the program cannot do without; called before every command but
    // those that tell about the machine itself.
    std::function<void()> selfTest = {};
    // Nouns of others beside those of this library (app/replay).
    std::function<void(std::vector<cli::Verb>&)> addVerbs = {};
    // Asks a person without showing what they type; left out: the next line of `in`. Nothing: nobody answers.
    std::function<std::optional<std::string>(const PinQuestion&)> askPin = {};
    // askPin answers at once, or throws: the store is not left to others meanwhile.
    bool pinAtHand = false;
    std::string seat = "terminal";         // the name of this terminal; one session is open at each
    std::filesystem::path seatFolder = {}; // where it keeps its secret; left out: HOME/sessions
};

// Exit codes, the same for every command.
enum class Exit { Done = 0, Failure = 1, Usage = 2, Refused = 3, InputRejected = 4 };

// `arguments` without the program's name. Throws nothing that a command can cause: failures are told on the
// streams.
Exit runDaishi(const std::vector<std::string>& arguments, Surroundings&);

} // namespace daishi
