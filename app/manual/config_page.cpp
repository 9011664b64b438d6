// daishi-config(5): every key of the nine files. A test holds it to the files of config/.
#include "app/manual/manual.h"
#include "app/manual/roff.h"

namespace daishi::manual {

namespace {

struct Key {
    const char* key;
    const char* meaning;
};
struct File {
    const char* name;
    const char* what;
    std::vector<Key> keys;
};

const std::vector<File>& files() {
    static const std::vector<File> all = {
        {"site.toml",
         "The plant: its days, its shifts and the limits of a load.",
         {{"id", "name of the plant"},
          {"name", "what it is called, in ja and en"},
          {"time-zone", "\"Asia/Tokyo\", the only one"},
          {"working-days", "days of the week, of Mon Tue Wed Thu Fri Sat Sun"},
          {"shift-starts", "times of day at which a shift begins; a load dies then"},
          {"load-time-limit-minutes", "1 to 720; a load also dies after this time"},
          {"data-age-limit-days", "1 to 31; older data are not printed"},
          {"session-idle-minutes", "a login ends when nothing was done for so long"},
          {"session-longest-minutes", "a login ends after so long in any case"},
          {"forecast-days", "1 to 60; over so many days the need for blanks is forecast"},
          {"spoilage-reserve-per-mille", "0 to 500; sheets added to every need, in thousandths"},
          {"chunk-size", "1 to 50 sheets sent to a printer at once"},
          {"reader-challenge", "\"after-service\" or \"daily\": when the reader of pictures has to refuse a "
                               "wrong blank before its "
                               "pictures count; left out: after-service"},
          {"reading-patience-minutes",
           "0 to 60; so long a run waits between two chunks for the reader of codes to catch up"},
          {"no-read", "what a reader of codes sends of a sheet that it could not read; left out: NOREAD"},
          {"holidays", "days without work; the forecast wants blanks on the last working day before"}}},
        {"insurers.toml",
         "One [[insurer]] each.",
         {{"number", "the insurer's number, in quotes; its check digit is verified"},
          {"name", "what it is called, in ja and en"},
          {"heading", "printed above the title of every document"},
          {"telephone", "printed on the documents"}}},
        {"kinds.toml",
         "One [[kind]] of document each, and the days on which it may lawfully be issued.",
         {{"id", "name of the kind"},
          {"title", "as it must stand in the title of its blanks, in ja and en"},
          {"code", "three capital letters, part of every mark"},
          {"issued-from", "first day of issue; left out: no limit"},
          {"issued-until", "last day of issue; left out: no limit"}}},
        {"blank-types.toml",
         "One [[blank-type]] for each insurer, kind and edition.",
         {{"id", "name of the blank type"},
          {"insurer", "number of its insurer"},
          {"kind", "id of its kind"},
          {"edition", "its edition, from 1"},
          {"title", "as printed; holds the title of the kind"},
          {"size", "\"card\" (86 by 54 mm) or \"a4\""},
          {"colour", "of the paper, such as \"#f3e6ee\""},
          {"look-alike-group", "shared by all blanks of one size, form and colour"},
          {"mark", "printed on every sheet itself: DM, insurer, code, edition, check character"},
          {"gtin", "14 digits on the supplier's labels; left out: labels of our own making"},
          {"sheets-per-pack", "how many sheets a pack holds; left out: the type has no packs"},
          {"packs-per-box", "how many packs a box holds; left out: the type has no boxes"},
          {"usable-from", "first day of use; left out: that of the kind"},
          {"usable-until", "last day of use; left out: that of the kind"},
          {"seal",
           "id of the seal that is printed with the data; left out: it is pre-printed, or there is none"},
          {"evidence", "a table [blank-type.evidence] with the three lists below"},
          {"at-receiving", "what a delivery must show: E1 the note, E2 the box labels, E3 the marks, "
                           "E4 pictures of sheets"},
          {"marks-at-receiving", "from how many boxes of a delivery the mark of a sheet is scanned"},
          {"at-load", "what a load must show: E2 the box label, E3 the mark, E4 a picture of the top sheet"},
          {"at-first-article", "what the first article must show: E3 its mark, E5 a picture of it"},
          {"pictures-at-receiving",
           "with E4: from how many boxes of a lot sheets are pictured; the program chooses which"},
          {"sheets-per-box", "with E4: how many sheets of each of these boxes; left out: 1"},
          {"inspect-every",
           "after so many good sheets the newest is looked at as the first was; left out: only after "
           "every load"},
          {"mark-in-picture", "\"none\", \"veto\" (left out): the mark must be the blank's own where it can "
                              "be read, or \"required\": it must be readable as well"},
          {"every-piece-read",
           "true: every printed sheet passes a reader, in its order, before the next chunk "
           "is printed; left out: false"},
          {"persons-may-look", "true: where a picture cannot be told, an operator and a supervisor may look "
                               "instead; left out: false"}}},
        {"seals.toml",
         "The official seals that are printed here, one [[seal]] each, their images in the folder seals. May "
         "be "
         "left out.",
         {{"id", "name of the seal"},
          {"insurer", "number of its insurer, as that of the blank types that bear it"},
          {"name", "the words in it, in ja and en"},
          {"image", "a PNG in the folder seals; what is darker than half-way to black is printed in black"},
          {"sha256", "of the image that the insurer approved; with another image nothing starts"},
          {"usable-from", "first day of issue on which it may stand; left out: no limit"},
          {"usable-until", "last day of issue on which it may stand, and last day on which it is printed; "
                           "left out: no limit"}}},
        {"printers.toml",
         "One [[printer]] each, and one [[printer.tray]] for each of its trays.",
         {{"id", "name of the printer"},
          {"number", "of the printer 1 to 99, of the tray 1 to 9; both stand on the labels of the trays"},
          {"name", "what it is called, in ja and en"},
          {"uri", "ipp:// or ipps://, straight to the printer"},
          {"certificate",
           "SHA-256 of the only certificate believed, 64 hex digits; with ipps:// and only then"},
          {"queue",
           "a CUPS queue through which jobs go, such as ipp://host:port/printers/name; left out: straight "
           "to the printer"},
          {"media-source", "keyword by which the printer knows the tray; never \"auto\""}}},
        {"people.toml",
         "One [[person]] each. No names are kept.",
         {{"id", "a person for ever, such as \"P-417\"; who that is, is known elsewhere"},
          {"badges", "all badges this person was ever given, the newest last: four digits, in quotes"},
          {"role", "\"operator\", \"supervisor\" or \"auditor\"; at least two are supervisors"},
          {"qualified",
           "a table [person.qualified] of what the person was taught, each with the last day on which "
           "it holds"},
          {"receive", "deliveries"},
          {"inspect", "inspecting lots, findings, lifting holds"},
          {"stock", "boxes and counts"},
          {"data", "issue data and jobs"},
          {"print", "trays and printing"},
          {"destroy", "spoilage"},
          {"sign", "the evening"}}},
        {"mappings.toml",
         "One [[mapping]] for each layout of issue data.",
         {{"id", "name of the mapping"},
          {"insurer", "number of the insurer, as that of the blank type"},
          {"kind", "id of the kind, as that of the blank type"},
          {"blank-type", "id of the blank type that is printed"},
          {"encoding", "\"utf-8\" or \"cp932\""},
          {"columns",
           "a table: our field = the heading of the insurer's column. Needed: control, symbol, number, "
           "branch, name, address, postcode, birth, sex, head, started, issued, effective and "
           "valid_until; where there are any: kana and share"},
          {"constants", "a table of values that are the same for everybody: symbol, share, started, issued, "
                        "effective or valid_until"}}},
        {"scanners.toml",
         "The scanners of a place, one [[scanner]] each, and one [[picture-source]] for each device that "
         "takes "
         "pictures of sheets. Without the file: one wedge, Enter as its suffix.",
         {{"doubled-ms", "0 to 5000; the same code from the same scanner within it is one scan"},
          {"id", "name of the scanner or picture source"},
          {"name", "what it is called, in ja and en"},
          {"kind",
           "\"wedge\" (it types, at most one), \"serial\" or \"tcp\"; of a picture source \"folder\", "
           "\"sane\" or \"camera\""},
          {"prefix",
           "what it sends before a code: a key such as \"F13\" or up to 8 characters; left out: none"},
          {"suffix",
           "what it sends behind: of a wedge a key or \"none\", else \"line-end\", \"ETX\" or the like"},
          {"separator", "wedge: the key it types for GS"},
          {"inter-key-ms", "wedge: 5 to 100; the longest time between two characters"},
          {"in-frame-ms", "wedge with prefix and suffix: 5 to 2000; the same between these two"},
          {"least-characters", "wedge: 4 to 20; fewer may be a person's"},
          {"port", "serial: such as \"/dev/ttyACM0\""},
          {"baud", "serial: 1200 to 921600"},
          {"connect", "tcp: host and port of the reader"},
          {"listen", "tcp: own address and port, if the reader connects"},
          {"from", "tcp: the address that may connect; needed where other machines can reach it"},
          {"folder", "folder: the path that a copier writes to; what was taken is removed there"},
          {"device", "sane and camera: its name, as daishi-scan --list tells it; left out: the first"},
          {"dpi", "sane: 200 to 600; left out: 300"},
          {"colour", "sane: \"colour\" or \"grey\""}}},
    };
    return all;
}

} // namespace

std::string configPage() {
    Page page("daishi-config", 5, DAISHI_RELEASED, DAISHI_VERSION);
    page.section("NAME").name("daishi-config", "configuration of a plant for daishi");
    page.section("DESCRIPTION");
    page.paragraph(
        "The folder config of a home holds nine files of TOML, read once when a program starts. daishi(1) "
        "never starts with a faulty configuration: it tells every fault with file, line, what was found "
        "and what is allowed. There is no key that turns a check off. Unknown keys, missing keys and "
        "names that point nowhere are faults. \"daishi config check\" tells them all.");
    page.paragraph(
        "Every file is UTF-8, at most 1 MiB, and begins with its format = 1. Days stand without quotes, "
        "numbers with leading zeros in quotes. Names (id) are made of a-z, 0-9 and hyphens; they are "
        "written into the ledger, so one that was used is never given to something else.");
    for (const File& file : files()) {
        page.section(file.name);
        page.paragraph(file.what);
        for (const Key& key : file.keys)
            page.item(key.key, key.meaning);
    }
    page.section("SEE ALSO").references({"daishi(1)", "daishi.properties(5)"});
    return page.text();
}

} // namespace daishi::manual
