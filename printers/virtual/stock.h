#pragma once
// What kind of pre-printed paper a simulated sheet is. Namespace daishi::vprinter: inside the virtual printer
// only.

#include <Poco/JSON/Object.h>

#include <string>

namespace daishi::vprinter {

using Json = Poco::JSON::Object;
using JsonPtr = Poco::JSON::Object::Ptr;

enum class SheetSize { Card, A4 };

struct Stock {
    std::string type; // e.g. "kawasaki-skk-1"
    std::string heading;
    std::string title;
    std::string insurerNumber;
    std::string insurerName;
    std::string mark; // the machine-readable form mark printed on the sheet; empty = none
    std::string tint; // "#rrggbb"
    SheetSize size = SheetSize::Card;

    bool operator==(const Stock&) const = default;
};

// The IPP size name (PWG 5101.1) of a sheet, and back. mediaName never fails.
const char* mediaName(SheetSize size);

// Throws std::runtime_error for a missing type, title or size, a member that is not a string, an unknown
// member.
Stock stockFromJson(const Json& json);
JsonPtr toJson(const Stock& stock);

// One line of JSON without the line end; characters beyond ASCII are left as they are.
std::string oneLine(const JsonPtr& json);
JsonPtr newJson(); // keeps the order in which members were set

} // namespace daishi::vprinter
