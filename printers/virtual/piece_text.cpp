#include "printers/virtual/piece_text.h"

#include <Poco/Pipe.h>
#include <Poco/PipeStream.h>
#include <Poco/Process.h>

#include <regex>
#include <sstream>

namespace daishi::vprinter {

std::vector<std::string> pieceCodes(const std::filesystem::path& pdf) {
    Poco::Pipe out;
    const auto tool = Poco::Process::launch("pdftotext", {"-q", "-enc", "UTF-8", pdf.string(), "-"}, nullptr,
                                            &out, nullptr);
    std::ostringstream all;
    Poco::PipeInputStream in(out);
    all << in.rdbuf();
    tool.wait();
    static const std::regex code("DP[0-9]{6}[0-9A-Z]{2}[0-9]{8}[0-9A-Z]");
    std::vector<std::string> codes;
    std::istringstream pages(all.str());
    for (std::string page; std::getline(pages, page, '\f');) {
        std::smatch found;
        codes.push_back(std::regex_search(page, found, code) ? found.str() : std::string());
    }
    return codes;
}

} // namespace daishi::vprinter
