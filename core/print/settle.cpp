#include <algorithm>
#include <map>
#include <set>

#include "core/decide/not_now.h"
#include "core/line/scanned.h"
#include "core/line/step.h"
#include "core/line/stop_lot.h"
#include "core/print/end_job.h"
#include "core/print/run_view.h"
#include "core/print/sheets_by_hand.h"

namespace daishi {

namespace {

using ById = std::map<SheetId, SheetRow>;

ById doubtfulOf(Database& db, const RunId& run) {
    ById doubtful;
    for (const ChunkRow& chunk : chunksOf(db, run)) {
        if (chunk.state != ChunkState::Doubtful)
            continue;
        for (SheetRow& sheet : sheetsOf(db, chunk.key)) {
            if (sheet.state == SheetState::Doubtful)
                doubtful.emplace(sheet.id, std::move(sheet));
        }
    }
    return doubtful;
}

// A printer that still has the job would print it again after everything was settled.
Objection nothingAtPrinter(Line& line, const RunId& run, PrinterPort& printer) {
    for (const ChunkRow& chunk : chunksOf(line.db, run)) {
        if (chunk.state != ChunkState::Doubtful)
            continue;
        const JobAtPrinter where = endJobAtPrinter(line, chunk.key, printer);
        if (where == JobAtPrinter::Over)
            continue;
        const bool silent = where == JobAtPrinter::NotKnown;
        return Refusal{silent ? RefusalCode::PrinterUnreachable : RefusalCode::PrinterBusy,
                       {chunk.key.str(), chunk.key.str()},
                       {"この印刷を残していないプリンター", "a printer that no longer has this job"},
                       {}};
    }
    return std::nullopt;
}

// One sheet as it was scanned: its code and, where it was asked for, what its mark says.
struct Seen {
    SheetId id;
    std::optional<BlankTypeId> blank; // nothing: a mark that is not on record, or none asked for
};

// Reads the scans, which must be doubtful sheets, none named twice: two sheets with one code are a double,
// and the second of them is spoilage without a code of its own.
class Scans {
  public:
    Scans(const Registry& registry, const ById& doubtful) : registry_(registry), doubtful_(doubtful) {}

    Objection take(const std::vector<std::string>& raw, bool withMarks, std::vector<Seen>& into) {
        for (std::size_t i = 0; i < raw.size(); ++i) {
            auto sheet = sheetOf(raw[i]);
            if (!sheet)
                return sheet.refusal();
            Seen seen{*sheet, std::nullopt};
            if (withMarks) {
                if (++i == raw.size())
                    return markMissing(seen.id);
                const auto mark = scannedAs<MarkCode>(raw[i]);
                if (!mark)
                    return mark.refusal().code == RefusalCode::ScanNotRead ? mark.refusal()
                                                                           : *markMissing(seen.id);
                if (const BlankType* type = registry_.blankTypeByMark(mark->encode()))
                    seen.blank = type->id;
            }
            into.push_back(std::move(seen));
        }
        return std::nullopt;
    }

  private:
    Outcome<SheetId> sheetOf(const std::string& raw) {
        const auto code = scannedAs<PieceCode>(raw);
        if (!code)
            return code.refusal();
        const SheetId id(code->encode());
        if (!doubtful_.count(id)) {
            return Refusal{RefusalCode::ForeignPiece,
                           {id.str(), id.str()},
                           {"未確定の用紙", "a doubtful sheet of this run"},
                           {}};
        }
        if (!named_.insert(id).second) {
            return Refusal{RefusalCode::WitnessesDisagree,
                           {id.str() + " が2枚", id.str() + " twice"},
                           {"同じコードは1枚。もう1枚はコードのない損紙",
                            "one sheet per code; the second is spoilage without a code"},
                           {}};
        }
        return id;
    }

    static Objection markMissing(const SheetId& id) {
        return Refusal{
            RefusalCode::EvidenceMissing, {id.str(), id.str()}, describe(Evidence::E3SheetMark), {}};
    }

