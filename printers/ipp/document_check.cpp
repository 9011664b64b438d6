#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "printers/ipp/submission.h"

namespace daishi::ipp {
namespace {

std::string sha256Hex(const std::string& bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

std::int64_t pagesOf(const std::string& bytes) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    return std::int64_t(QPDFPageDocumentHelper(pdf).getAllPages().size());
}

} // namespace

void checkDocument(Sheets permitted, const PrintDocument& document,
                   const std::vector<std::string>& mediaSources) {
    if (std::find(mediaSources.begin(), mediaSources.end(), document.mediaSource) == mediaSources.end())
        throw std::invalid_argument("document: tray \"" + document.mediaSource +
                                    "\" is not one of this printer's");
    if (sha256Hex(document.pdf) != document.hash)
        throw std::invalid_argument("document: the bytes are not the ones that were frozen");
    std::int64_t pages = 0;
    try {
        pages = pagesOf(document.pdf);
    } catch (const std::exception&) {
        throw std::invalid_argument("document: not a readable PDF");
    }
    if (pages != permitted.value())
        throw std::invalid_argument("document: " + std::to_string(pages) + " pages for " +
                                    std::to_string(permitted.value()) + " sheets permitted");
}

} // namespace daishi::ipp
