#include "core/words/scan_codes.h"

#include <algorithm>
#include <stdexcept>

#include "core/words/check_character.h"
#include "core/words/scan.h"
#include "core/words/two_characters.h"

namespace daishi {

namespace {

std::string padded(unsigned value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// "L-240927-01" → "24092701", "L-240927-101" → "240927A1". A name of another shape makes a code that does not
// read back, and so throws there.
std::string digitsOfName(const std::string& name) {
    const std::string number = name.size() == 11 || name.size() == 12 ? name.substr(9) : "";
    const bool digits = !number.empty() && std::all_of(number.begin(), number.end(),
                                                       [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        throw std::invalid_argument("a lot or job is not named like L-240927-01");
    return name.substr(2, 6) + inTwoCharacters(static_cast<unsigned>(std::stoul(number)));
}

// The reader knows every range: what it would not read back as the same is not written at all.
template <class Code>
std::string sealed(const Code& code, const std::string& body) {
    std::string whole = body + checkCharacter(body);
    const auto back = readScan(whole);
    const auto* scan = std::get_if<Scan>(&back);
    const auto* same = scan ? std::get_if<Code>(&scan->content) : nullptr;
    if (!same || !(*same == code))
        throw std::invalid_argument("a field of the code is out of its range");
    return whole;
}

} // namespace

std::string BoxCode::encode() const {
    return sealed(*this, "DB" + digitsOfName(lot) + padded(boxNo, 3));
}

std::string TrayCode::encode() const {
    return sealed(*this, "DT" + padded(printer, 2) + padded(tray, 1));
}

std::string JobCode::encode() const {
    return sealed(*this, "DJ" + digitsOfName(job));
}

std::string PieceCode::encode() const {
    return sealed(*this, "DP" + digitsOfName(job) + padded(sequence, 6) + padded(copy, 2));
}

std::string BadgeCode::encode() const {
    return sealed(*this, "DU" + badge);
}

std::string TestCode::encode() const {
    return sealed(*this, "DV" + digitsOfName(test));
}

std::string CardCode::encode() const {
    switch (card) {
    case Card::Go:
        return sealed(*this, "DGRUN");
    case Card::Pause:
        return sealed(*this, "DGPAU");
    case Card::Stop:
        return sealed(*this, "DGEND");
    }
    throw std::invalid_argument("there is no such card");
}

std::string MarkCode::encode() const {
    return sealed(*this, "DM" + insurer + kindCode + padded(edition, 2));
}

std::string SupplierCode::encode() const {
    return sealed(*this,
                  "DS" + insurer + kindCode + padded(edition, 2) + padded(sheets, 4) + padded(serial, 6));
}

} // namespace daishi
