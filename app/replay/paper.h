// Simulated paper: what a sheet is, what it bears, and what the label on its box says.
#pragma once

#include <deque>
#include <string>

#include <Poco/JSON/Object.h>

#include "core/words/registry.h"

namespace daishi::replay {

// Sheets of one kind, one on top of the other. What they are is their type; the mark may lie.
struct Pack {
    BlankTypeId type;
    std::string mark; // as printed on the sheets
    std::int64_t sheets = 0;
    std::string title = {}; // as printed; empty: that of the type
};
using Stack = std::deque<Pack>; // front: the top

std::int64_t sheetsIn(const Stack&);
// From the top. Throws std::runtime_error when there are fewer.
Stack takeFrom(Stack&, std::int64_t sheets);
void putOnTop(Stack&, Stack);

// As the virtual printer wants it. Throws std::runtime_error for a type that is not configured.
Poco::JSON::Object stockJson(const Registry&, const Pack&);
Stack stackFrom(const Poco::JSON::Array&);

// What a scanner reads from the label of a box: GS1 where the type has a GTIN, else the in-house supplier
// code. `serial` tells the boxes of a scene apart.
std::string supplierLabel(const Registry&, const BlankTypeId&, std::int64_t sheets, unsigned serial);

// Throws std::runtime_error when there is none.
const BlankType& typeOf(const Registry&, const BlankTypeId&);

} // namespace daishi::replay
