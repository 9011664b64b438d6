#include "printers/sources/scan/scan_options.h"

#include "printers/sources/scan/scan_fault.h"

#include <charconv>

namespace daishi::scan_program {

namespace {

[[noreturn]] void refuse(const std::string& why) {
    throw ScanFault(sources::ScanExit::Usage, why + "\n" + helpText());
}

raster::Dpi dpiOf(const std::string& word) {
    int dpi = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), dpi);
    if (error != std::errc() || end != word.data() + word.size() || dpi < 75 || dpi > 1200)
        refuse("--dpi is a number from 75 to 1200");
    return {dpi};
}

} // namespace

Options parse(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        const auto next = [&]() -> const std::string& {
            return i + 1 < arguments.size() ? arguments[++i] : (refuse(word + " needs a value"), word);
        };
        if (word == "--list")
            options.act = Act::List;
        else if (word == "--help")
            options.act = Act::Help;
        else if (word == "--version")
            options.act = Act::Version;
        else if (word == "--camera")
            options.camera = true;
        else if (word == "--grey")
            options.channels = raster::Channels::Grey;
        else if (word == "--device")
            options.device = next();
        else if (word == "--dpi")
            options.dpi = dpiOf(next());
        else
            refuse("there is no option " + word);
    }
    return options;
}

std::string helpText() {
    return "daishi-scan [--device NAME] [--dpi N] [--grey]      one scan by SANE, as PNG on standard output\n"
           "daishi-scan --camera [--device NAME] [--grey]       one picture of a camera\n"
           "daishi-scan --list [--camera]                       the devices: name, tab, maker and model\n"
           "Exit codes: 0 done, 2 wrong options, 10 no sheet, 11 no such device, 12 busy, 13 device gone,\n"
           "14 jam or open cover, 15 no picture came, 16 too large.\n";
}

} // namespace daishi::scan_program
