#include "core/config/evidence.h"
#include "core/config/read_list.h"
#include "core/words/scan.h"

namespace daishi::config {

namespace {

constexpr std::int64_t kMostEditions = 99;
constexpr std::int64_t kMostSheets = 9999; // in a pack
constexpr std::int64_t kMostPacks = 999;   // in a box
const std::vector<std::string> kSizeNames{"card", "a4"};
constexpr SheetSize kSizes[]{SheetSize::Card, SheetSize::A4};

// That the mark reads at all; what it says is compared when the kinds are known.
void checkMark(TableReader& reader, const std::string& mark) {
    if (mark.empty())
        return;
    const auto read = readScan(mark);
    const auto* fault = std::get_if<ScanFault>(&read);
    const auto* scan = std::get_if<Scan>(&read);
    if (scan && std::holds_alternative<MarkCode>(scan->content))
        return;
    reader.refuse("mark",
                  "\"mark\": found " + inQuotes(mark) + (fault ? ": " + describe(*fault) : "") +
                      "; allowed is DM, the 保険者番号, the kind's code, the edition in two digits and "
                      "the check character");
}

BlankType readBlankType(TableReader& reader) {
    BlankType type;
    type.id = BlankTypeId(reader.text("id", kName));
    type.insurer = InsurerNumber(reader.text("insurer"));
    type.kind = KindId(reader.text("kind", kName));
    type.edition = static_cast<unsigned>(reader.number("edition", 1, kMostEditions).value_or(0));
    type.title = reader.text("title");
    if (const auto size = reader.choice("size", kSizeNames))
        type.size = kSizes[*size];
    type.colour = reader.text("colour", kColour);
    type.lookAlikeGroup = reader.optionalText("look-alike-group", kName);
    type.usableFrom = reader.optionalDay("usable-from");
    type.usableUntil = reader.optionalDay("usable-until");
    type.mark = reader.text("mark"); // without one no first article could be approved
    checkMark(reader, type.mark);
    type.gtin = reader.optionalText("gtin", kGtin);
    if (reader.has("sheets-per-pack"))
        type.sheetsPerPack = Sheets(reader.number("sheets-per-pack", 1, kMostSheets).value_or(0));
    if (reader.has("packs-per-box"))
        type.packsPerBox = Packs(reader.number("packs-per-box", 1, kMostPacks).value_or(0));
    if (!type.packsPerBox.isZero() && !reader.has("sheets-per-pack"))
        reader.refuse("packs-per-box", "\"packs-per-box\": allowed only together with \"sheets-per-pack\"");
    if (const std::string seal = reader.optionalText("seal", kName); !seal.empty())
        type.seal.emplace().id = SealId(seal); // the rest of it when the seals are known
    reader.inTable("evidence", [&](TableReader& evidence) {
        type.policy = readEvidence(evidence, reader.has("look-alike-group"));
    });
    return type;
}

} // namespace

List<BlankType> readBlankTypes(const std::filesystem::path& folder, FaultList& faults) {
    auto list = readList<BlankType>(folder, "blank-types.toml", "blank-type", faults, readBlankType);
    refuseTwins(list, "id", faults, [](const BlankType& b) { return b.id.str(); });
    refuseTwins(list, "gtin", faults, [](const BlankType& b) { return b.gtin; });
    refuseTwins(list, "edition", faults, [](const BlankType& b) {
        return b.insurer.str() + " " + b.kind.str() + " " + std::to_string(b.edition);
    });
    return list;
}

} // namespace daishi::config
