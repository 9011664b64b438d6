#include "core/decide/not_now.h"

namespace daishi {

Refusal notNow(Text found, Text needed) {
    return {RefusalCode::StepNotAllowed, std::move(found), std::move(needed), {}};
}

Text sheetsText(Sheets n) {
    const std::string number = std::to_string(n.value());
    return {number + "枚", number + " sheets"};
}

Text both(const std::string& text) {
    return {text, text};
}

} // namespace daishi
