#include "app/replay/person.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <stdexcept>

#include <Poco/JSON/Array.h>

#include "app/replay/ask.h"

namespace daishi::replay {

namespace {

// The name of an IPP job ends in the key of our chunk, in which job, run and chunk stand, parted by '-'.
bool belongs(const OutputSheet& sheet, const std::string& whose) {
    if (sheet.printer.str() == whose)
        return true;
    return ("-" + sheet.ippJob + "-").find("-" + whose + "-") != std::string::npos;
}

} // namespace

std::string named(const House& house, const std::string& word) {
    const auto found = house.saved.find(word);
    return found == house.saved.end() ? word : found->second;
}

std::vector<OutputSheet> sheetsHere(const House& house, const std::string& whose) {
    std::vector<OutputSheet> sheets = house.printers.output();
    sheets.erase(std::remove_if(sheets.begin(), sheets.end(),
                                [&](const OutputSheet& sheet) {
                                    return !belongs(sheet, whose) || house.left.count(sheet.file) > 0 ||
                                           house.binned.count(sheet.file) > 0;
                                }),
                 sheets.end());
    return sheets;
}

Found findDoubtful(House& house, const std::string& run) {
    const Reply status = ask(house, {"print", "status", run});
    if (status.exit != Exit::Done)
        throw std::runtime_error("print status " + run + ": " + status.inWords());
    Found found;
    const auto chunks = status.json->getArray("chunks");
    for (unsigned i = 0; i < chunks->size(); ++i) {
        const auto chunk = chunks->getObject(i);
        if (chunk->getValue<std::string>("state") != "doubtful")
            continue;
        std::set<std::string> seen;
        for (const OutputSheet& sheet : sheetsHere(house, chunk->getValue<std::string>("chunk"))) {
            if (sheet.jammed || sheet.piece.empty() || !seen.insert(sheet.piece).second)
                ++found.withoutCode;
            else
                found.good.insert(found.good.end(), {sheet.piece, sheet.mark});
        }
        found.notPrinted += chunk->getValue<std::int64_t>("doubtful") - std::int64_t(seen.size());
    }
    return found;
}

std::filesystem::path writeScans(House& house, const std::vector<std::string>& scans) {
    const auto file = house.newFile("scans.txt");
    std::ofstream out(file, std::ios::binary);
    for (const std::string& scan : scans)
        out << scan << '\n';
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
    return file;
}

} // namespace daishi::replay
