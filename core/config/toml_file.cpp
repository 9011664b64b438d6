#include "core/config/toml_file.h"

#include <algorithm>
#include <unicode/utf8.h>

#include "core/words/whole_file.h"

namespace daishi::config {

namespace {

// Byte offset of the first sequence that is not UTF-8.
std::optional<std::size_t> firstForeignByte(const std::string& bytes) {
    const auto length = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t at = 0; at < length;) {
        const std::int32_t start = at;
        UChar32 character = 0;
        U8_NEXT(bytes.data(), at, length, character);
        if (character < 0)
            return static_cast<std::size_t>(start);
    }
    return std::nullopt;
}

std::string placeInLine(const std::string& bytes, std::size_t offset) {
    const std::size_t newline = offset == 0 ? std::string::npos : bytes.rfind('\n', offset - 1);
    return std::to_string(newline == std::string::npos ? offset + 1 : offset - newline);
}

std::optional<toml::table> parse(const std::string& bytes, const std::string& file, FaultList& faults) {
    try {
        return toml::parse(std::string_view(bytes));
    } catch (const toml::parse_error& error) {
        faults.add(file, error.source().begin.line, "this is not TOML: " + std::string(error.description()));
        return std::nullopt;
    }
}

bool formatIsKnown(const toml::table& document, const std::string& file, FaultList& faults) {
    const std::string allowed = "\"format\" must be " + std::to_string(kFormat);
    const toml::node* format = document.get("format");
    if (!format) {
        faults.add(file, 0, "required key \"format\" is missing: " + allowed);
        return false;
    }
    if (format->value_exact<std::int64_t>() == kFormat)
        return true;
    const auto found = format->value<std::int64_t>();
    faults.add(file, format->source().begin.line,
               allowed + (found ? ", found " + std::to_string(*found) : ", found something else") +
                   ": this program knows no other format");
    return false;
}

} // namespace

std::optional<toml::table> readTomlFile(const std::filesystem::path& folder, const std::string& file,
                                        FaultList& faults) {
    const auto read = readWholeFile(folder / file, kMaxConfigBytes);
    if (const auto* fault = std::get_if<FileFault>(&read)) {
        faults.add(file, 0, describe(*fault, kMaxConfigBytes).en);
        return std::nullopt;
    }
    const auto* bytes = std::get_if<std::string>(&read);
    if (const auto offset = firstForeignByte(*bytes)) {
        const auto line = 1 + std::count(bytes->begin(), bytes->begin() + std::ptrdiff_t(*offset), '\n');
        faults.add(file, line, "byte " + placeInLine(*bytes, *offset) + " of the line is not UTF-8");
        return std::nullopt;
    }
    auto document = parse(*bytes, file, faults);
    if (document && !formatIsKnown(*document, file, faults))
        return std::nullopt;
    return document;
}

} // namespace daishi::config
