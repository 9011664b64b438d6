// Every refusal of the line, in the order of its number: name, the sentence in both languages, the next act
// in both languages, and whether the same act can succeed later by itself. Adding one: README, "How to add".
#include <algorithm>
#include <array>

#include "core/words/refusals_of_printing.h"
#include "core/words/refusals_of_stock.h"

namespace daishi {

namespace {

constexpr auto joined() {
    std::array<RefusalRow, std::size(kRefusalsOfStock) + std::size(kRefusalsOfPrinting)> rows{};
    const auto rest = std::copy(std::begin(kRefusalsOfStock), std::end(kRefusalsOfStock), rows.begin());
    std::copy(std::begin(kRefusalsOfPrinting), std::end(kRefusalsOfPrinting), rest);
    return rows;
}

constexpr auto kRows = joined();

} // namespace

std::span<const RefusalRow> refusalTable() {
    return kRows;
}

} // namespace daishi
