// What the site knows before the day begins: insurers, blank types, kinds, printers, people. Plain values,
// read from config/ by core/config and never changed while the program runs.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/days.h"
#include "core/words/ids.h"
#include "core/words/refusal.h"
#include "core/words/units.h"

namespace daishi {

// The printed number ends in a check digit, verified when the configuration is read.
struct Insurer {
    InsurerNumber number;
    Text name;           // 川崎市
    std::string heading; // 神奈川県 国民健康保険, printed above the title
    std::string telephone;
};

// A document kind with its legal calendar. `issuedUntil` is the last day of issue.
struct DocumentKind {
    KindId id;
    Text title;       // 被保険者証
    std::string code; // three letters, used in marks and supplier labels: "HKN"
    std::optional<Day> issuedFrom;
    std::optional<Day> issuedUntil;
};

// How well it must be known what a blank is.
enum class Evidence { E1DeliveryNote = 1, E2BoxLabel, E3SheetMark, E4SheetImage, E5FirstArticleImage };

// What the form mark in the picture of a sheet is taken for. Veto: where it is read it must be the blank's
// own. Required: it must also be read. It never makes a sheet the right one.
enum class MarkInPicture { None, Veto, Required };

struct EvidencePolicy {
    std::vector<Evidence> atReceiving;
    Boxes marksAtReceiving{1}; // from how many boxes a sheet's mark is scanned
    std::vector<Evidence> atLoad;
    std::vector<Evidence> atFirstArticle;
    // With E4 at receiving: from how many boxes of a lot sheets are pictured, and how many of each.
    Boxes picturesAtReceiving{0};
    Sheets picturesPerBox{1};
    // After so many good sheets the newest is looked at like the first; 0: only the first of every load.
    Sheets inspectEvery{0};
    MarkInPicture markInPicture = MarkInPicture::Veto;
    // Where a picture cannot be told, two persons may look instead.
    bool personsMayLook = false;
    // Every printed sheet passes a reader in its order before the next chunk is printed (K7).
    bool everyPieceRead = false;

    friend bool operator==(const EvidencePolicy&, const EvidencePolicy&) = default;
};

// Whether some step asks for a picture of a sheet: such a blank needs an approved master.
bool asksForPictures(const EvidencePolicy&);

// An official seal 公印 that is printed with the data, because the insurer's blanks come without it.
struct Seal {
    SealId id;
    InsurerNumber insurer;
    Text name;         // みどり市長之印
    std::string hash;  // SHA-256 of the image that was approved, 64 digits
    std::string image; // the file with this hash, PNG
    std::optional<Day> usableFrom;
    std::optional<Day> usableUntil; // the last day
};

enum class SheetSize { Card, A4 }; // 86 × 54 mm landscape; 210 × 297 mm

struct BlankType {
    BlankTypeId id;
    InsurerNumber insurer;
    KindId kind;
    unsigned edition = 1; // 版, 1 … 99
    std::string title;    // as printed on the blank
    SheetSize size = SheetSize::Card;
    std::string colour;         // "#f3e6ee"
    std::string lookAlikeGroup; // empty: nothing looks like it. One group = same size, form and colour
    std::optional<Day> usableFrom;
    std::optional<Day> usableUntil;
    std::string mark; // content of the form id printed on the sheet; empty: the form has none
    std::string gtin; // on the supplier's labels; empty: in-house supplier labels only
    EvidencePolicy policy;
    Sheets sheetsPerPack;     // 0: does not come in packs
    Packs packsPerBox;        // 0: boxes hold no fixed number of packs
    std::optional<Seal> seal; // that we print on it; left out: it is pre-printed, or there is none

