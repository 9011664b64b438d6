// The vocabulary of refusals. A refusal is a value, not an exception: the line says no, names what it saw and
// what it needs, and tells the next act. Numbers are fixed for ever: a number once given is never
// reused, and a retired refusal keeps its row. The whole table, in the order of its guards, is printed by
// `daishi refusals` and kept in core/words/REFUSALS.md.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace daishi {

enum class Language { Japanese, English };

// One sentence in both languages of the product.
struct Text {
    std::string ja;
    std::string en;

    const std::string& in(Language language) const { return language == Language::Japanese ? ja : en; }
    bool empty() const { return ja.empty() && en.empty(); }
};

enum class RefusalCode {
    // 1xx — what the blank is, against what the job needs
    StockTypeMismatch = 101,
    InsurerMismatch = 102,
    EditionMismatch = 103,
    MarkContradictsLabel = 104,
    DocNotYetValid = 105,
    BlankNoLongerValid = 106,
    KindNotLawful = 107,
    EvidenceMissing = 108,
    FindingSaysOtherType = 109,
    PictureContradicts = 110,
    PictureNotSure = 111,
    PictureMissing = 112,
    ReaderNotArmed = 113,
    PlateNotReadable = 114,
    BlanksNotToldApart = 115,
    MasterKnown = 116,
    PictureUsedBefore = 117,
    ReaderAcceptedWrong = 118,
    SealOutOfDays = 119,
    // 2xx — the state of lot, box, load and tray
    LotQuarantined = 201,
    LotHeld = 202,
    BoxNotOpened = 203,
    BoxEmpty = 204,
    LoadVoid = 205,
    BoxLoadedElsewhere = 206,
    TrayNotClear = 207,
    NotEnoughSheets = 208,
    NothingLoaded = 209,
    CodeUnknown = 210,
    ScanNotRead = 211,
    StepNotAllowed = 212,
    LineClearRequired = 213,
    LineNotClear = 214,
    ContainerNotEmpty = 215,
    LedgerOpen = 216,
    NotForDestruction = 217,
    VoidSheet = 218,
    BoxesNotLookedAt = 219,
    StocktakeStillOpen = 220,
    StocktakeNotOpen = 221,
    RecountByAnother = 222,
    CountUnsettled = 223,
    SheetNotLookedAt = 224,
    NotInWholePacks = 225,
    BoxInTray = 226,
    TrayCountOver = 227,
    NeededByPast = 230,
    // 3xx — the job and its data
    JobNotReleased = 301,
    JobHeld = 302,
    ControlTotalMismatch = 303,
    FileAlreadyImported = 304,
    PieceAlreadyKnown = 305,
    DataTooOld = 306,
    GlyphNotCovered = 307,
    NothingToPrint = 308,
    TextDoesNotFit = 309,
    SettingDiffers = 310,
    HandOverTooEarly = 311,
    MasterDiffers = 312,
    MasterMissing = 313,
    // 4xx — printing
    FirstArticleNeeded = 401,
    FirstArticleFailed = 402,
    PrinterUnreachable = 403,
    PrinterNotReady = 404,
    PrinterStateUnknown = 405,
    PrinterContradictsLoad = 406,
    DoubtfulSheetsOpen = 407,
    ReprintNeedsSpoil = 408,
    RunNotOpen = 409,
    PermitExpired = 410,
    PrinterBusy = 411,
    ForeignPiece = 412,
    WitnessesDisagree = 413,
    RunStillOpen = 414,
    QueueNotPlain = 415,
    PrintDiffers = 416,
    PersonsMayNotLook = 417,
    ReadingStopped = 418,
    SheetsUnread = 419,
    ReaderRepeats = 420,
    SheetSkipped = 421,
    SheetDoubled = 422,
    SheetOutOfOrder = 423,
    SheetNotRead = 424,
    StopNotSettled = 425,
    // 5xx — receiving
    LotTypeNotOrdered = 501,
    InsurerNotOrdered = 502,
    EditionNotOrdered = 503,
    BoxCountDiffers = 504,
    SheetCountDiffers = 505,
    BoxAlreadyScanned = 506,
    RequestNotApproved = 507,
    InspectionIncomplete = 508,
    NoteAlreadyKnown = 509,
    NotInspecting = 510,
    PicturesIncomplete = 511,
    BoxNotChosen = 512,
    // 6xx — the evening
    DayHasDifferences = 601,
    LedgerTypeNotJobs = 602,
    DayAlreadySealed = 603,
    CountMissing = 604,
    DayNotSealed = 605,
    CountShort = 606,
    DayNotReconciled = 607,
    CountOver = 608,
    // 7xx — people
    BadgeUnknown = 701,
    RoleNotAllowed = 702,
    SecondPersonMissing = 703,
    SecondPersonSame = 704,
    BadgeBlocked = 705,
    BadgeNotIssued = 706,
    NotQualified = 707,
    QualificationExpired = 708,
    PinNotSet = 709,
    PinWrong = 710,
    PinBlocked = 711,
    PinTooEasy = 712,
    PinNeeded = 713,
    SessionEnded = 714,
    LastSupervisor = 715,
    // 8xx — the house itself
    SimulatedClock = 801,
    BooksDoNotBalance = 802,
    ClockBehind = 803,
};

// One row of the table. `sentence` and `next` stand alone; what was found and needed is told beside them.
struct RefusalRow {
    RefusalCode code;
    std::string_view name;       // "STOCK_TYPE_MISMATCH": the word used in files, logs and scenes
    std::string_view sentenceJa; // one sentence for the operator
    std::string_view sentenceEn;
    std::string_view nextJa; // the next act, as an instruction
    std::string_view nextEn;
    bool retryHelps; // whether the same act can succeed later without another act by a person
};

// All rows in the order of their numbers.
std::span<const RefusalRow> refusalTable();
const RefusalRow& rowOf(RefusalCode);
// Row by name or by number ("R-101"); nullptr if there is none.
const RefusalRow* findRefusal(std::string_view nameOrNumber);

// "R-101"
std::string numberOf(RefusalCode);

struct Refusal {
    RefusalCode code;
    Text loaded;     // what was found: in the tray, on the label, in the file
    Text required;   // what the job, the order or the rule needs
    Text difference; // what tells the two apart, in words; may be empty
};

} // namespace daishi
