#include "printers/compose/sheet_composer.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/decide/guards.h"
#include "core/decide/permit.h"
#include "core/store/sha256.h"
#include "core/words/scan.h"
#include "printers/compose/practice_mark.h"
#include "printers/compose/seal.h"
#include "printers/compose/setting.h"
#include "printers/compose/sheet_check.h"

namespace daishi {

namespace {

using compose::PrintedField;
using paper::Canvas;
using paper::FieldLayout;

// Font files do not change while the program runs: they are hashed once.
const std::vector<std::string>& fontHashes() {
    static const auto hashes = [] {
        const paper::FontFiles files;
        return compose::hashesOf({files.mincho, files.sansRegular});
    }();
    return hashes;
}

[[noreturn]] void disagree(const std::string& what) {
    throw std::logic_error("permit and sheets do not agree: " + what);
}

void agreeOnSheet(const Permit& permit, const SheetData& data) {
    const auto read = readScan(data.sheet.str());
    const auto* scan = std::get_if<Scan>(&read);
    const auto* piece = scan ? std::get_if<PieceCode>(&scan->content) : nullptr;
    if (!piece || piece->encode() != data.sheet.str())
        disagree("a sheet without a piece code");
    if (piece->job != permit.job().str())
        disagree("a sheet of another job");
    if (piece->sequence != data.sequence)
        disagree("a sheet with another piece's code");
}

void agree(const Permit& permit, const BlankType& type, const Insurer& insurer,
           const std::vector<SheetData>& sheets) {
    if (permit.sheets().value() != static_cast<std::int64_t>(sheets.size()))
        disagree("number of sheets");
    if (permit.blankType() != type.id)
        disagree("blank type");
    if (type.insurer != insurer.number)
        disagree("insurer");
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        agreeOnSheet(permit, sheets[i]);
        for (std::size_t before = 0; before < i; ++before)
            if (sheets[before].sheet == sheets[i].sheet)
                disagree("one sheet twice");
    }
}

// Names record and field, never what stands in it.
[[noreturn]] void cannotPrint(std::int64_t sequence, std::string_view field) {
    throw std::runtime_error("piece " + std::to_string(sequence) +
                             " cannot be printed exactly: " + std::string(field));
}

void drawSmall(Canvas& canvas, FieldLayout layout, paper::Field field, const SheetData& data,
               const std::string& text) {
    const auto place = paper::fieldPlace(layout, field);
    if (!place || !paper::drawField(canvas, *place, compose::kCodeFace, text))
        cannotPrint(data.sequence, "piece code");
}

void drawCode(Canvas& canvas, FieldLayout layout, const SheetData& data, const std::string& setting) {
    paper::drawCode(canvas, paper::pieceCodePlace(layout), paper::dataMatrix(data.sheet.str()));
    drawSmall(canvas, layout, paper::Field::PieceText, data, data.sheet.str());
    drawSmall(canvas, layout, paper::Field::SettingMark, data, compose::settingMark(setting));
}

Micrometres micrometres(paper::Mm length) {
    return {std::llround(length.v * 1000)};
}

PaperPlace placeOf(const paper::Rect& box) {
    return {micrometres(box.x), micrometres(box.y), micrometres(box.w), micrometres(box.h)};
}

// A key that stands in several places is numbered from the second on: "name", "name-2".
void addField(std::vector<ProofField>& fields, const std::string& key, const paper::Rect& box) {
    std::string name = key;
    const auto taken = [&] {
        return std::any_of(fields.begin(), fields.end(), [&](const ProofField& f) { return f.key == name; });
    };
    for (int place = 2; taken(); ++place)
        name = key + "-" + std::to_string(place);
    fields.push_back({name, placeOf(box)});
}

std::vector<ProofField> proofFields(const BlankType& type) {
    const FieldLayout layout = compose::layoutOf(type.size);
    std::vector<ProofField> fields;
    for (const PrintedField& field : compose::printedFields(layout))
        addField(fields, std::string(field.key), field.place.box());
    addField(fields, "piece-code", paper::pieceCodePlace(layout).box());
    if (const auto place = paper::fieldPlace(layout, paper::Field::PieceText))
        addField(fields, "piece-text", place->box());
    if (const auto place = paper::fieldPlace(layout, paper::Field::SettingMark))
        addField(fields, "setting", place->box());
    if (type.seal)
        addField(fields, "seal", paper::sealPlace(layout));
    return fields;
}

void drawSheet(Canvas& canvas, FieldLayout layout, const Insurer& insurer, const SheetData& data,
               const std::string& setting) {
    for (const PrintedField& field : compose::printedFields(layout)) {
        const std::string text = compose::written(field, insurer, data.fields);
        if (!text.empty() && !paper::drawField(canvas, field.place, compose::kDataFace, text))
            cannotPrint(data.sequence, field.key);
    }
    drawCode(canvas, layout, data, setting);
}

class PaperComposer final : public SheetComposer {
  public:
    std::string setting(const BlankType& type) override { return compose::settingOf(type, fontHashes()); }

