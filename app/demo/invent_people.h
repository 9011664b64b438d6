// Issue files about people who do not exist: the same request gives the same bytes.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/print/composer_port.h"
#include "core/words/registry.h"
#include "core/words/units.h"

namespace daishi::demo {

struct InventRequest {
    const ImportMapping& mapping; // its headings and its encoding
    Pieces people;
    Households households; // at most as many as people, and at least a ninety-ninth
    Day issueDay;
    std::uint64_t seed = 1;
    // Control numbers and household numbers count from here. Two files that shall not ask for the same
    // documents need ranges that do not touch: a file uses as many numbers as it has people. 1 … 9,000,000.
    std::int64_t firstNumber = 1;
    std::string symbol = "50"; // 記号, unless the mapping says one for all
    std::string city = "神奈川県川崎市川崎区";
};

// The people themselves, one after another, household by household; days in ISO.
// Throws std::invalid_argument for counts that cannot be had.
void inventEach(const InventRequest&, const std::function<void(const PieceFields&)>& meet);
std::vector<PieceFields> inventPeople(const InventRequest&);

// The file: heading and one line for each of them, CR LF, in the encoding of the mapping. Days are spelled
// 20241001, and R061001 where the heading speaks of 和暦. Throws as above.
std::string inventIssueFile(const InventRequest&);

} // namespace daishi::demo
