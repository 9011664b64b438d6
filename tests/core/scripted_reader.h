// A reader of pictures that plays a script: the bytes of a picture say what is seen in it.
//   "is <type>"                       the blank itself
//   "is <type> mark <mark>"           with its form mark read
//   "unsure <reason>"                 cannot be told
//   "print <type> <sheet> [<field>…]" a printed sheet; fields that differ
//   "dim <type> <sheet>"              the blank is right, its print cannot be told
// Anything behind a '#' makes another picture of the same.
#pragma once

#include <set>
#include <sstream>
#include <stdexcept>

#include "core/line/sheet_reader.h"

namespace daishi::test {

class ScriptedReader final : public SheetReader {
  public:
    std::vector<MasterPlate> masters; // in use
    std::vector<ReadRequest> asked;
    bool breaks = false;         // throws
    bool lies = false;           // answers what does not hold together
    std::set<BlankTypeId> alike; // that it cannot tell from the plate that is tried
    std::optional<Unsure> plateFault;

    void use(const std::vector<MasterPlate>& all) override { masters = all; }

    SheetReading read(const ReadRequest& request) override {
        asked.push_back(request);
        if (breaks)
            throw std::runtime_error("broken by the test");
        SheetReading seen = said(request);
        seen.reader = "scripted 1";
        seen.catalogue = std::string(64, 'c');
        seen.scores = "{\"title\":998}";
        seen.sideBySide = "side by side of " + request.picture;
        if (lies)
            seen.looksLike.reset(), seen.unsure.reset();
        return seen;
    }

    EnrolAnswer tryEnrol(const MasterPlate& plate) override {
        EnrolAnswer answer;
        answer.unsure = plateFault;
        answer.picture = "zones of " + plate.plate;
        for (const MasterPlate& other : masters) {
            if (other.type == plate.type || other.size != plate.size)
                continue;
            std::vector<std::string> zones;
            if (!alike.count(other.type))
                zones = {"title"};
            answer.rivals.push_back({other.type, zones});
        }
        return answer;
    }

  private:
    static void setBlank(SheetReading& seen, const ReadRequest& request, const std::string& type) {
        seen.looksLike = BlankTypeId(type);
        seen.verdict = *seen.looksLike == request.expected ? SheetVerdict::Is : SheetVerdict::IsNot;
        if (seen.verdict == SheetVerdict::IsNot)
            seen.zones = {"title"};
    }

    static SheetReading said(const ReadRequest& request) {
        SheetReading seen;
        std::istringstream words(request.picture.substr(0, request.picture.find('#')));
        std::string how, type, word;
        words >> how >> type;
        if (how == "unsure") {
            seen.unsure = unsureFrom(type);
            return seen;
        }
        setBlank(seen, request, type);
        if (how == "is") {
            if (words >> word >> word)
                seen.mark = word;
            if (request.printed && seen.verdict == SheetVerdict::Is)
                seen.print = PrintVerdict::CannotTell;
            return seen;
        }
        words >> word;
        seen.piece = word;
        while (words >> word)
            seen.fields.push_back(word);
        seen.print = seen.fields.empty() ? PrintVerdict::Same : PrintVerdict::Differs;
        if (how == "dim") {
            seen.print = PrintVerdict::CannotTell;
            seen.piece.reset();
        }
        return seen;
    }
};

} // namespace daishi::test
