// daishi-scan: one scan, as PNG on standard output. A program of its own, because drivers of scanners crash
// and hang.

#include "printers/raster/encode.h"
#include "printers/sources/scan/camera_shot.h"
#include "printers/sources/scan/sane_scan.h"
#include "printers/sources/scan/scan_fault.h"

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <memory>

namespace {

using namespace daishi;
using namespace daishi::scan_program;

// The scanner, open until the program ends.
std::unique_ptr<SaneDevice> device;

std::string resultOf(const Options& options) {
    switch (options.act) {
    case Act::Help:
        return helpText();
    case Act::Version:
        return "daishi-scan " DAISHI_VERSION "\n";
    case Act::List:
        return options.camera ? listCameras() : listBySane();
    case Act::Scan:
        break;
    }
    if (options.camera)
        return raster::pngOf(shotOf(options.device, options.channels), options.dpi);
    device = openBySane(options);
    return raster::pngOf(scanWith(*device, options), options.dpi);
}

// Drivers print to standard output as they please: what they print goes to standard error, and the picture to
// where standard output was.
class Output {
  public:
    Output() : to_(::dup(STDOUT_FILENO)) { ::dup2(STDERR_FILENO, STDOUT_FILENO); }

    bool write(const std::string& bytes) const {
        for (std::size_t had = 0; had < bytes.size();) {
            const ssize_t put = ::write(to_, bytes.data() + had, bytes.size() - had);
            if (put <= 0)
                return false;
            had += static_cast<std::size_t>(put);
        }
        return true;
    }

  private:
    int to_;
};

int code = static_cast<int>(sources::ScanExit::Done);

// What became of the scan stands, and its picture is written: a driver that crashes or hangs while it is
// closed changes nothing of that.
[[noreturn]] void leave() {
    constexpr unsigned kSecondsToClose = 3;
    std::cerr.flush();
    for (const int trouble : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGALRM})
        std::signal(trouble, [](int) { ::_exit(code); });
    ::alarm(kSecondsToClose);
    device.reset();
    ::_exit(code);
}

} // namespace

int main(int argc, char** argv) {
    const Output output;
    try {
        const std::string result = resultOf(parse({argv + 1, argv + argc}));
        if (!output.write(result))
            code = static_cast<int>(sources::ScanExit::Gone);
    } catch (const ScanFault& fault) {
        std::cerr << fault.what() << '\n';
        code = static_cast<int>(fault.code());
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << '\n';
        code = static_cast<int>(sources::ScanExit::BadPicture);
    }
    leave();
}
