// Counts of what lies in a box or tray, each with a look at a sheet: 6,000 of the wrong blank
// count as well as 6,000 of the right one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/line/work.h"

namespace daishi {

struct CountSeen {
    std::string boxLabel;                 // our own label of the box, also when its sheets are in a tray
    Account account = Account::Store;     // Store or Tray
    Sheets sheets;                        // found there
    std::optional<std::string> mark;      // raw scan of the mark of one sheet
    std::optional<std::string> titleSeen; // the title as a person read it on one sheet
};

struct Counted {
    BoxId box;
    Account account = Account::Store;
    Sheets book;
    Sheets found;
    std::optional<BlankTypeId>
        seen;                    // what the sheet is that was looked at; nothing: not looked at, or not known
    Text seenText;               // empty where nothing was seen
    std::optional<Text> warning; // the sheet is not what the book says, or cannot be told
    std::vector<LoadId> loadsEnded; // with a warning: the live loads of the lot
};

// Refused: for another account. A count never moves a sheet, and is never refused for
// being off: the evening judges it. A sheet that is not what the book says, or that cannot be told, puts the
// lot on hold and ends its live loads; the count is kept all the same.
Outcome<Counted> countStock(Line&, const Crew&, const CountSeen&);

struct Adjusted {
    BoxId box;
    Account account = Account::Store;
    Sheets before; // by the book
    Sheets after;
};

// Two persons bring the book to what they found there: what lacks is moved to missing, what is over comes
// from found. Refused: no reason, another account, or the book says the same.
Outcome<Adjusted> adjustCount(Line&, const Crew&, const std::string& rawBoxLabel, Account, Sheets found,
                              const std::string& reason);

} // namespace daishi
