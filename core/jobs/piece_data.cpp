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

// From field to field over the bytes of a piece.
class FieldWalk {
  public:
    std::size_t field = 0;
    std::string_view value;

    explicit FieldWalk(std::string_view bytes) : rest_(bytes) {
        if (rest_.empty() || rest_.front() != kVersion)
            throw std::runtime_error("a piece of an unknown version");
        rest_.remove_prefix(1);
    }

    bool next() {
        if (rest_.empty())
            return false;
        if (rest_.size() < 3)
            throw std::runtime_error("a piece that is cut off");
        field = byteAt(0);
        const std::size_t length = byteAt(1) + (byteAt(2) << 8);
        rest_.remove_prefix(3);
        if (field >= std::size(kFields))
            throw std::runtime_error("a piece with an unknown field");
        if (rest_.size() < length)
            throw std::runtime_error("a piece that is cut off");
        value = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return true;
    }

  private:
    std::size_t byteAt(std::size_t at) const { return static_cast<unsigned char>(rest_[at]); }

    std::string_view rest_;
};

} // namespace

std::span<const PieceField> pieceFields() {
    return kFields;
}

std::size_t fieldNumber(std::string_view key) {
    for (std::size_t i = 0; i < std::size(kFields); ++i)
        if (kFields[i].key == key)
            return i;
    throw std::invalid_argument("not a field of a piece: " + std::string(key));
}

void PieceBytes::add(std::size_t field, std::string_view value) {
    if (value.empty())
        return;
    if (value.size() > 0xFFFF)
        throw std::length_error("a field of a piece is too long to be kept");
    bytes_ += static_cast<char>(field);
    bytes_ += static_cast<char>(value.size() & 0xFF);
    bytes_ += static_cast<char>(value.size() >> 8);
    bytes_ += value;
}

std::string encodePiece(const PieceFields& fields) {
    PieceBytes bytes;
    for (const auto& [key, value] : fields)
        bytes.add(fieldNumber(key), value);
    return bytes.take();
}

PieceFields decodePiece(std::string_view bytes) {
    PieceFields fields;
    FieldWalk walk(bytes);
    while (walk.next()) {
        const bool fresh = fields.emplace(kFields[walk.field].key, walk.value).second;
        if (!fresh)
            throw std::runtime_error("a piece with a field twice");
    }
    return fields;
}

std::string_view pieceField(std::string_view bytes, std::size_t field) {
    FieldWalk walk(bytes);
    while (walk.next())
        if (walk.field == field)
            return walk.value;
    return {};
}

} // namespace daishi
