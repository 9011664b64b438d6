#include "app/doctor/machine.h"

#include <sys/timex.h>
#include <unistd.h>

#include <cstdlib>

#include "printers/reading/reader.h"

namespace daishi::doctor {

namespace {

std::variant<PrinterDescription, Unreachable> describe(const PrinterConfig& printer) {
    std::vector<std::string> sources;
    for (const TrayConfig& tray : printer.trays)
        sources.push_back(tray.mediaSource);
    return describePrinter({printer.uri, printer.certificate, printer.queue}, sources);
}

bool readerAnswers() {
    const auto reader = makeSheetReader(readerBesideProgram());
    return reader->read({"no picture", BlankTypeId("none"), std::nullopt, MarkInPicture::None}).unsure ==
           Unsure::NotAPicture;
}

// Only looks; nothing is set.
std::optional<bool> clockIsSynchronised() {
    timex state{};
    const int answer = ::adjtimex(&state);
    if (answer < 0)
        return std::nullopt;
    return answer != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

} // namespace

Machine thisMachine(bool terminal) {
    Machine machine;
    machine.describe = describe;
    machine.certificate = [](const PrinterConfig& printer) {
        return askCertificate({printer.uri, printer.certificate, printer.queue});
    };
    machine.readerAnswers = readerAnswers;
    machine.clockIsSynchronised = clockIsSynchronised;
    machine.freeBytes = [](const std::filesystem::path& path) {
        return std::filesystem::space(path).available;
    };
    machine.environment = [](const char* name) {
        const char* value = std::getenv(name);
        return std::string(value ? value : "");
    };
    machine.terminal = terminal;
    machine.user = ::geteuid();
    return machine;
}

} // namespace daishi::doctor
