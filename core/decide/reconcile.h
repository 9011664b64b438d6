// The evening: everything that moved is set against everything that should have moved.
// Counting alone would not have found the founding incident (6,000 in, 561 out, the rest on the shelf:
// balanced), so the blank type that was used is crossed with the kind of document that was printed.
//
// Pure: the shell gathers DayFacts in one transaction, judge() answers, the shell writes the answer down.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/words/days.h"
#include "core/words/ids.h"
#include "core/words/refusal.h"
#include "core/words/units.h"

namespace daishi {

// One lot over one day. `registered` never changes; `effective` is what a later finding says it is.
struct LotDay {
    LotId lot;
    BlankTypeId registered;
    BlankTypeId effective;
    Text typeText; // of the effective type
    Sheets opening;
    Sheets received;
    Sheets good;                    // tray → good
    std::int64_t goodTakenBack = 0; // good → spoiled: counted good before and found spoiled today
    Sheets spoiled;                 // tray → spoiled and good → spoiled
    Sheets sample;
    Sheets returnedOrDestroyed; // from quarantine or store; spoilage that is destroyed is not stock
    Sheets missing;
    Sheets found;
    Sheets book;                   // closing: quarantine + store + tray
    std::optional<Sheets> counted; // nothing: not everything of the lot was counted today
};

// Good sheets of one kind of document that were made on blanks of one type, as the books stand this evening
// for the pieces printed on this day.
struct Usage {
    InsurerNumber insurer;
    KindId kind;
    Text documentText; // 川崎市 被保険者証
    BlankTypeId required;
    BlankTypeId used; // effective type
    Text usedText;
    Sheets good;
};

// Everybody asked for stands in exactly one place.
struct JobDay {
    JobId job;
    Text documentText;
    Pieces wanted; // all that were asked for
    Households households;
    Pieces withdrawn;
    Pieces good; // still here: without the handed
    Pieces read; // of the good and the handed ones, seen by a scanner
    Pieces handed;
    Pieces doubtful;
    Pieces unfinished; // not printed yet
    bool held = false;
};

// Witnesses of the number of sheets, side by side and never merged. Nothing: the witness did not speak.
struct PrinterDay {
    PrinterId printer;
    Text name;
    Sheets sent;
    std::optional<Impressions> impressions;  // what the IPP jobs reported
    std::optional<Impressions> counterDelta; // life counter after − before
    Sheets read;
    std::optional<Sheets> outputCount; // the operator's count
    Sheets blanksGone;                 // what the ledger took out of the trays
    Sheets spoiled;
    Sheets samples;
};

struct CountDay {
    BoxId box;
    LotId lot;
    std::string account;
    Sheets book;
    std::optional<Sheets> counted;   // nothing: open box or tray without a count today
    BlankTypeId expected;            // effective type
    std::optional<BlankTypeId> seen; // what the sheet that was looked at is
    Text seenText;
    bool unopened = false; // in a box that was never opened: the lot has its sheets by its seal already
    bool bySeal = false;   // counted by its whole seal; no sheet could be looked at
};

struct RefusalLine {
    std::string clock; // 8:42
    RefusalCode code = RefusalCode::StepNotAllowed;
    Text what;
    BadgeId actor;
    std::int64_t event = 0;
};

// Pictures of sheets of one blank at one moment of the line, told by one reader that compared with one set of
// masters.
struct PictureDay {
    std::string moment; // "receiving", "load", "first-article", "challenge"
    BlankTypeId expected;
    Text typeText;
    Sheets looked;  // all of them
    Sheets right;   // told to be the right sheet
    Sheets refused; // told to be another blank, or to bear other data
    Sheets unsure;  // could not be told
    std::string reader;
    std::string catalogue; // SHA-256 over the masters
};

// Two persons looked where a picture could not be told.
struct PersonsLook {
    std::int64_t picture = 0;
    SheetId sheet;
    Text why; // it could not be told
    std::string reason;
    BadgeId actor, second;
};

// The reading of a job whose blanks ask for every piece.
struct ReadingDay {
    JobId job;
    Text documentText;
    Sheets printed; // good ones that must be read, handed over or not
    Sheets read;    // of them, in their place
};

// A stop that the reader made, and how it ended. `reason` is empty while it has not.
struct ReaderStop {
    std::int64_t stop = 0;
    RunId run;
    Text what;
    SheetId seen;     // empty: it could not be read
    SheetId expected; // empty: none was awaited
    Text place;       // of the expected one
    Sheets missing;
    bool ended = false;
    bool guards = false; // the blanks of its run ask for every piece
    std::string reason;
    BadgeId actor, second;
};

struct DifferenceNote {
    std::string difference;
    BadgeId owner;
    std::string reason;
    // What it explained; it does not explain other figures. Nothing: whatever they are.
    std::optional<std::int64_t> expected = std::nullopt;
    std::optional<std::int64_t> found = std::nullopt;
};

struct DayFacts {
    Day day;
    Instant madeAt;
    SiteZone zone;
    Text site;
    std::string number; // DR-240930-01
    std::int64_t version = 1;
    bool simulation = false;
    std::vector<Text> insurers;
    std::vector<LotDay> lots;
    std::vector<Usage> usage;
    std::vector<JobDay> jobs;
    std::vector<PrinterDay> printers;
    std::vector<CountDay> counts;
    std::vector<RefusalLine> refusals;
    std::vector<PictureDay> pictures;
    std::vector<PersonsLook> looks;
    std::vector<ReadingDay> readings;
    std::vector<ReaderStop> stops;
    std::vector<DifferenceNote> notes;
    std::vector<std::string> openRuns; // runs that are neither finished nor stopped
    bool booksMatchRecords = false;    // balances rebuilt from the rows agree
    std::int64_t chainSeq = 0;
    std::string chainHead;
    std::int64_t previousSeq = 0; // of the evening before; 0: none
    std::string previousHead;
};

enum class DifferenceKind {
    BlankNotJobs,      // cross table off its diagonal
    SheetLooksOther,   // the evening look at a sheet says another type
    CountMissing,      // an open box or a tray was not counted and looked at
    CountDiffers,      // counted ≠ book
    LotDoesNotAddUp,   // the equation of the lot fails
    PeopleDoNotAddUp,  // somebody is in no place or in two
    SheetsDoubtful,    // not known whether printed
    SheetsUnread,      // printed good, and not read where it must be
    ReaderStopped,     // what the reader found has not been put right
    RunOpen,           // printing has not been ended
    WitnessesDisagree, // printer, counter, blanks
    BooksDoNotBalance
};

// The word of a kind in files and scenes: "blank-not-jobs".
std::string_view nameOf(DifferenceKind);
// kind:subject, the id of a difference. Subjects: insurer/kind:used · box:account · lot · job · job:read ·
// run · run:stop · printer:impressions|counter|output|read · day.
std::string differenceId(DifferenceKind, std::string_view subject);
std::string crossSubject(const Usage&);
std::string countSubject(const CountDay&);
// What the facts call a blank type; its id where they do not name it.
Text typeText(const DayFacts&, const BlankTypeId&);
// Only what has happened outside the books can be explained by a person; everything else has to be put right.
bool explainable(DifferenceKind);

struct Difference {
    std::string
        id; // stable over versions of the same day: "blank-not-jobs:145011/hihokensha-sho:kawasaki-skk-1"
    DifferenceKind kind;
    Text sentence;
    std::int64_t expected = 0;
    std::int64_t found = 0;
    std::optional<DifferenceNote> note;

    bool isOpen() const { return !(explainable(kind) && note); }
};

struct DayReport {
    DayFacts facts;
    std::vector<Difference> differences;

    std::int64_t openDifferences() const;
    bool mayBeSigned() const { return openDifferences() == 0; }
};

DayReport judge(DayFacts facts);

} // namespace daishi