    Sheets sheetsPerBox() const { return Sheets(sheetsPerPack.value() * packsPerBox.value()); }
};

struct TrayConfig {
    TrayId id;
    unsigned number = 1;     // 1 … 9
    std::string mediaSource; // IPP media-source keyword, pinned for every job
};

struct PrinterConfig {
    PrinterId id;
    unsigned number = 1; // 1 … 99, on the tray labels
    Text name;           // 1号機
    std::string uri;     // ipp://host:port/ipp/print
    std::string queue; // ipp://host:port/printers/name, through which jobs go; empty: straight to the printer
    std::string certificate; // SHA-256 of the printer's own, 64 hex digits; there when uri is ipps://
    std::vector<TrayConfig> trays;
};

enum class Role { Operator, Supervisor, Auditor };

// What a person was taught and may do until a day.
enum class Skill { Receive, Inspect, Stock, Data, Print, Destroy, Sign };
inline constexpr Skill kSkills[] = {Skill::Receive, Skill::Inspect, Skill::Stock, Skill::Data,
                                    Skill::Print,   Skill::Destroy, Skill::Sign};
std::string_view nameOf(Skill); // "receive", the key in people.toml
Text textOf(Skill);

// A person without a name: who P-014 is, is known elsewhere in the house.
struct Person {
    PersonId id;
    std::vector<BadgeId> badges; // in the order in which they were given out; the last is the newest
    Role role = Role::Operator;
    std::map<Skill, Day> qualified; // until and including this day
};

// How a CSV file of one insurer is to be read, and for which blank type it is.
struct ImportMapping {
    std::string id; // "kawasaki-hkn"
    InsurerNumber insurer;
    KindId kind;
    BlankTypeId blankType;
    SheetSize sheet = SheetSize::Card;            // of the blank type
    std::string encoding;                         // "utf-8" or "cp932"
    std::map<std::string, std::string> columns;   // our field → their column heading
    std::map<std::string, std::string> constants; // our field → the same for everybody
    std::chrono::days handOverLead{0}; // how long before their issue day documents may leave, 0 … 31
};

// When a reader of pictures has to refuse a blank known to be wrong before it is believed: after each
// service, or also before its first picture of a day.
enum class ReaderChallenge { AfterService, Daily };

struct Site {
    std::string id;
    Text name; // 第1工場
    SiteZone zone;
    std::vector<std::chrono::weekday> workingDays;
    std::vector<Day> holidays;
    std::chrono::minutes loadTimeLimit{240};
    std::chrono::days dataAgeLimit{7};
    Sheets chunkSize{50};
    std::chrono::minutes sessionIdle{15};     // nobody does anything at a terminal for so long: it is closed
    std::chrono::minutes sessionLongest{600}; // whatever is done, the PIN is asked again after this
    PerMille spoilageReserve{20};             // of what a forecast says is needed, on top
    std::chrono::days forecastDays{10};       // how far a forecast looks
    std::vector<std::chrono::minutes> shiftStarts; // minutes after midnight; a load dies when a shift begins
    ReaderChallenge readerChallenge = ReaderChallenge::AfterService;
    // How long a run waits by itself for the reader to catch up. Never how long silence is believed.
    std::chrono::minutes readingPatience{0};
    std::string noRead = "NOREAD"; // what a reader of codes sends of a sheet that it could not read
};

struct Registry {
    Site site;
    std::vector<Insurer> insurers;
    std::vector<DocumentKind> kinds;
    std::vector<BlankType> blankTypes;
    std::vector<PrinterConfig> printers;
    std::vector<Person> people;
    std::vector<ImportMapping> mappings;

    // Each returns nullptr when there is none.
    const Insurer* insurer(const InsurerNumber&) const;
    const DocumentKind* kind(const KindId&) const;
    const DocumentKind* kindByCode(std::string_view code) const;
    const BlankType* blankType(const BlankTypeId&) const;
    const BlankType* blankTypeByMark(std::string_view mark) const;
    const BlankType* blankTypeByGtin(std::string_view gtin) const;
    const BlankType* blankTypeOf(const InsurerNumber&, std::string_view kindCode, unsigned edition) const;
    const PrinterConfig* printer(const PrinterId&) const;
    const PrinterConfig* printerOf(const TrayId&) const;
    const TrayConfig* tray(const TrayId&) const;
    const TrayConfig* tray(unsigned printerNumber, unsigned trayNumber) const;
    const Person* person(const BadgeId&) const;            // whoever of its badges
    bool samePerson(const BadgeId&, const BadgeId&) const; // or one badge
    const ImportMapping* mapping(std::string_view id) const;

    // 川崎市 被保険者証 第3版
    Text describe(const BlankType&) const;
    bool isWorkingDay(Day) const;
    // The day itself, or the last working day before it. Throws std::logic_error where a month has none.
    Day workingDayUpTo(Day) const;
};

} // namespace daishi
