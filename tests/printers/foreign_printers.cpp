#include <unistd.h>

#include <fstream>
#include <sstream>

#include "printers/ipp/ipp_printer.h"
#include "printers/virtual/sockets.h"
#include "tests/printers/first_trays.h"
#include "tests/printers/foreign_kit.h"

namespace daishi::test {
namespace {

namespace fs = std::filesystem;

bool answers(const std::string& uri) {
    return std::holds_alternative<PrinterReport>(openIppPrinter(uri, test::firstTrays(1))->observe());
}

std::string card(const char* tray) {
    return "{ MEMBER collection media-size { MEMBER integer x-dimension 5400 MEMBER integer y-dimension 8600 "
           "} "
           "MEMBER keyword media-source " +
           std::string(tray) + " }";
}

// In the format of ippeveprinter -a.
std::string eveAttributes() {
    const std::string both = card("tray-1") + "," + card("tray-2") + "\n";
    return "ATTR keyword media-source-supported tray-1,tray-2\n"
           "ATTR keyword media-supported om_card_54x86mm\n"
           "ATTR keyword media-default om_card_54x86mm\n"
           "ATTR keyword media-ready om_card_54x86mm\n"
           "ATTR collection media-size-supported { MEMBER integer x-dimension 5400 "
           "MEMBER integer y-dimension 8600 }\n"
           "ATTR collection media-col-default " +
           card("tray-1") + "\nATTR collection media-col-ready " + both +
           "ATTR collection media-col-database " + both +
           "ATTR keyword sides-supported one-sided\n"
           "ATTR keyword sides-default one-sided\n"
           "ATTR mimeMediaType document-format-supported application/pdf\n"
           "ATTR mimeMediaType document-format-default application/pdf\n"
           "ATTR rangeOfInteger copies-supported 1-1\n"
           "ATTR integer copies-default 1\n";
}

// Writes down what it was given, then tells of each sheet as ippeveprinter wants it told.
std::string eveCommand(const std::string& folder) {
    return "#!/bin/sh\n"
           "pages=$(pdfinfo \"$1\" | awk '/^Pages:/ { print $2 }')\n"
           "hash=$(sha256sum \"$1\" | cut -c1-64)\n"
           "printf '%s\\t%s\\t%s\\t%s\\n' \"$IPP_JOB_NAME\" \"$IPP_MEDIA_COL\" \"$hash\" \"$pages\" >> " +
           folder +
           "/printed\n"
           "after=-1; [ -f " +
           folder + "/trouble ] && read after state < " + folder +
           "/trouble\n"
           "sheet=0\n"
           "while [ $sheet -lt $pages ]; do\n"
           "  if [ $sheet -eq $after ]; then echo \"STATE: $state\" >&2; sleep 3; exit 1; fi\n"
           "  sheet=$((sheet + 1))\n"
           "  echo \"ATTR: job-impressions-completed=$sheet\" >&2\n"
           "  sleep 0.05\n"
           "done\n";
}

std::string ppd(const std::string& filter) {
    return "*PPD-Adobe: \"4.3\"\n*FormatVersion: \"4.3\"\n*FileVersion: \"1.0\"\n*LanguageVersion: English\n"
           "*LanguageEncoding: ISOLatin1\n*PSVersion: \"(3010.000) 0\"\n*LanguageLevel: \"3\"\n"
           "*FileSystem: False\n*PCFileName: \"carry.ppd\"\n*Manufacturer: \"Daishi\"\n*ModelName: "
           "\"Carry\"\n"
           "*Product: \"(Carry)\"\n*NickName: \"Carries PDF as it is\"\n*ShortNickName: \"Carries PDF\"\n"
           "*ColorDevice: True\n*cupsVersion: 2.4\n*cupsSNMPSupplies: False\n*cupsFilter2: \"" +
           filter +
           "\"\n*OpenUI *PageSize: PickOne\n*DefaultPageSize: 54x86mm\n*PageSize 54x86mm: \"\"\n"
           "*CloseUI: *PageSize\n*OpenUI *PageRegion: PickOne\n*DefaultPageRegion: 54x86mm\n"
           "*PageRegion 54x86mm: \"\"\n*CloseUI: *PageRegion\n*DefaultImageableArea: 54x86mm\n"
           "*DefaultPaperDimension: 54x86mm\n*ImageableArea 54x86mm: \"0 0 153.07 243.78\"\n"
           "*PaperDimension 54x86mm: \"153.07 243.78\"\n*OpenUI *InputSlot: PickOne\n"
           "*DefaultInputSlot: Tray1\n*InputSlot Tray1: \"\"\n*InputSlot Tray2: \"\"\n*CloseUI: *InputSlot\n";
}

std::string cupsdConf(int port, const std::string& maxJobTime) {
    return "Listen localhost:" + std::to_string(port) +
           "\nLogLevel warn\nMaxLogSize 0\nBrowsing No\nDefaultAuthType None\nWebInterface No\nMaxJobTime " +
           maxJobTime +
           "\nPreserveJobHistory Yes\nPreserveJobFiles No\n<Location />\n Order allow,deny\n Allow "
           "all\n</Location>\n"
           "<Policy default>\n JobPrivateAccess all\n JobPrivateValues none\n SubscriptionPrivateAccess all\n"
           " SubscriptionPrivateValues none\n <Limit All>\n  Order allow,deny\n  Allow all\n </Limit>\n"
           "</Policy>\n";
}

std::string printersConf(const CupsQueue::Setup& setup, const std::string& name) {
    return "<Printer " + name + ">\nPrinterId 1\nUUID urn:uuid:11111111-2222-3333-4444-555555555555\n" +
           "Info cards\nDeviceURI " + setup.deviceUri + "\nState " + setup.state +
           "\nStateTime 1700000000\nConfigTime 1700000000\nType 4\nAccepting Yes\nShared " + setup.shared +
           "\nJobSheets " + setup.jobSheets +
           "\nQuotaPeriod 0\nPageLimit 0\nKLimit 0\nOpPolicy default\nErrorPolicy " + setup.errorPolicy +
           "\n" + setup.options + "</Printer>\n";
}

void write(const fs::path& file, const std::string& text) {
    std::ofstream(file) << text;
}

} // namespace

EvePrinter::EvePrinter(const NameService& names) : port_(vprinter::freePort()) {
    write(folder_ / "attributes", eveAttributes());
    write(folder_ / "command", eveCommand((folder_ / "").parent_path().string()));
    fs::permissions(folder_ / "command", fs::perms(0755));
    for (const char* part : {"spool", "keys"})
        fs::create_directory(folder_ / part);
    const auto in = [this](const char* part) { return (folder_ / part).string(); };
    program_.emplace("ippeveprinter", "cups-ipp-utils",
                     std::vector<std::string>{"-p", std::to_string(port_), "-a", in("attributes"), "-c",
                                              in("command"), "-d", in("spool"), "-K", in("keys"), "-r", "off",
                                              "-n", "localhost", "cards"},
                     folder_ / "log", names.environment());
    program_->await([this] { return answers(uri()); });
}

std::string EvePrinter::uri(const std::string& scheme) const {
    return scheme + "://localhost:" + std::to_string(port_) + "/ipp/print";
}

void EvePrinter::troubleAfter(int sheets, const std::string& state) {
    write(folder_ / "trouble", std::to_string(sheets) + " " + state + "\n");
}

std::vector<PrintedJob> EvePrinter::printed() const {
    std::vector<PrintedJob> jobs;
    std::ifstream in(folder_ / "printed");
    for (std::string line; std::getline(in, line);) {
        std::istringstream cells(line);
        PrintedJob job;
        std::string pages;
        std::getline(cells, job.name, '\t');
        std::getline(cells, job.media, '\t');
        std::getline(cells, job.hash, '\t');
        std::getline(cells, pages);
        job.pages = std::stoi(pages);
        jobs.push_back(job);
    }
    return jobs;
}

CupsQueue::CupsQueue(Setup setup) : port_(setup.port != 0 ? setup.port : vprinter::freePort()) {
    for (const char* part : {"etc", "etc/ppd", "run", "cache", "spool", "tmp", "log"})
        fs::create_directory(folder_ / part);
    const auto in = [this](const char* part) { return (folder_ / part).string(); };
    write(folder_ / "etc/cupsd.conf", cupsdConf(port_, setup.maxJobTime));
    write(folder_ / "etc/cups-files.conf",
          "ServerRoot " + in("etc") + "\nStateDir " + in("run") + "\nCacheDir " + in("cache") +
              "\nRequestRoot " + in("spool") + "\nTempDir " + in("tmp") + "\nAccessLog " + in("log/access") +
              "\nErrorLog " + in("log/error") + "\nPageLog " + in("log/page") + "\nSandboxing relaxed\n");
    const std::string name = setup.asClass ? "member" : "cards";
    write(folder_ / "etc/printers.conf", printersConf(setup, name));
    write(folder_ / ("etc/ppd/" + name + ".ppd"), ppd(setup.filter));
    if (setup.asClass)
        write(folder_ / "etc/classes.conf", "<Class cards>\nPrinterId 2\nInfo cards\nState Idle\nAccepting "
                                            "Yes\nShared No\nJobSheets none none\nPrinter member\n"
                                            "OpPolicy default\nErrorPolicy abort-job\n</Class>\n");
    program_.emplace(
        "cupsd", "cups-daemon",
        std::vector<std::string>{"-f", "-c", in("etc/cupsd.conf"), "-s", in("etc/cups-files.conf")},
        folder_ / "log/output");
    program_->await([&] { return answers(setup.asClass ? classUri() : uri()); });
}

std::string CupsQueue::uri() const {
    return "ipp://localhost:" + std::to_string(port_) + "/printers/cards";
}

std::string CupsQueue::classUri() const {
    return "ipp://localhost:" + std::to_string(port_) + "/classes/cards";
}

} // namespace daishi::test
