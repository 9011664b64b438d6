#include "core/print/reading_stop.h"

#include "core/decide/stock_acts.h"
#include "core/line/scanned.h"

namespace daishi {

namespace {

// A test sheet is a sheet too: it is named by its own code.
Outcome<SheetId> sheetOf(const std::string& raw) {
    const auto read = readScan(raw);
    if (const auto* scan = std::get_if<Scan>(&read)) {
        if (const auto* test = std::get_if<TestCode>(&scan->content))
            return SheetId(test->encode());
    }
    const auto code = scannedAs<PieceCode>(raw);
    if (!code)
        return code.refusal();
    return SheetId(code->encode());
}

Outcome<std::vector<SheetId>> sheetsOfScans(const std::vector<std::string>& scans) {
    std::vector<SheetId> sheets;
    for (const std::string& raw : scans) {
        auto sheet = sheetOf(raw);
        if (!sheet)
            return sheet.refusal();
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

Refusal noSuchStop(std::int64_t stop) {
    const std::string id = std::to_string(stop);
    return {RefusalCode::CodeUnknown, {id, id}, {"解かれていない停止の番号", "a stop that is not ended"}, {}};
}

void readByHand(Work& work, const RunId& run, const SheetId& id) {
    writeReading(work.db, run, "by-hand", id, true, "hand", work.today, work.event());
    if (!findSheet(work.db, id)->read)
        writeRead(work, id);
}

std::vector<std::string> namesOf(const std::vector<SheetId>& sheets) {
    std::vector<std::string> names;
    for (const SheetId& sheet : sheets)
        names.push_back(sheet.str());
    return names;
}

void end(Work& work, const OpenStop& stop, const StopNeeds& needs, const std::string& reason) {
    for (const SheetId& sheet : needs.toRead)
        readByHand(work, stop.run, sheet);
    work.db.run("INSERT INTO reading_stop_end (stop, reason, day, event) VALUES ($1, $2, $3, $4)",
                {stop.id, reason, work.today.iso(), work.event()});
    followPieces(work.db, findRun(work.db, stop.run)->job);
    work.note("stop", stop.id);
    work.note("reading", "by-hand");
    work.note("read", namesOf(needs.toRead));
    if (needs.toName)
        work.note("out", needs.toName->str());
    work.note("reason", reason);
}

} // namespace

Outcome<StopResolved> resolveStop(Line& line, const Crew& crew, std::int64_t id,
                                  const std::vector<std::string>& scans, const std::string& reason) {
    return perform<StopResolved>(line, Act::ResolveReading, crew, std::to_string(id),
                                 [&](Work& work) -> Outcome<StopResolved> {
                                     if (auto objection = reasonGiven(reason))
                                         return std::move(*objection);
                                     const auto stop = findOpenStop(work.db, id);
                                     if (!stop)
                                         return noSuchStop(id);
                                     work.about(stop->run.str());
                                     const auto scanned = sheetsOfScans(scans);
                                     if (!scanned)
                                         return scanned.refusal();
                                     const StopNeeds needs = needsOf(work.db, *stop);
                                     if (auto objection = stopIsSettled(needs, *scanned))
                                         return std::move(*objection);
                                     end(work, *stop, needs, reason);
                                     return StopResolved{id, stop->run, needs.toRead, needs.toName};
                                 });
}

} // namespace daishi
