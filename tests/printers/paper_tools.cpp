#include "tests/printers/paper_tools.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace daishi::test {

PdfOnDisk::PdfOnDisk(const std::string& bytes) {
    std::string name = (std::filesystem::temp_directory_path() / "daishi_paper_XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no scratch folder");
    folder_ = name;
    std::ofstream(folder_ / "it.pdf", std::ios::binary) << bytes;
}

PdfOnDisk::~PdfOnDisk() {
    std::error_code ignored; // a left-over in the scratch folder does no harm
    std::filesystem::remove_all(folder_, ignored);
}

std::string PdfOnDisk::run(const std::string& command) const {
    const std::string line = "cd '" + folder_.string() + "' && " + command;
    FILE* pipe = ::popen(line.c_str(), "r");
    if (!pipe)
        throw std::runtime_error("cannot run " + command);
    std::string out;
    std::array<char, 4096> buffer{};
    while (const std::size_t n = std::fread(buffer.data(), 1, buffer.size(), pipe))
        out.append(buffer.data(), n);
    if (::pclose(pipe) != 0)
        throw std::runtime_error("failed: " + command);
    return out;
}

std::string PdfOnDisk::text() const {
    std::string out = run("pdftotext -enc UTF-8 -layout it.pdf -");
    while (!out.empty() && (out.back() == '\n' || out.back() == '\f'))
        out.pop_back();
    return out;
}

std::string PdfOnDisk::fonts() const {
    return run("pdffonts it.pdf");
}

bool PdfOnDisk::valid() const {
    return run("qpdf --check it.pdf").find("No syntax") != std::string::npos;
}

PdfOnDisk::Picture PdfOnDisk::picture(int dpi) const {
    std::istringstream in(run("pdftoppm -singlefile -gray -r " + std::to_string(dpi) + " it.pdf"));
    std::string magic;
    std::size_t most = 0;
    Picture picture;
    in >> magic >> picture.width >> picture.height >> most;
    in.get();
    picture.grey.resize(picture.width * picture.height);
    in.read(picture.grey.data(), static_cast<std::streamsize>(picture.grey.size()));
    if (magic != "P5" || !in)
        throw std::runtime_error("no grey picture came");
    return picture;
}

std::string PdfOnDisk::decodeDataMatrix(int dpi, const std::string& options) const {
    return run("pdftoppm -singlefile -png -r " + std::to_string(dpi) +
               " it.pdf page && dmtxread -N1 -m20000 " + options + " page.png");
}

} // namespace daishi::test