    const Registry& registry_;
    const ById& doubtful_;
    std::set<SheetId> named_;
};

Objection countsAddUp(const Settlement& s, const Crew& crew, std::int64_t doubtful, std::int64_t scanned,
                      Sheets inTray) {
    const Sheets rest(doubtful - scanned);
    if (s.notPrinted != rest)
        return Refusal{RefusalCode::WitnessesDisagree, sheetsText(s.notPrinted), sheetsText(rest), {}};
    const Sheets used = Sheets(scanned) + s.spoiledWithoutCode;
    if (used > inTray)
        return Refusal{RefusalCode::WitnessesDisagree, sheetsText(used), sheetsText(inTray), {}};
    if (s.spoiledWithoutCode > rest && crew.second.empty())
        return Refusal{
            RefusalCode::SecondPersonMissing, sheetsText(s.spoiledWithoutCode), sheetsText(rest), {}};
    return std::nullopt;
}

// What the machines counted of the chunks in doubt, against what a person found of them (K12).
Sheets countedByMachines(Database& db, const RunId& run) {
    Sheets least;
    const auto rows = db.query(
        "SELECT sheets, impressions, counter_before, counter_after FROM chunk WHERE run = $1 AND state = $2",
        {run.str(), std::string(nameOf(ChunkState::Doubtful))});
    while (rows->next()) {
        ChunkWitnesses w{Sheets(rows->integer(0)),
                         ChunkEnd::Unwatched,
                         {},
                         rows->integerOrNull(2),
                         rows->integerOrNull(3)};
        if (const auto marked = rows->integerOrNull(1))
            w.impressions = Impressions(*marked);
        least += leastThatCameOut(w);
    }
    return least;
}

// A machine may be wrong, but then two persons say so: whoever thinks that nothing came out prints it twice.
Objection agreesWithMachines(Sheets used, Sheets least, const Crew& crew) {
    if (used >= least || !crew.second.empty())
        return std::nullopt;
    const std::string n = std::to_string(least.value());
    return Refusal{RefusalCode::WitnessesDisagree,
                   sheetsText(used),
                   {"プリンターが数えた" + n + "枚以上、または二人の確認",
                    "the " + n + " that the printer counted, or two persons"},
                   {}};
}

// The reader saw it: whoever counts it among those that never came out would print it twice (K7, K12).
Objection readOnesCameOut(const ById& doubtful, const std::vector<Seen>& good,
                          const std::vector<Seen>& spoiled) {
    const auto named = [&](const SheetId& id) {
        const auto is = [&](const Seen& seen) { return seen.id == id; };
        return std::any_of(good.begin(), good.end(), is) || std::any_of(spoiled.begin(), spoiled.end(), is);
    };
    for (const auto& [id, sheet] : doubtful) {
        if (sheet.read && !named(id))
            return Refusal{
                RefusalCode::WitnessesDisagree,
                {id.str() + "：印刷されず", id.str() + ", not printed"},
                {"読取り済みの用紙は良品か損紙", "a sheet that was read, as a good or a spoiled one"},
                {}};
    }
    return std::nullopt;
}

void closeChunks(Database& db, const RunId& run) {
    for (const ChunkRow& chunk : chunksOf(db, run)) {
        if (chunk.state == ChunkState::Doubtful)
            step(db, chunk.key.str(), ChunkState::Doubtful, ChunkState::Settled);
    }
}

struct Decided {
    std::set<SheetId> good;
    std::set<SheetId> spoiled;
};

// Sheets that came out on another blank are spoilage, and what is known of the lot outlives the settling.
Decided decideSheets(Work& work, const LoadRow& load, bool withMarks, const std::vector<Seen>& good,
                     const std::vector<Seen>& spoiled) {
    Decided decided;
    bool strangers = false;
    for (const Seen& sheet : spoiled)
        decided.spoiled.insert(sheet.id);
    for (const Seen& sheet : good) {
        const bool right = !withMarks || sheet.blank == load.type;
        (right ? decided.good : decided.spoiled).insert(sheet.id);
        if (right)
            continue;
        strangers = true;
        recordEvidence(work.db, load.lot, load.box, load.id, "reading", Evidence::E3SheetMark, sheet.blank,
                       false, work.today, work.event());
    }
    if (strangers)
        stopLot(work, load.lot, holdReason(HoldCause::SettledMarkDiffers));
    return decided;
}

void settleSheets(Work& work, const ById& doubtful, const Decided& decided) {
    for (const auto& [id, sheet] : doubtful) {
        const bool good = decided.good.count(id) > 0;
        const SheetState to = good                            ? SheetState::Good
                              : decided.spoiled.count(id) > 0 ? SheetState::Spoiled
                                                              : SheetState::Unprinted;
        settleSheet(work.db, sheet, to, good ? PieceState::Good : PieceState::Wanted);
        if (good && !sheet.read)
            writeRead(work, id);
    }
}

} // namespace

Outcome<Settled> settleRun(Line& line, const Crew& crew, const RunId& id, const Settlement& settlement,
                           PrinterPort& printer) {
    if (auto objection = nothingAtPrinter(line, id, printer)) {
        return recordRefusal(line, Act::SettleRun, crew, id.str(), std::move(*objection));
    }
    return perform<Settled>(line, Act::SettleRun, crew, id.str(), [&](Work& work) -> Outcome<Settled> {
        const auto run = findRun(work.db, id);
        const ById doubtful = run ? doubtfulOf(work.db, id) : ById();
        if (doubtful.empty()) {
            return Refusal{RefusalCode::RunNotOpen,
                           {id.str(), id.str()},
                           {"未確定の用紙のある印刷", "a run with doubtful sheets"},
                           {}};
        }
        const auto load = findLoad(work.db, run->load);
        const bool withMarks = marksAsked(line.registry, *run);
        std::vector<Seen> good, spoiled;
        Scans scans(line.registry, doubtful);
        if (auto objection = scans.take(settlement.goodScans, withMarks, good))
            return std::move(*objection);
        if (auto objection = scans.take(settlement.spoiledScans, false, spoiled))
            return std::move(*objection);
        const auto scanned = std::int64_t(good.size() + spoiled.size());
        if (auto objection = countsAddUp(settlement, crew, std::int64_t(doubtful.size()), scanned,
                                         balanceOf(work.db, load->box, Account::Tray))) {
            return std::move(*objection);
        }
        if (auto objection = readOnesCameOut(doubtful, good, spoiled))
            return std::move(*objection);
        const Sheets least = countedByMachines(work.db, id);
        if (auto objection = agreesWithMachines(Sheets(scanned) + settlement.spoiledWithoutCode, least, crew))
            return std::move(*objection);
        const Decided decided = decideSheets(work, *load, withMarks, good, spoiled);
        settleSheets(work, doubtful, decided);
        const Settled settled{Sheets(std::int64_t(decided.good.size())),
                              Sheets(std::int64_t(decided.spoiled.size())) + settlement.spoiledWithoutCode,
                              settlement.notPrinted};
        work.move(load->box, Account::Tray, Account::Good, settled.good, "settled", id.str());
        work.move(load->box, Account::Tray, Account::Spoiled, settled.spoiled, "settled", id.str());
        closeChunks(work.db, id);
        followPieces(work.db, run->job);
        work.note("counted-by-machines", least.value());
        work.note("good", settled.good.value());
        work.note("not-printed", settled.notPrinted.value());
        work.note("spoiled", settled.spoiled.value());
        return settled;
    });
}

} // namespace daishi
