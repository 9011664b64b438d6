#include <map>
#include <set>

#include "core/line/scanned.h"
#include "core/line/step.h"
#include "core/print/sheets_by_hand.h"

namespace daishi {

namespace {

using ById = std::map<SheetId, SheetRow>;

ById doubtfulOf(Database& db, const RunId& run) {
    ById doubtful;
    for (const ChunkRow& chunk : chunksOf(db, run)) {
        if (chunk.state != ChunkState::Doubtful) continue;
        for (SheetRow& sheet : sheetsOf(db, chunk.key)) {
            if (sheet.state == SheetState::Doubtful) doubtful.emplace(sheet.id, std::move(sheet));
        }
    }
    return doubtful;
}

// Every scan must be one of the doubtful sheets, and none may be named twice: two sheets with one code are a
// double, and the second of them is spoilage without a code of its own.
Objection takeScans(const std::vector<std::string>& raw, const ById& doubtful, std::set<SheetId>& named) {
    for (const std::string& scan : raw) {
        const auto code = scannedAs<PieceCode>(scan);
        if (!code) return code.refusal();
        const SheetId id(code->encode());
        if (!doubtful.count(id)) {
            return Refusal{RefusalCode::ForeignPiece, {id.str(), id.str()}, {"未確定の用紙", "a doubtful sheet of this run"}, {}};
        }
        if (!named.insert(id).second) {
            return Refusal{RefusalCode::WitnessesDisagree, {id.str() + " が2枚", id.str() + " twice"},
                           {"同じ番号は1枚。もう1枚は番号のない損紙", "one sheet per code; the second is spoilage without a code"}, {}};
        }
    }
    return std::nullopt;
}

Objection countsAddUp(const Settlement& s, const ById& doubtful, Sheets inTray) {
    const auto scanned = std::int64_t(s.goodScans.size() + s.spoiledScans.size());
    const auto rest = std::int64_t(doubtful.size()) - scanned;
    const auto text = [](std::int64_t n) { return Text{std::to_string(n) + "枚", std::to_string(n) + " sheets"}; };
    if (s.notPrinted.value() != rest) {
        return Refusal{RefusalCode::WitnessesDisagree, text(s.notPrinted.value()), text(rest), {}};
    }
    if (scanned + s.spoiledWithoutCode.value() > inTray.value()) {
        return Refusal{RefusalCode::WitnessesDisagree, text(scanned + s.spoiledWithoutCode.value()), text(inTray.value()), {}};
    }
    return std::nullopt;
}

void closeChunks(Database& db, const RunId& run) {
    for (const ChunkRow& chunk : chunksOf(db, run)) {
        if (chunk.state == ChunkState::Doubtful) step(db, chunk.key.str(), ChunkState::Doubtful, ChunkState::Settled);
    }
}

} // namespace

Outcome<Settled> settleRun(Line& line, const Crew& crew, const RunId& id, const Settlement& settlement) {
    return perform<Settled>(line, Act::SettleRun, crew, id.str(), [&](Work& work) -> Outcome<Settled> {
        const auto run = findRun(work.db, id);
        const ById doubtful = run ? doubtfulOf(work.db, id) : ById();
        if (doubtful.empty()) {
            return Refusal{RefusalCode::RunNotOpen, {id.str(), id.str()}, {"未確定の用紙のある印刷", "a run with doubtful sheets"}, {}};
        }
        const auto load = findLoad(work.db, run->load);
        std::set<SheetId> good, spoiled;
        if (auto objection = takeScans(settlement.goodScans, doubtful, good)) return std::move(*objection);
        spoiled = good;
        if (auto objection = takeScans(settlement.spoiledScans, doubtful, spoiled)) return std::move(*objection);
        for (const SheetId& sheet : good) spoiled.erase(sheet);
        if (auto objection = countsAddUp(settlement, doubtful, balanceOf(work.db, load->box, Account::Tray))) {
            return std::move(*objection);
        }
        for (const auto& [sheetId, sheet] : doubtful) {
            const bool isGood = good.count(sheetId) > 0;
            const SheetState to = isGood ? SheetState::Good : spoiled.count(sheetId) ? SheetState::Spoiled : SheetState::Unprinted;
            settleSheet(work.db, sheet, to, isGood ? PieceState::Good : PieceState::Wanted);
            if (isGood) work.db.run("UPDATE sheet SET read_event = $1 WHERE id = $2", {work.event(), sheetId.str()});
        }
        const Settled settled{Sheets(std::int64_t(good.size())),
                              Sheets(std::int64_t(spoiled.size())) + settlement.spoiledWithoutCode, settlement.notPrinted};
        work.move(load->box, Account::Tray, Account::Good, settled.good, "settled", id.str());
        work.move(load->box, Account::Tray, Account::Spoiled, settled.spoiled, "settled", id.str());
        closeChunks(work.db, id);
        followPieces(work.db, run->job);
        work.note("good", settled.good.value());
        work.note("not-printed", settled.notPrinted.value());
        work.note("spoiled", settled.spoiled.value());
        return settled;
    });
}

} // namespace daishi
