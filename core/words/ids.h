// Names of things. Every name is a text of its own type, so that a job cannot be passed where a lot is meant.
#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <utility>

namespace daishi {

template <class Tag>
class Id {
  public:
    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}

    const std::string& str() const { return text_; }
    bool empty() const { return text_.empty(); }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Id& id) { return out << id.text_; }

  private:
    std::string text_;
};

using BadgeId = Id<struct BadgeTag>;         // "0417"
using PersonId = Id<struct PersonTag>;       // "P-014", for ever the same person; no name is kept
using InsurerNumber = Id<struct InsurerTag>; // 保険者番号 "145011"
using KindId = Id<struct KindTag>;           // document kind, "hihokensha-sho"
using BlankTypeId = Id<struct BlankTypeTag>; // 台紙種別 "kawasaki-hkn-3" = insurer + kind + edition
using SealId = Id<struct SealTag>;           // 公印 "midori-mayor"
using RequestId = Id<struct RequestTag>;     // 納品依頼 "Q-240920-01"
using DeliveryId = Id<struct DeliveryTag>;   // 納品 "D-240927-01"
using LotId = Id<struct LotTag>;             // "L-240927-01"
using BoxId = Id<struct BoxTag>;             // "L-240927-01/004"
using PrinterId = Id<struct PrinterTag>;     // "printer-1"
using TrayId = Id<struct TrayTag>;           // "printer-1/2"
using LoadId = Id<struct LoadTag>;           // 装填 "T-240930-01"
using JobId = Id<struct JobTag>;             // "J-240930-01"
using RunId = Id<struct RunTag>;             // "J-240930-01-R01"
using ChunkKey = Id<struct ChunkTag>;        // names one IPP job, "<store>-J-240930-01-R01-C003-<8 hex>"
using SheetId = Id<struct SheetTag>;         // piece copy as printed, the content of its code "DP…"
using PieceId = Id<struct PieceTag>;         // "J-240930-01/000123"

} // namespace daishi

template <class Tag>
struct std::hash<daishi::Id<Tag>> {
    std::size_t operator()(const daishi::Id<Tag>& id) const { return std::hash<std::string>{}(id.str()); }
};
