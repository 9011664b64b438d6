#include "stock/box_names.h"

#include <charconv>
#include <cstdio>
#include <stdexcept>

#include "core/line/scanned.h"

namespace daishi {

BoxId boxIdOf(const LotId& lot, std::int64_t number) {
    if (number < 1 || number > 999)
        throw std::invalid_argument("a lot has boxes 1 to 999");
    char digits[8];
    std::snprintf(digits, sizeof digits, "/%03d", static_cast<int>(number));
    return BoxId(lot.str() + digits);
}

std::string boxLabelCode(const BoxId& box) {
    const std::string& name = box.str();
    const auto slash = name.find('/');
    unsigned number = 0;
    if (slash != std::string::npos)
        std::from_chars(name.data() + slash + 1, name.data() + name.size(), number);
    return BoxCode{name.substr(0, slash), number}.encode();
}

Refusal notOnRecord(const std::string& what, const Text& wanted) {
    return {RefusalCode::CodeUnknown, {what, what}, wanted, {}};
}

Outcome<BoxRow> boxScanned(Database& db, std::string_view rawBoxLabel) {
    const auto code = scannedAs<BoxCode>(rawBoxLabel);
    if (!code)
        return code.refusal();
    const BoxId id = boxIdOf(LotId(code->lot), code->boxNo);
    if (auto box = findBox(db, id))
        return *box;
    return notOnRecord(id.str(), codeText<BoxCode>());
}

} // namespace daishi
