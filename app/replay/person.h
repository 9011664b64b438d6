// What a person on the floor sees and holds in the hand: the other side of the scanner.
#pragma once

#include <string>
#include <vector>

#include "app/replay/house.h"

namespace daishi::replay {

// The word of a saved name, else the word itself.
std::string named(const House&, const std::string& word);

// Output sheets that are still in the house and not in the bin, oldest first: of a printer, a job, a run or a
// chunk.
std::vector<OutputSheet> sheetsHere(const House&, const std::string& whose);

// Of the sheets that an open doubt of this run is about, what a person finds in the output.
struct Found {
    std::vector<std::string> good; // readable codes, each once and followed by the mark of its sheet
    std::int64_t withoutCode = 0;  // crumpled, half printed, and second sheets with one code
    std::int64_t notPrinted = 0;   // in doubt and nowhere to be found
};
Found findDoubtful(House&, const std::string& run);

// One code a line; the name of the file.
std::filesystem::path writeScans(House&, const std::vector<std::string>& scans);

} // namespace daishi::replay
