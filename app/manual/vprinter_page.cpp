// daishi-vprinter(1), from the table of its options.
#include "app/manual/manual.h"
#include "app/manual/roff.h"
#include "printers/virtual/act_words.h"
#include "printers/virtual/options.h"

namespace daishi::manual {

std::string vprinterPage() {
    Page page("daishi-vprinter", 1, DAISHI_RELEASED, DAISHI_VERSION);
    page.section("NAME").name("daishi-vprinter",
                              "printer with simulated paper for practice and tests of daishi");
    page.section("SYNOPSIS").synopsis({vprinter::usageLine(), vprinter::actUsageLine()});
    page.section("DESCRIPTION");
    page.paragraph(
        "A printer that speaks IPP as a real one does, and whose trays hold simulated sheets. What it "
        "prints is laid over the blank that really lies in the tray and kept as a file, so that a scene "
        "can look at what came out. It never prints on paper.");
    page.paragraph(
        "It says \"ready\" when it takes jobs. Its trays are empty until paper is put in: with --act, or "
        "over "
        "the Unix socket \"control\" in its folder; daishi replay and daishi week play do so by themselves.");
    page.section("OPTIONS");
    for (const vprinter::OptionRow& row : vprinter::optionRows()) {
        const std::string otherwise = *row.otherwise ? " (" + std::string(row.otherwise) + ")" : " (needed)";
        page.item(std::string("--") + row.name + " " + row.argument, row.help + otherwise);
    }
    page.item("--help", "tell the options");
    page.item("--version", "tell the version");
    page.section("PAPER AND FAULTS");
    page.paragraph(
        "--act takes one JSON object with a member \"act\" and those named below; where brackets stand, "
        "a member may be left out. The socket takes one such object a line. The answer is one object "
        "too, with \"ok\", and with \"error\" when it could not be done.");
    for (const vprinter::ActRow& row : vprinter::actRows())
        page.item(std::string(row.name) + (*row.members ? " " : "") + row.members, row.help);
    page.paragraph(
        "The paper, \"stock\", is an object as well. type, title, size and insurer_number are needed.");
    for (const vprinter::ActRow& row : vprinter::stockRows())
        page.item(row.name, row.help);
    page.section("FILES");
    page.item("DIR/control", "socket on which paper is put in and taken out");
    page.item("DIR/sheets/", "the sheets it has printed");
    page.section("EXAMPLES")
        .example("daishi-vprinter --port 8631 --home /tmp/printer-1 &\n"
                 "daishi-vprinter --home /tmp/printer-1 --act \\\n  '" +
                 vprinter::putExample() + "'\n" +
                 "daishi-vprinter --home /tmp/printer-1 --act '{\"act\":\"look\",\"tray\":1}'");
    page.section("SEE ALSO").references({"daishi(1)"});
    return page.text();
}

} // namespace daishi::manual
