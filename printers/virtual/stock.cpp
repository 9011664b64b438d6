#include "printers/virtual/stock.h"

#include <Poco/JSON/Stringifier.h>

#include <array>
#include <sstream>
#include <stdexcept>

namespace daishi::vprinter {
namespace {

struct Member {
    const char* name;
    std::string Stock::*value;
    bool required;
};

constexpr std::array<Member, 7> kMembers{{
    {"type", &Stock::type, true},
    {"heading", &Stock::heading, false},
    {"title", &Stock::title, true},
    {"insurer_number", &Stock::insurerNumber, false},
    {"insurer_name", &Stock::insurerName, false},
    {"mark", &Stock::mark, false},
    {"tint", &Stock::tint, false},
}};

SheetSize sizeOf(const std::string& name) {
    if (name == "card")
        return SheetSize::Card;
    if (name == "a4")
        return SheetSize::A4;
    throw std::runtime_error("stock: size must be \"card\" or \"a4\", not \"" + name + "\"");
}

const char* sizeWord(SheetSize size) {
    switch (size) {
    case SheetSize::Card:
        return "card";
    case SheetSize::A4:
        return "a4";
    }
    return "";
}

std::string stringMember(const Json& json, const std::string& name) {
    const Poco::Dynamic::Var value = json.get(name);
    if (!value.isString())
        throw std::runtime_error("stock: " + name + " is missing or not a string");
    return value.convert<std::string>();
}

const Member* memberNamed(const std::string& name) {
    for (const Member& member : kMembers)
        if (name == member.name)
            return &member;
    return nullptr;
}

} // namespace

const char* mediaName(SheetSize size) {
    switch (size) {
    case SheetSize::Card:
        return "om_card_54x86mm";
    case SheetSize::A4:
        return "iso_a4_210x297mm";
    }
    return "";
}

Stock stockFromJson(const Json& json) {
    Stock stock;
    for (const std::string& name : json.getNames())
        if (name != "size" && !memberNamed(name))
            throw std::runtime_error("stock: unknown member \"" + name + "\"");
    for (const Member& member : kMembers)
        if (member.required || json.has(member.name))
            stock.*member.value = stringMember(json, member.name);
    stock.size = sizeOf(stringMember(json, "size"));
    return stock;
}

JsonPtr toJson(const Stock& stock) {
    JsonPtr json = newJson();
    for (const Member& member : kMembers)
        json->set(member.name, stock.*member.value);
    json->set("size", std::string(sizeWord(stock.size)));
    return json;
}

std::string oneLine(const JsonPtr& json) {
    std::ostringstream out;
    Poco::JSON::Stringifier::condense(Poco::Dynamic::Var(json), out);
    return out.str();
}

JsonPtr newJson() {
    return new Json(Poco::JSON_PRESERVE_KEY_ORDER);
}

} // namespace daishi::vprinter
