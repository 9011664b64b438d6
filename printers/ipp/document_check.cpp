#include <qpdf/qpdf-c.h> // the C++ headers of qpdf 11 do not compile with clang 14 as C++20

#include <memory>
#include <optional>
#include <stdexcept>
#include <type_traits>

#include "printers/ipp/digest.h"
#include "printers/ipp/submission.h"

namespace daishi::ipp {
namespace {

struct CloseFile {
    void operator()(qpdf_data file) const {
        qpdf_get_error(file); // else qpdf writes it to stderr
        qpdf_cleanup(&file);
    }
};

// nullopt when the PDF is not whole, even where it could be guessed back into shape.
std::optional<std::int64_t> pagesOf(const std::string& bytes) {
    const std::unique_ptr<std::remove_pointer_t<qpdf_data>, CloseFile> file(qpdf_init());
    qpdf_silence_errors(file.get());
    qpdf_set_suppress_warnings(file.get(), QPDF_TRUE);
    if (qpdf_read_memory(file.get(), "document", bytes.data(), bytes.size(), nullptr) != QPDF_SUCCESS)
        return std::nullopt;
    const int pages = qpdf_get_num_pages(file.get());
    if (pages < 0 || qpdf_has_error(file.get()) || qpdf_more_warnings(file.get()))
        return std::nullopt;
    return pages;
}

} // namespace

const std::string& mediaSourceOf(const TrayId& tray, const PrinterTrays& configured) {
    const auto found = configured.find(tray);
    if (found == configured.end())
        throw std::invalid_argument("tray " + tray.str() + " is not one of this printer's");
    return found->second;
}

void checkDocument(Sheets permitted, const std::string& permittedSource, const PrintDocument& document) {
    if (document.mediaSource != permittedSource || permittedSource.empty())
        throw std::invalid_argument("document: it is for tray \"" + document.mediaSource +
                                    "\", the permit for \"" + permittedSource + "\"");
    if (sha256Hex(document.pdf) != document.hash)
        throw std::invalid_argument("document: the bytes are not the ones that were frozen");
    const auto pages = pagesOf(document.pdf);
    if (!pages)
        throw std::invalid_argument("document: not a readable PDF");
    if (*pages != permitted.value())
        throw std::invalid_argument("document: " + std::to_string(*pages) + " pages for " +
                                    std::to_string(permitted.value()) + " sheets permitted");
}

} // namespace daishi::ipp
