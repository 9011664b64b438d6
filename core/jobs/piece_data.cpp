#include "core/jobs/piece_data.h"

#include <stdexcept>

namespace daishi {

namespace {

constexpr PieceField kFields[] = {
    {"control", "管理番号", "control number", FieldReading::Plain, 40, true},
    {"symbol", "記号", "symbol", FieldReading::Plain, 20, true},
    {"number", "番号", "number", FieldReading::Plain, 20, true},
    {"branch", "枝番", "branch number", FieldReading::Branch, 2, true},
    {"name", "氏名", "name", FieldReading::Plain, 60, true},
    {"kana", "フリガナ", "name in kana", FieldReading::Plain, 100, false},
    {"address", "住所", "address", FieldReading::Plain, 200, true},
    {"postcode", "郵便番号", "postcode", FieldReading::Postcode, 8, true},
    {"birth", "生年月日", "day of birth", FieldReading::Day, 20, true},
    {"sex", "性別", "sex", FieldReading::Sex, 1, true},
    {"head", "世帯主氏名", "head of household", FieldReading::Plain, 60, true},
    {"started", "適用開始年月日", "insured from", FieldReading::Day, 20, true},
    {"issued", "交付年月日", "day of issue", FieldReading::Day, 20, true},
    {"effective", "発効期日", "effective from", FieldReading::Day, 20, true},
    {"valid_until", "有効期限", "valid until", FieldReading::Day, 20, true},
    {"share", "負担割合", "co-payment share", FieldReading::Plain, 20, false},
};

constexpr char kVersion = '\1';

std::size_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

} // namespace

std::span<const PieceField> pieceFields() { return kFields; }

std::size_t fieldNumber(std::string_view key) {
    for (std::size_t i = 0; i < std::size(kFields); ++i)
        if (kFields[i].key == key) return i;
    throw std::invalid_argument("not a field of a piece: " + std::string(key));
}

void PieceBytes::add(std::size_t field, std::string_view value) {
    if (value.empty()) return;
    if (value.size() > 0xFFFF) throw std::length_error("a field of a piece is too long to be kept");
    bytes_ += static_cast<char>(field);
    bytes_ += static_cast<char>(value.size() & 0xFF);
    bytes_ += static_cast<char>(value.size() >> 8);
    bytes_ += value;
}

std::string encodePiece(const PieceFields& fields) {
    PieceBytes bytes;
    for (const auto& [key, value] : fields) bytes.add(fieldNumber(key), value);
    return bytes.take();
}

PieceFields decodePiece(std::string_view bytes) {
    if (bytes.empty() || bytes.front() != kVersion) throw std::runtime_error("a piece of an unknown version");
    PieceFields fields;
    for (std::size_t at = 1; at < bytes.size();) {
        if (bytes.size() - at < 3) throw std::runtime_error("a piece that is cut off");
        const std::size_t field = byteAt(bytes, at);
        const std::size_t length = byteAt(bytes, at + 1) + (byteAt(bytes, at + 2) << 8);
        at += 3;
        if (field >= std::size(kFields)) throw std::runtime_error("a piece with an unknown field");
        if (bytes.size() - at < length) throw std::runtime_error("a piece that is cut off");
        const bool fresh = fields.emplace(kFields[field].key, bytes.substr(at, length)).second;
        if (!fresh) throw std::runtime_error("a piece with a field twice");
        at += length;
    }
    return fields;
}

} // namespace daishi
