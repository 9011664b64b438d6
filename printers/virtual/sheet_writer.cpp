#include "printers/virtual/sheet_writer.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace daishi::vprinter {
namespace {

std::string fileName(long sheet) {
    char name[32];
    std::snprintf(name, sizeof name, "%06ld.pdf", sheet);
    return name;
}

// Lays the form on the sheet 1:1, top left corner on top left corner, whatever their sizes: the printer does not
// know more about the paper than its size.
std::string placement(QPDFObjectHandle form, QPDFObjectHandle::Rectangle sheet, bool upperHalfOnly) {
    const QPDFObjectHandle::Rectangle box = form.getDict().getKey("/BBox").getArrayAsRectangle();
    const double width = sheet.urx - sheet.llx;
    const double height = sheet.ury - sheet.lly;
    char text[256];
    std::snprintf(text, sizeof text, "\nQ q %.3f %.3f %.3f %.3f re W n 1 0 0 1 %.3f %.3f cm /DaishiJobPage Do Q\n",
                  sheet.llx, upperHalfOnly ? sheet.lly + height / 2 : sheet.lly, width,
                  upperHalfOnly ? height / 2 : height, sheet.llx - box.llx, sheet.ury - box.ury);
    return text;
}

void layOver(QPDF& sheet, QPDFObjectHandle foreignForm, bool upperHalfOnly) {
    QPDFPageObjectHelper page = QPDFPageDocumentHelper(sheet).getAllPages().at(0);
    QPDFObjectHandle object = page.getObjectHandle();
    QPDFObjectHandle form = sheet.copyForeignObject(foreignForm);
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    resources.getKey("/XObject").replaceKey("/DaishiJobPage", form);
    const auto box = page.getMediaBox().getArrayAsRectangle();
    object.addPageContents(QPDFObjectHandle::newStream(&sheet, "q\n"), true);
    object.addPageContents(QPDFObjectHandle::newStream(&sheet, placement(form, box, upperHalfOnly)), false);
}

void save(QPDF& sheet, const std::filesystem::path& file) {
    QPDFWriter writer(sheet, file.c_str());
    writer.setStreamDataMode(qpdf_s_preserve); // the job's fonts are packed already: copy them as they are
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStaticID(true);
    writer.write();
}

std::string jsonLine(const SheetLine& line) {
    JsonPtr json = newJson();
    json->set("sheet", line.sheet);
    json->set("tray", line.tray);
    json->set("type", line.stock.type);
    json->set("title", line.stock.title);
    json->set("mark", line.stock.mark);
    json->set("job", line.job);
    json->set("page", line.page);
    json->set("piece", line.piece);
    json->set("jammed", line.jammed);
    return oneLine(json) + "\n";
}

} // namespace

JobDocument::JobDocument(const std::filesystem::path& file) : pdf_(std::make_unique<QPDF>()) {
    pdf_->setSuppressWarnings(true);
    try {
        pdf_->processFile(file.c_str());
        pages_.resize(pdf_->getAllPages().size());
    } catch (const std::exception& e) {
        throw std::runtime_error(std::string("not a PDF: ") + e.what());
    }
    if (pages_.empty())
        throw std::runtime_error("the PDF has no page");
}

QPDFObjectHandle JobDocument::page(int number) {
    const auto i = static_cast<std::size_t>(number - 1);
    if (!pages_.at(i).isInitialized())
        pages_[i] = QPDFPageObjectHelper(pdf_->getAllPages().at(i)).getFormXObjectForPage();
    return pages_[i];
}

SheetWriter::SheetWriter(std::filesystem::path home) : home_(std::move(home)) {
    std::filesystem::create_directories(home_ / "sheets");
}

void SheetWriter::write(const SheetLine& line, JobDocument& document) {
    const std::string& blank = art_.pdf(line.stock);
    QPDF sheet;
    sheet.setSuppressWarnings(true);
    sheet.processMemoryFile("blank", blank.data(), blank.size());
    layOver(sheet, document.page(line.page), line.jammed);
    save(sheet, home_ / "sheets" / fileName(line.sheet));
    std::ofstream lines(home_ / "sheets.jsonl", std::ios::binary | std::ios::app);
    lines << jsonLine(line);
    lines.close();
    if (!lines)
        throw std::runtime_error("cannot write " + (home_ / "sheets.jsonl").string());
}

} // namespace daishi::vprinter
