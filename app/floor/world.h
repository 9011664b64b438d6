// The world around the console: the boxes, the printers with their paper, and what came out. It knows what is
// physically so, and does not ask the line: while a console works in the home, nobody else can.
//
// Everything that is done here is a statement of a scene ("floor put K1 in printer-1/2 24 sheets"), and is
// written down as one in FOLDER/acts.txt, so that what somebody found out by hand can become a scene.
#pragma once

#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "app/floor/demo_day.h"
#include "app/replay/play.h"

namespace daishi::practice {

struct SeenBox {
    std::string name; // K1, in statements
    Text title;       // as the label reads: the title of the blank …
    Text whose;       // … and the name of its insurer
    unsigned edition = 1;
    std::string id;            // on our label, L-240927-01/001; empty: it was not received
    std::string ourLabel;      // its code
    std::string supplierLabel; // the code on the label of the supplier
    std::int64_t sheetsOnLabel = 0;
    replay::Stack inside; // what is truly in it: only for whoever looks
};

struct SeenTray {
    std::string place; // printer-1/2, in statements
    unsigned number = 1;
    std::string code; // on its label
    bool out = false;
    replay::Stack inside;
};

struct SeenPrinter {
    std::string id;
    Text name;
    bool power = true;
    bool offline = false, door = false, cover = false, jam = false, stalled = false;
    std::int64_t counter = 0; // as it reports itself
    std::vector<SeenTray> trays;
};

struct Seen {
    std::vector<SeenBox> boxes;
    std::vector<SeenPrinter> printers;
    std::vector<replay::OutputSheet> output; // oldest first, without what was binned or left the house
};

// Not thread-safe: one thread at a time, and acts of a printer take up to some seconds.
class World {
  public:
    World(DemoDay, const std::filesystem::path& folder);

    const Registry& registry() const { return day_.house->registry; }
    const std::vector<Ticket>& tickets() const { return day_.tickets; }
    std::filesystem::path home() const { return day_.house->home(); }
    Instant begins() const { return day_.begins; }
    // Of everybody, by badge: the practice PIN.
    std::string pinOf(const BadgeId&) const;

    Seen look();

    // A statement of the floor. Throws std::runtime_error when it is none, or cannot be done.
    void act(const std::string& statement);
    // A sheet is laid on the scanner: "K1", "top of printer-1/2", "last of J-240930-01", each with " as blur"
    // and the like behind it. Answers the file with its picture. Throws std::runtime_error, also without a
    // scanner.
    std::filesystem::path picture(const std::string& sheet);
    // Our label is stuck onto a box that the console has received: L-240930-01/001, or its code. Throws
    // std::runtime_error for what is not on a label of ours.
    void stick(const std::string& box, const std::string& label);

  private:
    // What stands on a label of ours that was on a box in the morning.
    struct LabelText {
        BlankTypeId type;
        std::int64_t sheets = 0;
    };
    SeenBox seen(const replay::PhysicalBox&) const;
    SeenPrinter seen(const PrinterConfig&);
    void writeDown(const std::string& line) const;

    DemoDay day_;
    std::ostringstream nobodyListens_;
    replay::Teller teller_{nobodyListens_, replay::Telling::Quiet, false};
    replay::Play play_;
    std::filesystem::path acts_;
    std::map<std::string, LabelText> labels_; // by its code
};

// What a scanner reads from a paper with this name on it: a job J-…, a box L-…/001, a test sheet V-…;
// anything else is the code itself.
std::string codeFor(const std::string& written);

} // namespace daishi::practice