    std::vector<ComposeFault> check(const BlankType& type, const Insurer& insurer,
                                    const std::vector<SheetData>& sheets) override {
        compose::stencilOfSeal(type);
        const FieldLayout layout = compose::layoutOf(type.size);
        std::vector<ComposeFault> all = compose::faultsOfInsurer(fonts_, layout, insurer);
        for (const SheetData& sheet : sheets) {
            auto found = compose::faultsOfPerson(fonts_, layout, sheet);
            all.insert(all.end(), found.begin(), found.end());
        }
        return all;
    }

    PrintDocument compose(const Permit& permit, const BlankType& type, const Insurer& insurer,
                          const std::vector<SheetData>& sheets, const std::string& mediaSource,
                          bool simulation) override {
        agree(permit, type, insurer, sheets);
        const auto faults = check(type, insurer, sheets);
        if (!faults.empty())
            cannotPrint(faults.front().sequence, faults.front().field);
        PrintDocument document;
        paper::DocumentInfo info;
        info.title = permit.run().str() + " " + std::to_string(permit.firstPlace()) + "-" +
                     std::to_string(permit.lastPlace());
        document.pdf = pages(info, type, insurer, sheets, simulation);
        document.hash = sha256Hex(document.pdf);
        document.mediaSource = mediaSource;
        document.mediaSize = mediaName(type.size);
        return document;
    }

    SheetProof proof(const BlankType& type, const Insurer& insurer, const SheetData& sheet,
                     bool simulation) override {
        const auto faults = check(type, insurer, {sheet});
        if (!faults.empty())
            cannotPrint(faults.front().sequence, faults.front().field);
        paper::DocumentInfo info;
        info.title = "proof";
        return {pages(info, type, insurer, {sheet}, simulation), proofFields(type), sheet.sheet};
    }

  private:
    std::string pages(const paper::DocumentInfo& info, const BlankType& type, const Insurer& insurer,
                      const std::vector<SheetData>& sheets, bool simulation) {
        const FieldLayout layout = compose::layoutOf(type.size);
        const std::string mark = setting(type);
        const auto seal = compose::stencilOfSeal(type);
        Canvas canvas = Canvas::pdf(fonts_, info);
        for (const SheetData& sheet : sheets) {
            canvas.beginPage(paper::sheetSize(layout));
            if (simulation)
                compose::drawPracticeMark(canvas, layout);
            drawSheet(canvas, layout, insurer, sheet, mark);
            if (seal)
                canvas.stencil(paper::sealPlace(layout), *seal);
        }
        return canvas.finish();
    }

    paper::FontSet fonts_;
};

} // namespace

std::unique_ptr<SheetComposer> makeSheetComposer() {
    return std::make_unique<PaperComposer>();
}

} // namespace daishi
