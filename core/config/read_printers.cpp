#include <algorithm>

#include "core/config/read_list.h"

namespace daishi::config {

namespace {

constexpr std::int64_t kMostPrinters = 99; // two digits on the tray labels (scan_codes.h)
constexpr std::int64_t kMostTrays = 9;     // one digit

TrayConfig readTray(TableReader& reader, const PrinterConfig& printer) {
    TrayConfig tray;
    tray.number = static_cast<unsigned>(reader.number("number", 1, kMostTrays).value_or(0));
    tray.id = TrayId(printer.id.str() + "/" + std::to_string(tray.number));
    tray.mediaSource = reader.text("media-source", kMediaSource);
    const auto has = [&](auto same) { return std::any_of(printer.trays.begin(), printer.trays.end(), same); };
    if (tray.number && has([&](const TrayConfig& other) { return other.number == tray.number; }))
        reader.refuse("number", "\"number\": the printer has a tray " + std::to_string(tray.number) +
                                    " already; each number may stand once");
    // Two trays behind one source would let a load of one tray feed the job of the other.
    if (!tray.mediaSource.empty() &&
        has([&](const TrayConfig& other) { return other.mediaSource == tray.mediaSource; }))
        reader.refuse("media-source", "\"media-source\": " + inQuotes(tray.mediaSource) +
                                          " belongs to another tray of the printer; each may stand once");
    return tray;
}

PrinterConfig readPrinter(TableReader& reader) {
    PrinterConfig printer;
    printer.id = PrinterId(reader.text("id", kName));
    printer.number = static_cast<unsigned>(reader.number("number", 1, kMostPrinters).value_or(0));
    printer.name = reader.bilingual("name");
    printer.uri = reader.text("uri", kPrinterUri);
    printer.queue = reader.optionalText("queue", kQueueUri);
    printer.certificate = plainFingerprint(reader.optionalText("certificate", kFingerprint));
    const bool encrypted = printer.uri.compare(0, 7, "ipps://") == 0;
    if (encrypted && !reader.has("certificate"))
        reader.refuse("uri", "\"uri\": ipps:// needs \"certificate\", the SHA-256 fingerprint of the "
                             "printer's own; without it anybody could answer at that address");
    if (!encrypted && !printer.uri.empty() && !printer.certificate.empty())
        reader.refuse("certificate", "\"certificate\" is for ipps:// alone; ipp:// shows none");
    reader.eachTable(
        "tray", [&](TableReader& trayReader) { printer.trays.push_back(readTray(trayReader, printer)); });
    return printer;
}

} // namespace

List<PrinterConfig> readPrinters(const std::filesystem::path& folder, FaultList& faults) {
    auto list = readList<PrinterConfig>(folder, "printers.toml", "printer", faults, readPrinter);
    refuseTwins(list, "id", faults, [](const PrinterConfig& p) { return p.id.str(); });
    refuseTwins(list, "number", faults, [](const PrinterConfig& p) { return std::to_string(p.number); });
    refuseTwins(list, "uri", faults, [](const PrinterConfig& p) { return p.uri; });
    return list;
}

} // namespace daishi::config
