#include "printers/virtual/sheet_writer.h"

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
    if (line.bothSides)
        json->set("back", line.back);
    json->set("jammed", line.jammed);
    return oneLine(json) + "\n";
}

} // namespace

SheetWriter::SheetWriter(std::filesystem::path home) : home_(std::move(home)) {
    std::filesystem::create_directories(home_ / "sheets");
}

void SheetWriter::write(const SheetLine& line, JobDocument& document) {
    const Printed printed = line.jammed ? Printed::UpperHalf
                            : line.bare ? Printed::WithoutImages
                                        : Printed::Whole;
    document.printOver(art_.pdf(line.stock),
                       {line.page, printed, line.bothSides ? std::optional(line.page + 1) : std::nullopt},
                       home_ / "sheets" / fileName(line.sheet));
    std::ofstream lines(home_ / "sheets.jsonl", std::ios::binary | std::ios::app);
    lines << jsonLine(line);
    lines.close();
    if (!lines)
        throw std::runtime_error("cannot write " + (home_ / "sheets.jsonl").string());
}

} // namespace daishi::vprinter
