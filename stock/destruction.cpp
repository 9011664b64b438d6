#include "stock/destruction.h"

#include <map>
#include <set>

#include "core/decide/destroying.h"
#include "core/decide/stock_acts.h"
#include "core/line/scanned.h"
#include "core/line/spoils.h"
#include "core/line/step.h"
#include "core/print/run_rows.h"
#include "core/print/test_print.h"
#include "stock/box_names.h"
#include "stock/destruction_rows.h"
#include "stock/lot_consequences.h"
#include "stock/mark_reading.h"

namespace daishi {

namespace {

Refusal noSuchList(const DestructionId& id) {
    return notOnRecord(id.str(), {"登録された廃棄リスト", "a destruction list on record"});
}

// The list, open.
Objection openList(Database& db, const DestructionId& id) {
    if (!listExists(db, id))
        return noSuchList(id);
    if (certified(db, id))
        return mayBeDestroyed(id.str(), true, Sheets(0));
    return std::nullopt;
}

// What a scanned code names: a sheet of a piece, or a test sheet. A test sheet is spoilage from its birth.
Outcome<SpoiledSheet> spoiledSheet(Database& db, std::string_view raw) {
    const auto read = readScan(raw);
    if (const auto* fault = std::get_if<ScanFault>(&read))
        return scanNotRead(*fault, codeText<PieceCode>());
    const auto& content = std::get<Scan>(read).content;
    const auto* piece = std::get_if<PieceCode>(&content);
    const auto* test = std::get_if<TestCode>(&content);
    if (!piece && !test)
        return otherCode(codeText<PieceCode>());
    const std::string code = piece ? piece->encode() : test->encode();
    if (auto sheet = piece ? sheetOfPiece(db, code) : sheetOfTest(db, code))
        return std::move(*sheet);
    return Refusal{
        RefusalCode::NotForDestruction, {code, code}, {"この工場の損紙", "spoilage of this house"}, {}};
}

// Looks at the mark; a sheet of another blank is what the list must show most of all.
Objection look(Work& work, const BoxRow& box, const std::optional<std::string>& rawMark, Listed& listed) {
    const BlankTypeId effective = effectiveTypeOf(work.db, box);
    if (!rawMark) {
        if (!asksForMark(namedType(work.line.registry, effective).type.policy))
            return std::nullopt;
        return Refusal{
            RefusalCode::EvidenceMissing, {listed.code, listed.code}, describe(Evidence::E3SheetMark), {}};
    }
    const auto mark = markScanned(work.line.registry, *rawMark);
    if (!mark)
        return mark.refusal();
    listed.seen = saysType(*mark);
    listed.contradicts = listed.seen != effective;
    recordEvidence(work.db, box.lot, box.id, std::nullopt, "reading", Evidence::E3SheetMark, listed.seen,
                   !listed.contradicts, work.today, work.event());
    if (listed.contradicts)
        stopLot(work, box.lot, holdReason(HoldCause::SpoiledMarkDiffers, box.id.str()));
    return std::nullopt;
}

// A test sheet of which the printer never told is booked when it turns up. Where the book has nothing in the
// tray any more, its count was wrong and comes first; what the mark has shown is kept meanwhile.
Objection bookIfTest(Work& work, const SpoiledSheet& sheet, bool contradicts) {
    const auto read = readScan(sheet.code);
    const auto* test = std::get_if<TestCode>(&std::get<Scan>(read).content);
    if (!test || testIsBooked(work.db, *test))
        return std::nullopt;
    if (balanceOf(work.db, sheet.box, Account::Tray).isZero()) {
        if (contradicts)
            work.keepOnRefusal();
        return Refusal{
            RefusalCode::CountUnsettled,
            {sheet.box.str() + " トレイに0枚", sheet.box.str() + ", 0 sheets in the tray"},
            {"トレイの枚数を1枚に直した帳簿", "a book corrected to the one sheet found in the tray"},
            {}};
    }
    bookTest(work, *test, sheet.box);
    return std::nullopt;
}

void noteItem(Work& work, const Listed& listed) {
    work.note("box", listed.box.str());
    work.note("code", listed.code);
    work.note("seen", listed.seen ? listed.seen->str() : "");
    work.note("sheets", listed.sheets.value());
}

// A held lot may be evidence: nothing of it is destroyed before its hold is lifted.
Objection noLotHeld(Database& db, const DestructionId& id) {
    for (const ItemSum& sum : sumsOf(db, id)) {
        if (auto objection = notHeld(findLot(db, findBox(db, sum.box)->lot)->standing))
            return objection;
    }
    return std::nullopt;
}

void moveItems(Work& work, const DestructionId& id, Certificate& done) {
    std::set<LotId> lots;
    for (const ItemSum& sum : sumsOf(work.db, id)) {
        work.move(sum.box, sum.from, Account::Destroyed, sum.sheets, "destroyed", id.str());
        done.sheets += sum.sheets;
        lots.insert(findBox(work.db, sum.box)->lot);
    }
    for (const std::string& code : codesOn(work.db, id)) {
        if (findSheet(work.db, SheetId(code)))
            step(work.db, code, SheetState::Spoiled, SheetState::Destroyed);
    }
    done.lots.assign(lots.begin(), lots.end());
}

} // namespace

Outcome<DestructionId> openDestruction(Line& line, const Crew& crew, const std::string& reason) {
    return perform<DestructionId>(line, Act::OpenDestruction, crew, "",
                                  [&](Work& work) -> Outcome<DestructionId> {
                                      if (auto objection = reasonGiven(reason))
                                          return std::move(*objection);
                                      const DestructionId id = insertList(work, reason);
                                      work.about(id.str());
                                      work.note("reason", reason);
                                      return id;
                                  });
}

Outcome<Listed> scanForDestruction(Line& line, const Crew& crew, const DestructionId& id,
                                   std::string_view rawCode, const std::optional<std::string>& rawMark) {
    return perform<Listed>(line, Act::ScanForDestruction, crew, id.str(), [&](Work& work) -> Outcome<Listed> {
        if (auto objection = openList(work.db, id))
            return std::move(*objection);
        const auto sheet = spoiledSheet(work.db, rawCode);
        if (!sheet)
            return sheet.refusal();
        if (auto objection = mayBeListed({sheet->code, sheet->state, sheet->listedIn}))
            return std::move(*objection);
        const BoxRow box = *findBox(work.db, sheet->box);
        Listed listed{id, sheet->code, box.id, Sheets(1), Sheets(0), std::nullopt, false};
        if (auto objection = look(work, box, rawMark, listed))
            return std::move(*objection);
        if (auto objection = bookIfTest(work, *sheet, listed.contradicts))
            return std::move(*objection);
        insertItem(work, id, {sheet->code, box.id, Account::Spoiled, Sheets(1), listed.seen});
        listed.onList = onList(work.db, id);
        noteItem(work, listed);
        return listed;
    });
}

Outcome<Listed> listWithoutCode(Line& line, const Crew& crew, const DestructionId& id,
                                std::string_view rawBoxLabel, Account from, Sheets sheets) {
    return perform<Listed>(line, Act::ListWithoutCode, crew, id.str(), [&](Work& work) -> Outcome<Listed> {
        if (auto objection = openList(work.db, id))
            return std::move(*objection);
        if (from != Account::Spoiled && from != Account::Sample)
            throw std::invalid_argument("only spoilage and samples are listed without a code");
        const auto box = boxScanned(work.db, rawBoxLabel);
        if (!box)
            return box.refusal();
        if (auto objection = mayBeListedWithoutCode(sheets, unlistedWithoutCode(work.db, box->id, from)))
            return std::move(*objection);
        insertItem(work, id, {"", box->id, from, sheets, std::nullopt});
        Listed listed{id, "", box->id, sheets, onList(work.db, id), std::nullopt, false};
        noteItem(work, listed);
        return listed;
    });
}

Outcome<Certificate> destroyListed(Line& line, const Crew& crew, const DestructionId& id,
                                   const std::string& method) {
    return perform<Certificate>(line, Act::DestroyListed, crew, id.str(),
                                [&](Work& work) -> Outcome<Certificate> {
                                    if (auto objection = openList(work.db, id))
                                        return std::move(*objection);
                                    if (auto objection = reasonGiven(method))
                                        return std::move(*objection);
                                    const Sheets listed = onList(work.db, id);
                                    if (auto objection = mayBeDestroyed(id.str(), false, listed))
                                        return std::move(*objection);
                                    if (auto objection = noLotHeld(work.db, id))
                                        return std::move(*objection);
                                    Certificate done{id, method, Sheets(0), {}};
                                    moveItems(work, id, done);
                                    insertCertificate(work, id, method, done.sheets);
                                    for (const LotId& lot : done.lots)
                                        settleLotState(work, lot);
                                    work.note("method", method);
                                    work.note("sheets", done.sheets.value());
                                    return done;
                                });
}

} // namespace daishi
