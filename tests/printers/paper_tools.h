#pragma once
// Looking at a PDF from outside: poppler, qpdf and dmtxread on a copy in a scratch folder.

#include <filesystem>
#include <string>

namespace daishi::test {

class PdfOnDisk {
  public:
    explicit PdfOnDisk(const std::string& bytes);
    ~PdfOnDisk();
    PdfOnDisk(const PdfOnDisk&) = delete;
    PdfOnDisk& operator=(const PdfOnDisk&) = delete;

    std::string text() const;  // pdftotext, all pages, without line ends and form feeds at the end
    std::string fonts() const; // the table of pdffonts
    bool valid() const;        // qpdf --check
    // Grey picture of page 1: rows of bytes.
    struct Picture {
        std::size_t width = 0, height = 0;
        std::string grey;
    };
    Picture picture(int dpi) const;
    std::string decodeDataMatrix(int dpi, const std::string& options = {}) const; // dmtxread, first symbol

    // Standard output of a shell command in the folder, where the document is it.pdf. Throws
    // std::runtime_error when the command fails.
    std::string run(const std::string& command) const;

  private:
    std::filesystem::path folder_;
};

} // namespace daishi::test
