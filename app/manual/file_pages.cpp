// daishi.properties(5) and daishi-log(5), from the tables of settings and log fields.
#include "app/cli/home.h"
#include "app/cli/log_file.h"
#include "app/manual/manual.h"
#include "app/manual/roff.h"

namespace daishi::manual {

std::string propertiesPage() {
    Page page("daishi.properties", 5, DAISHI_RELEASED, DAISHI_VERSION);
    page.section("NAME").name("daishi.properties", "settings of the program daishi");
    page.section("DESCRIPTION");
    page.paragraph(
        "A home of daishi(1) holds this file; a folder without it is no home. Each line is a name, "
        "an equals sign and a value; lines that begin with # are comments. A variable of the "
        "environment comes before the file, and the file before what holds otherwise. No setting "
        "changes what the line refuses.");
    page.section("SETTINGS");
    for (const cli::Setting& setting : cli::allSettings()) {
        page.item(std::string(setting.name), setting.meaning.en).indent();
        page.paragraph("Environment: " + std::string(setting.environment) + ". Otherwise: " +
                       (setting.otherwise.empty() ? "nothing" : std::string(setting.otherwise)) + ".");
        page.outdent();
    }
    page.section("EXAMPLES");
    page.example("language = ja\nstore = sqlite:store.db\nlog.level = warning");
    page.section("SEE ALSO").references({"daishi(1)", "daishi-config(5)", "daishi-log(5)"});
    return page.text();
}

std::string logPage() {
    Page page("daishi-log", 5, DAISHI_RELEASED, DAISHI_VERSION);
    page.section("NAME").name("daishi-log", "the log of daishi");
    page.section("DESCRIPTION");
    page.paragraph(
        "Every command that opened a home leaves one line in HOME/log/daishi.log: one JSON object with "
        "the fields below, in this order; those that do not apply are left out. The file is readable by "
        "its owner alone (mode 0600). It is put aside as daishi.log.1, daishi.log.2 and so on when it "
        "has reached log.size bytes, and log.keep of these are kept; see daishi.properties(5).");
    page.paragraph(
        "The log holds no personal data: neither what people or scanners typed, nor names of files, nor "
        "the words of an error. It is no evidence either; that is the chain of events in the store "
        "(daishi audit, daishi verify).");
    page.section("FIELDS");
    for (const cli::LogField& field : cli::logFields())
        page.item(std::string(field.name), field.meaning.en);
    page.section("EXAMPLES");
    cli::LogEntry entry;
    entry.at = *parseInstant("2024-09-30T08:42:07+09:00");
    entry.level = cli::LogLevel::Warning;
    entry.act = "tray load";
    entry.refused = "R-101";
    entry.exit = Exit::Refused;
    entry.millis = 14;
    entry.pid = 4711;
    page.example(cli::logLine(entry));
    page.section("SEE ALSO").references({"daishi(1)", "daishi.properties(5)"});
    return page.text();
}

std::vector<ManualFile> allPages(const std::vector<cli::Verb>& verbs) {
    return {{"man1/daishi.1", daishiPage(verbs, Language::English)},
            {"ja/man1/daishi.1", daishiPage(verbs, Language::Japanese)},
            {"man1/daishi-console.1", consolePage(Language::English)},
            {"ja/man1/daishi-console.1", consolePage(Language::Japanese)},
            {"man1/daishi-floor.1", floorPage(Language::English)},
            {"ja/man1/daishi-floor.1", floorPage(Language::Japanese)},
            {"man1/daishi-vprinter.1", vprinterPage()},
            {"man5/daishi.properties.5", propertiesPage()},
            {"man5/daishi-config.5", configPage()},
            {"man5/daishi-log.5", logPage()}};
}

} // namespace daishi::manual
