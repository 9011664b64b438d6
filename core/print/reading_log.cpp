#include "core/print/reading_log.h"

#include <algorithm>
#include <optional>
#include <stdexcept>

#include "core/store/utf8.h"
#include "core/words/scan.h"

namespace daishi {

namespace {

constexpr char kGroupSeparator = '\x1d'; // in GS1 labels

bool isControl(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != kGroupSeparator) || c == '\x7f';
}

std::optional<LogFaultKind> faultOf(std::string_view line) {
    if (line.empty())
        return LogFaultKind::EmptyLine;
    if (line.size() > kMaxScanBytes)
        return LogFaultKind::TooLong;
    if (std::any_of(line.begin(), line.end(), isControl))
        return LogFaultKind::Control;
    if (!isUtf8(line))
        return LogFaultKind::NotUtf8;
    return std::nullopt;
}

} // namespace

Text describe(LogFaultKind kind) {
    switch (kind) {
    case LogFaultKind::Nothing:
        return {"記録がありません。", "There is nothing in it."};
    case LogFaultKind::EmptyLine:
        return {"空の行です。", "The line is empty."};
    case LogFaultKind::TooLong:
        return {"長すぎる行です。", "The line is longer than any code."};
    case LogFaultKind::Control:
        return {"コードにない文字があります。", "It holds a character that no code has."};
    case LogFaultKind::NotUtf8:
        return {"UTF-8 ではありません。", "It is not UTF-8."};
    case LogFaultKind::NoLineEnd:
        return {"最後の行が途中で切れています。", "The last line is cut off."};
    case LogFaultKind::TooMany:
        return {"行が多すぎます。", "There are too many lines."};
    }
    throw std::logic_error("a fault of a log that is on no list");
}

std::variant<std::vector<std::string>, LogFault> recordsOfLog(std::string_view bytes) {
    if (bytes.empty())
        return LogFault{LogFaultKind::Nothing, 0};
    std::vector<std::string> records;
    while (!bytes.empty()) {
        const auto number = static_cast<std::int64_t>(records.size()) + 1;
        if (records.size() == kMostRecords)
            return LogFault{LogFaultKind::TooMany, number};
        const std::size_t end = bytes.find('\n');
        std::string_view line = bytes.substr(0, end);
        if (end != std::string_view::npos && !line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (const auto fault = faultOf(line))
            return LogFault{*fault, number};
        if (end == std::string_view::npos)
            return LogFault{LogFaultKind::NoLineEnd, number};
        records.emplace_back(line);
        bytes.remove_prefix(end + 1);
    }
    return records;
}

} // namespace daishi
