// One person's data as bytes, the way they are sealed in the store: a version byte (1), then for each field
// that is not empty its number (1 byte), its length in bytes (2, little-endian) and its UTF-8. The numbers
// are places in pieceFields() and fixed for ever, so that what was sealed by an older program still opens.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/print/composer_port.h"

namespace daishi {

// How a field is read from an issue file.
enum class FieldReading {
    Plain,    // as it stands
    Day,      // any spelling of readDay(); kept as ISO
    Branch,   // 枝番: two digits
    Sex,      // 男 女 1 2; kept as 男 or 女
    Postcode, // 2100004 or 210-0004; kept as 210-0004
};

struct PieceField {
    std::string_view key;      // "name", as in config/mappings.toml
    std::string_view japanese; // 氏名
    std::string_view english;
    FieldReading reading;
    std::size_t longest; // in characters, 1 … 200; the others than Plain have a length of their own
    bool required;
};

// Every field of a piece; the place in the list is its number.
std::span<const PieceField> pieceFields();
// Throws std::invalid_argument for a key that is no field.
std::size_t fieldNumber(std::string_view key);

// Bytes of a piece, built field by field in any order. Empty values are left out.
class PieceBytes {
  public:
    PieceBytes() : bytes_(1, '\1') {}
    // Throws std::length_error beyond 65,535 bytes.
    void add(std::size_t field, std::string_view value);
    // In no more room than they need: a city's are held at once.
    std::string take() {
        bytes_.shrink_to_fit();
        return std::move(bytes_);
    }

  private:
    std::string bytes_;
};

// Throws std::invalid_argument for a key that is no field.
std::string encodePiece(const PieceFields&);
// Throws std::runtime_error for bytes that are not whole; its text holds none of them.
PieceFields decodePiece(std::string_view bytes);
// One field alone, without the cost of the others; empty when it is not there. Throws as decodePiece does.
std::string_view pieceField(std::string_view bytes, std::size_t field);

} // namespace daishi
