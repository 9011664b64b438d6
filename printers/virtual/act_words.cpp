#include "printers/virtual/act_words.h"

namespace daishi::vprinter {

const std::vector<ActRow>& actRows() {
    static const std::vector<ActRow> rows = {
        {"put", "tray stock sheets [where] [silent]",
         "puts sheets of a stock into a tray, \"where\":\"bottom\" (otherwise so) or \"top\""},
        {"take", "tray [sheets] [silent]", "takes sheets out of a tray; left out: all of them"},
        {"look", "tray", "tells what lies in a tray and what lies on top"},
        {"swap", "a b [silent]", "exchanges what lies in two trays"},
        {"door", "open", "opens (true) or closes (false) the door"},
        {"cover", "open", "opens or closes the cover"},
        {"pull_tray", "tray out", "pulls a tray out (true) or pushes it in (false)"},
        {"jam", "[after] [reprint]",
         "jams after so many sheets (1); reprint: the sheet is printed again (true)"},
        {"stall", "[after]", "stands still after so many sheets (0), without a word"},
        {"clear", "", "ends a jam or a stall"},
        {"double", "[next]", "draws two sheets at once, for the next pages (1)"},
        {"lose", "[next]", "loses the next pages (1)"},
        {"both_sides", "[next]", "prints two pages on the two sides of one sheet, for the next sheets (1)"},
        {"drop_images", "[next]", "prints the next pages (1) without their images"},
        {"lie", "impressions", "counts so many impressions too many, or too few (negative)"},
        {"speed", "ms_per_sheet", "takes so long for a sheet, in milliseconds"},
        {"power_cycle", "[seconds]", "switches it off for so long (0), and on again"},
        {"offline", "on", "takes it off the network (true), and back (false)"},
        {"forget", "", "lets it forget its jobs"},
        {"state", "", "tells trays, faults, jobs and counters"},
        {"quit", "", "ends the program"},
    };
    return rows;
}

const std::vector<ActRow>& stockRows() {
    static const std::vector<ActRow> rows = {
        {"type", "", "name of the blank type, as in config/blank-types.toml"},
        {"title", "", "the title printed on it"},
        {"size", "", "card or a4"},
        {"insurer_number", "", "number of the insurer, 6 or 8 digits"},
        {"heading", "[]", "the line above the title"},
        {"insurer_name", "[]", "name of the insurer"},
        {"mark", "[]", "the mark printed on it; left out: it has none"},
        {"tint", "[]", "its colour, \"#rrggbb\""},
    };
    return rows;
}

std::string putExample() {
    return R"({"act":"put","tray":1,"sheets":50,"stock":{"type":"kawasaki-hkn-3","title":"被保険者証",)"
           R"("size":"card","insurer_number":"145011","insurer_name":"川崎市","mark":"DM145011HKN036"}})";
}

} // namespace daishi::vprinter
