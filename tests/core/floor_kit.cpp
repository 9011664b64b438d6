#include "tests/core/floor_kit.h"

#include "core/jobs/import.h"
#include "core/jobs/piece_data.h"
#include "core/jobs/release.h"
#include "core/print/test_print.h"
#include "core/store/sha256.h"
#include "core/words/scan.h"
#include "core/words/scan_codes.h"
#include "stock/clearance.h"
#include "stock/load_facts.h"
#include "stock/splitting.h"
#include "stock/unloading.h"
#include "tests/core/invariants.h"

#include <cstdio>

namespace daishi::test {

PrintDocument ListComposer::compose(const Permit& permit, const BlankType& type, const Insurer&,
                                    const std::vector<SheetData>& sheets, const std::string& mediaSource,
                                    bool simulation) {
    if (Sheets(static_cast<std::int64_t>(sheets.size())) != permit.sheets()) {
        throw std::logic_error("more or fewer sheets than the permit says");
    }
    if (type.id != permit.blankType())
        throw std::logic_error("another blank than the permit says");
    if (onCompose)
        onCompose();
    sources.push_back(mediaSource);
    PrintDocument document;
    for (const SheetData& sheet : sheets) {
        document.pdf += sheet.sheet.str() + " " + std::to_string(sheet.sequence) + " " +
                        sheet.fields.at("name") + (simulation ? " VOID" : "") + "\n";
    }
    document.hash = sha256Hex(document.pdf);
    document.mediaSource = mediaSource;
    document.mediaSize = mediaName(type.size);
    return document;
}

SheetProof ListComposer::proof(const BlankType&, const Insurer&, const SheetData& sheet, bool simulation) {
    return {sheet.sheet.str() + " " + std::to_string(sheet.sequence) + " " + sheet.fields.at("name") +
                (simulation ? " VOID" : "") + "\n",
            {{"name", {}}},
            sheet.sheet};
}

PrintFloor::PrintFloor(int pieces, int sheetsInBox)
    : job(newJob(pieces)), box(opened(kHkn, 1, sheetsInBox)) {}

JobId PrintFloor::newJob(int pieces, const std::string& mapping) {
    IssueFile file;
    ++files_;
    file.mapping = mapping;
    file.digest = "file " + std::to_string(files_);
    file.issueDay = kIssue;
    for (int i = 1; i <= pieces; ++i) {
        IssueRecord record;
        record.bytes = encodePiece(
            {{"control", "K" + std::to_string(files_ * 10000 + i)}, {"name", "架空 " + std::to_string(i)}});
        record.line = static_cast<std::uint32_t>(i + 1);
        record.household = static_cast<std::uint32_t>(i);
        file.records.push_back(std::move(record));
    }
    file.households = Households(pieces);
    const Day today = siteDay(clock.now(), registry.site.zone);
    const JobId made = valueIn(importJob(here, kOne, {file, today, file.pieces(), file.households, {}})).job;
    valueIn(releaseJob(here, kLeader, made, composer));
    return made;
}

void PrintFloor::clearForJob() {
    const TrayId first("printer-1/1");
    if (!lineIsClear(first, job, lastInTray(*db, first)))
        return;
    if (const Sheets rest = balanceOf(*db, box, Account::Tray); !rest.isZero())
        valueIn(unloadTray(here, kOne, tray(1, 1), rest));
    valueIn(clearLine(here, kOne, tray(1, 1), {}));
}

bool PrintFloor::isTest(const ChunkKey& key) const {
    const auto rows = db->query("SELECT id FROM test_sheet");
    while (rows->next()) {
        const auto read = readScan(rows->text(0));
        if (keyOfTest(store, std::get<TestCode>(std::get<Scan>(read).content)) == key)
            return true;
    }
    return false;
}

LoadId PrintFloor::loadBeside() {
    const BoxId part = valueIn(splitBox(here, kOne, ourLabel(box.str()), Sheets(100))).into;
    return valueIn(loadTray(here, kOne, scans(newJob(3), part, tray(1, 2)), machine)).load;
}

LoadId PrintFloor::load() {
    clearForJob();
    return valueIn(loadTray(here, kOne, scans(job, box), machine)).load;
}

RunId PrintFloor::started() {
    load();
    return valueIn(startRun(here, kOne, TrayId("printer-1/1"), machine));
}

RunId PrintFloor::armed() {
    const RunId run = started();
    if (valueIn(go(run)) != RunRest::FirstArticleWaits)
        throw std::logic_error("no first article");
    valueIn(approve(run));
    return run;
}

Outcome<Done> PrintFloor::approve(const RunId& run) {
    const std::string first =
        text("SELECT s.id FROM sheet s JOIN chunk c ON c.key = s.chunk WHERE s.state = 'good' "
             "AND c.run = '" +
             run.str() + "' ORDER BY c.number LIMIT 1");
    return approveFirstArticle(here, kOne, run, first, mark(kHkn));
}

std::string PrintFloor::code(int sequence, int copy) const {
    return PieceCode{job.str(), static_cast<unsigned>(sequence), static_cast<unsigned>(copy)}.encode();
}

std::string PrintFloor::piece(int sequence) const {
    char digits[16];
    std::snprintf(digits, sizeof digits, "/%06d", sequence);
    return job.str() + digits;
}

std::string PrintFloor::sheetState(int sequence, int copy) {
    return stateOf("sheet", code(sequence, copy));
}

std::string PrintFloor::pieceState(int sequence) {
    return stateOf("piece", piece(sequence));
}

std::string PrintFloor::broken() {
    const std::string law = brokenLaw(*db);
    if (!law.empty())
        return law;
    for (const ScriptedPrinter::Job& sent : machine.jobs) {
        if (isTest(sent.key))
            continue;
        const auto chunk = findChunk(*db, sent.key);
        if (!chunk || chunk->state == ChunkState::Permitted || chunk->state == ChunkState::Lapsed) {
            return "sent without being written down as sent: " + sent.key.str();
        }
        if (chunk->sheets.value() != sent.sheets)
            return "sent another number of sheets than permitted";
    }
    return "";
}

} // namespace daishi::test
