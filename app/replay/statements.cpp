#include "app/replay/statements.h"

#include <algorithm>
#include <stdexcept>

namespace daishi::replay {

namespace {

using enum Where;
using enum Kind;

constexpr StatementRow kRows[] = {
    {"printer", State, World, "printer PRINTER",
     "a virtual printer in the place of this one of the configuration"},
    {"boxes", State, World,
     "boxes NAME:name BOXES:n x SHEETS:n of TYPE [labelled LABEL] [marked MARK] [titled TITLE] [holding "
     "HELD:n]",
     "boxes NAME1, NAME2 … of this blank. Their label or mark may lie, their title may be misprinted, and "
     "they "
     "may hold another number of sheets"},
    {"people", State, World,
     "people NAME:name PEOPLE:n in HOUSEHOLDS:n households for MAPPING issued DAY:day [seed SEED:n] "
     "[numbered FIRST:n]",
     "an issue file about people who do not exist"},

    {"pictures", State, World, "pictures of TYPE at MOMENT:moment",
     "the policy of this blank asks for pictures of its sheets there"},
    {"inspect", State, World, "inspect TYPE every SHEETS:n",
     "after so many good sheets the newest one is looked at again"},

    {"every-piece", State, World, "every piece of TYPE is read",
     "every printed sheet of this blank passes a reader before more are printed"},

    {"seal", StateOrAction, World, "seal of TYPE is SEAL",
     "the configuration names this seal for the blank from now on"},

    {"badge", StateOrAction, World, "badge BADGE:badge [SECOND:badge]", "who does what follows"},
    {"pin", StateOrAction, World, "pin BADGE:badge HOW:pin",
     "what is typed for this badge from now on: the right PIN, a wrong one, or none because nobody is there"},
    {"clock", StateOrAction, World, "clock WHEN:when", "time goes on to then, or by so much"},
    {"daishi", StateOrAction, Asks, "daishi WORDS...", "a command"},
    {"during", StateOrAction, World, "during PRINTER SHEETS:n floor WORDS...",
     "while the next command runs, and so many more sheets have come out"},
    {"interrupt", StateOrAction, World, "during PRINTER SHEETS:n interrupt", "Ctrl-C, as above"},
    {"crash", StateOrAction, Asks, "crash PRINTER SHEETS:n daishi WORDS...",
     "the command is killed (kill -9) when so many more sheets have come out"},

    {"put", StateOrAction, World, "floor put BOX in TRAY:tray [SHEETS:n sheets] [silently] [on top]",
     "sheets of a box go into a tray; silently: no sensor sees it"},
    {"take", StateOrAction, World, "floor take from TRAY:tray [SHEETS:n sheets] [silently] into BOX",
     "sheets go from the top of a tray into a box"},
    {"slip", StateOrAction, World, "floor slip SHEETS:n sheets of FROM into BOX",
     "sheets get among those of another box"},
    {"carry-off", StateOrAction, World, "floor carry off SHEETS:n sheets of BOX",
     "sheets leave the house, unseen"},
    {"swap", StateOrAction, World, "floor swap PRINTER FIRST:n SECOND:n [silently]",
     "two trays change places"},
    {"door", StateOrAction, World, "floor door PRINTER HOW:open", ""},
    {"cover", StateOrAction, World, "floor cover PRINTER HOW:open", ""},
    {"pull", StateOrAction, World, "floor tray TRAY:tray HOW:out", "a tray is pulled out or pushed in"},
    {"jam", StateOrAction, World, "floor jam PRINTER at SHEET:n [without reprint]",
     "this next sheet will jam; most printers print its page again"},
    {"clear", StateOrAction, World, "floor clear PRINTER", "a jam or standstill is cleared away"},
    {"power", StateOrAction, World, "floor power-cycle PRINTER", "off and on"},
    {"unplug", StateOrAction, World, "floor unplug PRINTER",
     "its plug is pulled, in the middle of whatever it does"},
    {"plug", StateOrAction, World, "floor plug PRINTER", "it gets power again; its paper is still there"},
    {"forget", StateOrAction, World, "floor forget PRINTER", "the printer loses its jobs"},
    {"offline", StateOrAction, World, "floor offline PRINTER", ""},
    {"online", StateOrAction, World, "floor online PRINTER", ""},
    {"wait", StateOrAction, World, "floor wait PRINTER", "until it has printed what it was sent"},
    {"lie", StateOrAction, World, "floor lie PRINTER BY:int",
     "it reports so many more (or fewer) impressions"},
    {"double", StateOrAction, World, "floor double PRINTER PAGES:n",
     "the next pages come out on two sheets each"},
    {"lose", StateOrAction, World, "floor lose PRINTER PAGES:n", "the next pages come out on no sheet"},
    {"both-sides", StateOrAction, World, "floor both-sides PRINTER SHEETS:n",
     "the next sheets take a page on either side, whatever was asked for"},
    {"drop-images", StateOrAction, World, "floor drop-images PRINTER PAGES:n",
     "the next pages come out without their images"},
    {"stall", StateOrAction, World, "floor stall PRINTER after SHEETS:n",
     "then it stands still and says nothing"},
    {"speed", StateOrAction, World, "floor speed PRINTER MS:n", "milliseconds for a sheet"},
    {"directly", StateOrAction, World, "floor send PAGES:n pages directly to TRAY:tray",
     "somebody prints past the line"},
    {"mislabel", StateOrAction, World, "floor mislabel BOX as TYPE",
     "a wrong supplier's label is stuck on a box"},
    {"mail", StateOrAction, World, "floor mail WHOSE", "the printed sheets of a job or run leave the house"},

    {"bin", StateOrAction, World, "floor bin PIECES...",
     "printed sheets with these codes go into the bin for spoilage"},

    {"enrol", StateOrAction, Proper, "properly enrol TYPE",
     "its print plate becomes its master, by two supervisors"},
    {"receive", StateOrAction, Proper, "properly receive BOXES as NAME:name",
     "asked for, approved, announced, scanned, looked at, inspected; NAME becomes the lot"},
    {"open", StateOrAction, Proper, "properly open BOX", ""},
    {"split", StateOrAction, Proper, "properly split SHEETS:n sheets of BOX into NAME:name",
     "into a new box NAME1 with a label of ours"},
    {"import", StateOrAction, Proper, "properly import PEOPLE as NAME:name [data of DAY:day]",
     "imported and released; NAME becomes the job"},
    {"load", StateOrAction, Proper, "properly load BOX in TRAY:tray for JOB [SHEETS:n sheets]",
     "into the tray, which was shown to be clear, and scanned"},
    {"unload", StateOrAction, Proper, "properly unload TRAY:tray into BOX",
     "all of it taken out and counted"},
    {"print", StateOrAction, Proper, "properly print in TRAY:tray as NAME:name",
     "started, first article looked at, printed to the end; NAME becomes the run"},
    {"pass", StateOrAction, Proper, "properly pass RUN",
     "every sheet of a run that the reader has not seen yet passes it, as it came out"},
    {"read", StateOrAction, Proper, "properly read WHOSE",
     "every good sheet of a job or run is scanned, with its mark"},
    {"count", StateOrAction, Proper, "properly count everything",
     "every box that is open and every tray: counted, and a sheet looked at"},
    {"bin-scanned", StateOrAction, Proper, "properly scan the bin as NAME:name",
     "every sheet in the bin, with its mark, into a destruction list; NAME becomes the list"},
    {"close", StateOrAction, Proper, "properly close the day", "counted, reconciled, signed by two, sealed"},

    {"done", Expect, Verdict, "done", "it was done"},
    {"refused", Expect, Verdict, "refused CODE", "R-101 or STOCK_TYPE_MISMATCH"},
    {"rejected", Expect, Verdict, "rejected", "the input was not taken"},
    {"failed", Expect, Verdict, "failed", "the command failed, or found the store at fault"},
    {"usage", Expect, Verdict, "usage", "the command was not understood"},
    {"loaded", Expect, Checks, "loaded contains TEXT", "of a refusal: what was found"},
    {"required", Expect, Checks, "required contains TEXT", "of a refusal: what is needed"},
    {"says", Expect, Checks, "says TEXT", "somewhere in the answer"},
    {"hides", Expect, Checks, "hides TEXT", "nowhere in the answer"},
    {"field", Expect, Checks, "field PATH = VALUE", "of the answer as JSON: a.b[0].c; [last] counts too"},
    {"save", Expect, Checks, "save NAME:name from PATH", "for {NAME}, later"},
    {"balance", Expect, Checks, "balance LOT ACCOUNT = SHEETS:n", "of the ledger"},
    {"job", Expect, Checks, "job JOB STATE = PIECES:n",
     "pieces of a job that stand there: wanted, sent, good, doubtful, handed, withdrawn"},
    {"cross", Expect, Checks, "report cross DOCUMENT TYPE = SHEETS:n",
     "145011/hihokensha-sho on kawasaki-skk-1, in the newest report of the day"},
    {"verdict", Expect, Checks, "report open = COUNT:n", "differences that are open"},
    {"difference", Expect, Checks, "report names DIFFERENCE",
     "a difference of this id is there, open or explained"},
    {"wrong", Expect, Checks, "truth wrong WHERE = SHEETS:n", "printed, or left: cards on the wrong blank"},
    {"left", Expect, Checks, "truth left = SHEETS:n", "sheets that left the house"},
    {"twice", Expect, Checks, "truth twice left = SHEETS:n",
     "second cards for the same person that left the house"},
    {"printed", Expect, Checks, "truth printed WHOSE TYPE = SHEETS:n",
     "sheets of a job, by what they really are"},
    {"astray", Expect, Checks, "truth unaccounted = SHEETS:n",
     "sheets that are not where the books have them"},
    {"chain", Expect, Checks, "chain whole", "daishi verify finds nothing"},
};

} // namespace

std::span<const StatementRow> statementTable() {
    return kRows;
}

const StatementRow& rowOf(const Statement& statement) {
    const auto found = std::find_if(std::begin(kRows), std::end(kRows),
                                    [&](const StatementRow& row) { return row.id == statement.id; });
    if (found == std::end(kRows))
        throw std::logic_error("no such statement: " + statement.id);
    return *found;
}

} // namespace daishi::replay
