#include "tests/printers/pdf_pages.h"

#include <sodium.h>

#include <array>
#include <cstdio>
#include <vector>

namespace daishi::test {

std::string sha256Hex(const std::string& bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
}

PrintDocument emptyCards(int pages, const std::string& mediaSource, std::size_t weight) {
    std::vector<std::string> objects{"<</Type/Catalog/Pages 2 0 R>>", ""};
    std::string kids;
    for (int i = 0; i < pages; ++i) {
        kids += std::to_string(3 + i) + " 0 R ";
        objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 153.07 243.78]>>");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages) + ">>";
    objects.push_back("(" + std::string(weight, 'x') + ")");

    std::string pdf = "%PDF-1.4\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::array<char, 32> entry{};
        std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", pdf.size());
        table += entry.data();
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string count = std::to_string(objects.size() + 1);
    const std::string start = std::to_string(pdf.size());
    pdf += "xref\n0 " + count + "\n" + table + "trailer\n<</Root 1 0 R/Size " + count + ">>\nstartxref\n" +
           start + "\n%%EOF\n";
    return {pdf, sha256Hex(pdf), mediaSource, "om_card_54x86mm"};
}

} // namespace daishi::test
