#include "tests/printers/compose_kit.h"

#include <cmath>
#include <sstream>

#include "core/words/scan_codes.h"

namespace daishi::test {

BlankType cardType() {
    BlankType type;
    type.id = BlankTypeId("kawasaki-hkn-3");
    type.insurer = InsurerNumber("145011");
    type.kind = KindId("hihokensha-sho");
    type.edition = 3;
    type.title = "被保険者証";
    type.size = SheetSize::Card;
    type.colour = "#f3e6ee";
    type.mark = "DM145011HKN036";
    return type;
}

BlankType letterType() {
    BlankType type = cardType();
    type.id = BlankTypeId("kawasaki-osh-1");
    type.kind = KindId("shikaku-oshirase");
    type.edition = 1;
    type.title = "資格情報のお知らせ";
    type.size = SheetSize::A4;
    type.colour = "#ffffff";
    type.mark = "DM145011OSH01F";
    return type;
}

Insurer kawasaki() {
    return {InsurerNumber("145011"), {"川崎市", "Kawasaki City"}, "神奈川県 国民健康保険", "044-201-3151"};
}

SheetData person(std::int64_t sequence, const PieceFields& others) {
    PieceFields fields = others;
    fields.merge(PieceFields{{"control", "K0001234"},
                             {"symbol", "50"},
                             {"number", "1234567"},
                             {"branch", "01"},
                             {"name", "髙﨑 𠮷子"},
                             {"kana", "タカサキ ヨシコ"},
                             {"address", "川崎市川崎区架空町一丁目２番３号 見本荘204号室"},
                             {"postcode", "210-0004"},
                             {"birth", "1952-01-01"},
                             {"sex", "女"},
                             {"head", "葛󠄂城 一郎"},
                             {"started", "2019-05-01"},
                             {"issued", "2024-09-30"},
                             {"effective", "2024-10-01"},
                             {"valid_until", "2025-07-31"}});
    const PieceCode code{kJob.str(), static_cast<unsigned>(sequence), 1};
    return {SheetId(code.encode()), sequence, fields};
}

std::vector<SheetData> people(std::int64_t count) {
    std::vector<SheetData> all;
    for (std::int64_t sequence = 1; sequence <= count; ++sequence)
        all.push_back(person(sequence));
    return all;
}

PrintDocument composed(const BlankType& type, const std::vector<SheetData>& sheets, bool simulation) {
    const Permit permit = permitForTest(type, kJob, Sheets(static_cast<std::int64_t>(sheets.size())));
    return makeSheetComposer()->compose(permit, type, kawasaki(), sheets, "tray-1", simulation);
}

std::string blankPdf(const BlankType& type) {
    paper::BlankFace face{
        "神奈川県 国民健康保険", type.title, type.insurer.str(), "川崎市", type.mark, type.colour};
    if (type.size == SheetSize::A4) {
        face.size = paper::kA4;
        face.fieldLayout = paper::FieldLayout::Letter;
    }
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    paper::drawBlank(canvas, face);
    return canvas.finish();
}

namespace {

// "-f 2 -l 2 -x … -y … -W … -H … " for poppler's tools.
std::string crop(unsigned page, const paper::Rect& box, int dpi) {
    const auto dots = [dpi](paper::Mm length) { return std::to_string(std::lround(length.v * dpi / 25.4)); };
    const std::string number = std::to_string(page);
    return " -r " + std::to_string(dpi) + " -f " + number + " -l " + number + " -x " + dots(box.x) + " -y " +
           dots(box.y) + " -W " + dots(box.w) + " -H " + dots(box.h) + " ";
}

} // namespace

std::string textIn(const PdfOnDisk& pdf, unsigned page, const paper::Rect& box) {
    std::istringstream in(pdf.run("pdftotext -enc UTF-8" + crop(page, box, 254) + "it.pdf -"));
    std::string out;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line != "\f")
            out += (out.empty() ? "" : "|") + line;
    return out;
}

std::string codeIn(const PdfOnDisk& pdf, unsigned page, const paper::Rect& box) {
    return pdf.run("pdftoppm -singlefile -png" + crop(page, box.inset(paper::Mm(-2)), 600) +
                   "it.pdf page && dmtxread -N1 -m20000 page.png");
}

} // namespace daishi::test
