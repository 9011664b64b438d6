#include "app/replay/paper.h"

#include <numeric>
#include <stdexcept>

#include <Poco/JSON/Array.h>

#include "core/words/gs1.h"
#include "core/words/scan_codes.h"

namespace daishi::replay {

std::int64_t sheetsIn(const Stack& stack) {
    return std::accumulate(stack.begin(), stack.end(), std::int64_t(0),
                           [](std::int64_t sum, const Pack& pack) { return sum + pack.sheets; });
}

Stack takeFrom(Stack& stack, std::int64_t sheets) {
    if (sheetsIn(stack) < sheets)
        throw std::runtime_error("there are only " + std::to_string(sheetsIn(stack)) + " sheets");
    Stack taken;
    while (sheets > 0) {
        Pack& top = stack.front();
        Pack part = top;
        part.sheets = std::min(sheets, top.sheets);
        sheets -= part.sheets;
        top.sheets -= part.sheets;
        if (top.sheets == 0)
            stack.pop_front();
        taken.push_back(part);
    }
    return taken;
}

void putOnTop(Stack& stack, Stack more) {
    stack.insert(stack.begin(), more.begin(), more.end());
}

const BlankType& typeOf(const Registry& registry, const BlankTypeId& id) {
    const BlankType* type = registry.blankType(id);
    if (!type)
        throw std::runtime_error("there is no blank " + id.str());
    return *type;
}

Poco::JSON::Object stockJson(const Registry& registry, const Pack& pack) {
    const BlankType& type = typeOf(registry, pack.type);
    const Insurer* insurer = registry.insurer(type.insurer);
    if (!insurer)
        throw std::runtime_error("there is no insurer " + type.insurer.str());
    Poco::JSON::Object stock;
    stock.set("type", type.id.str());
    stock.set("heading", insurer->heading);
    stock.set("title", pack.title.empty() ? type.title : pack.title);
    stock.set("insurer_number", insurer->number.str());
    stock.set("insurer_name", insurer->name.ja);
    stock.set("mark", pack.mark);
    stock.set("tint", type.colour);
    stock.set("size", std::string(type.size == SheetSize::Card ? "card" : "a4"));
    return stock;
}

Stack stackFrom(const Poco::JSON::Array& segments) {
    Stack stack;
    for (unsigned i = 0; i < segments.size(); ++i) {
        const auto segment = segments.getObject(i);
        const auto stock = segment->getObject("stock");
        stack.push_back({BlankTypeId(stock->getValue<std::string>("type")),
                         stock->getValue<std::string>("mark"), segment->getValue<std::int64_t>("sheets"),
                         stock->getValue<std::string>("title")});
    }
    return stack;
}

std::string supplierLabel(const Registry& registry, const BlankTypeId& id, std::int64_t sheets,
                          unsigned serial) {
    const BlankType& type = typeOf(registry, id);
    if (!type.gtin.empty()) {
        const auto label = readBracketedGs1("(01)" + type.gtin + "(37)" + std::to_string(sheets) + "(21)B" +
                                            std::to_string(serial));
        if (!std::holds_alternative<Gs1Elements>(label))
            throw std::runtime_error("no label can be made for " + id.str());
        return "]d2" + encodeGs1(std::get<Gs1Elements>(label));
    }
    const DocumentKind* kind = registry.kind(type.kind);
    if (!kind)
        throw std::runtime_error("there is no kind " + type.kind.str());
    return SupplierCode{type.insurer.str(), kind->code, type.edition, unsigned(sheets), serial}.encode();
}

} // namespace daishi::replay
