#include "printers/virtual/page_overlay.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdio>
#include <stdexcept>
#include <vector>

namespace daishi::vprinter {
namespace {

std::string placement(QPDFObjectHandle form, QPDFObjectHandle::Rectangle sheet, bool upperHalfOnly) {
    const QPDFObjectHandle::Rectangle box = form.getDict().getKey("/BBox").getArrayAsRectangle();
    const double width = sheet.urx - sheet.llx;
    const double height = sheet.ury - sheet.lly;
    char text[256];
    std::snprintf(text, sizeof text,
                  "\nQ q %.3f %.3f %.3f %.3f re W n 1 0 0 1 %.3f %.3f cm /DaishiJobPage Do Q\n", sheet.llx,
                  upperHalfOnly ? sheet.lly + height / 2 : sheet.lly, width,
                  upperHalfOnly ? height / 2 : height, sheet.llx - box.llx, sheet.ury - box.ury);
    return text;
}

// An image of a form, or of a form in it, becomes a form that draws nothing.
void takeImagesOut(QPDF& sheet, QPDFObjectHandle form) {
    QPDFObjectHandle pictures = form.getDict().getKey("/Resources").getKey("/XObject");
    if (!pictures.isDictionary())
        return;
    for (const std::string& name : pictures.getKeys()) {
        QPDFObjectHandle picture = pictures.getKey(name);
        if (picture.getDict().getKey("/Subtype").getName() == "/Form") {
            takeImagesOut(sheet, picture);
            continue;
        }
        QPDFObjectHandle nothing = QPDFObjectHandle::newStream(&sheet, "");
        nothing.replaceDict(QPDFObjectHandle::parse("<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] >>"));
        pictures.replaceKey(name, nothing);
    }
}

void layOver(QPDF& sheet, QPDFPageObjectHelper page, QPDFObjectHandle foreignForm, Printed printed) {
    QPDFObjectHandle object = page.getObjectHandle();
    QPDFObjectHandle form = sheet.copyForeignObject(foreignForm);
    if (printed == Printed::WithoutImages)
        takeImagesOut(sheet, form);
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    resources.getKey("/XObject").replaceKey("/DaishiJobPage", form);
    const auto box = page.getMediaBox().getArrayAsRectangle();
    object.addPageContents(QPDFObjectHandle::newStream(&sheet, "q\n"), true);
    object.addPageContents(
        QPDFObjectHandle::newStream(&sheet, placement(form, box, printed == Printed::UpperHalf)), false);
}

QPDFPageObjectHelper front(QPDF& sheet) {
    return QPDFPageDocumentHelper(sheet).getAllPages().at(0);
}

QPDFPageObjectHelper addBack(QPDF& sheet) {
    QPDFObjectHandle page = QPDFObjectHandle::newDictionary();
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    page.replaceKey("/MediaBox", front(sheet).getMediaBox());
    page.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    QPDFPageDocumentHelper(sheet).addPage(QPDFPageObjectHelper(sheet.makeIndirectObject(page)), false);
    return QPDFPageDocumentHelper(sheet).getAllPages().at(1);
}

void save(QPDF& sheet, const std::filesystem::path& file) {
    QPDFWriter writer(sheet, file.c_str());
    writer.setStreamDataMode(qpdf_s_preserve); // the job's fonts are packed already: copy them as they are
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStaticID(true);
    writer.write();
}

} // namespace

struct JobDocument::Parts {
    QPDF pdf;
    std::vector<QPDFObjectHandle> forms; // the pages as form XObjects; not initialized until asked for

    QPDFObjectHandle form(int number) {
        const auto i = static_cast<std::size_t>(number - 1);
        if (!forms.at(i).isInitialized())
            forms[i] = QPDFPageObjectHelper(pdf.getAllPages().at(i)).getFormXObjectForPage();
        return forms[i];
    }
};

JobDocument::JobDocument(const std::filesystem::path& file) : parts_(std::make_unique<Parts>()) {
    parts_->pdf.setSuppressWarnings(true);
    try {
        parts_->pdf.processFile(file.c_str());
        parts_->forms.resize(parts_->pdf.getAllPages().size());
    } catch (const std::exception& e) {
        throw std::runtime_error(std::string("not a PDF: ") + e.what());
    }
    if (parts_->forms.empty())
        throw std::runtime_error("the PDF has no page");
}

JobDocument::~JobDocument() = default;
JobDocument::JobDocument(JobDocument&&) noexcept = default;
JobDocument& JobDocument::operator=(JobDocument&&) noexcept = default;

int JobDocument::pages() const {
    return static_cast<int>(parts_->forms.size());
}

void JobDocument::printOver(const std::string& blank, const Print& print,
                            const std::filesystem::path& output) {
    QPDF sheet;
    sheet.setSuppressWarnings(true);
    sheet.processMemoryFile("blank", blank.data(), blank.size());
    layOver(sheet, front(sheet), parts_->form(print.front), print.how);
    if (print.back)
        layOver(sheet, addBack(sheet), parts_->form(*print.back), Printed::Whole);
    save(sheet, output);
}

} // namespace daishi::vprinter
