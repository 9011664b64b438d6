// Reading a scan where one kind of code is expected. A misread is R-211, a good code of another kind R-210.
#pragma once

#include <string>
#include <string_view>

#include "core/words/outcome.h"
#include "core/words/scan.h"

namespace daishi {

Refusal scanNotRead(const ScanFault&, const Text& expected);
Refusal otherCode(const Text& expected);

// What each code is called in front of people.
template <class Code>
Text codeText();

template <class Code>
Outcome<Code> scannedAs(std::string_view raw) {
    auto read = readScan(raw);
    if (const auto* fault = std::get_if<ScanFault>(&read))
        return scanNotRead(*fault, codeText<Code>());
    if (auto* code = std::get_if<Code>(&std::get<Scan>(read).content))
        return std::move(*code);
    return otherCode(codeText<Code>());
}

} // namespace daishi
