// What a person is told where a command is not understood (exit 2) or the program cannot go on (exit 1): one
// table of whole sentences in both languages, each with the place it names and what to do next.
#pragma once

#include <span>
#include <stdexcept>
#include <system_error>

#include "core/store/database.h"
#include "core/words/sentence.h"

namespace daishi::cli {

enum class Trouble {
    // exit 2: the command
    NounUnknown,
    NounUnknownNear,
    VerbUnknown,
    VerbUnknownNear,
    OptionUnknown,
    OptionUnknownNear,
    OptionTwice,
    FlagWithValue,
    OptionOtherwise,
    ValueMissing,
    ValueMissingBefore,
    OptionMissing,
    ArgumentMissing,
    ArgumentTooMany,
    // exit 2: its values
    NotANumber,
    NotADay,
    NotAFileName,
    NotABox,
    NotABlankType,
    NotAQuantity,
    NotAPlace,
    NotSpoiledOrSample,
    NotAMapping,
    NotAShell,
    FileMissing,
    FileHoldsNoScan,
    ActorMissing,
    HomeMissing,
    OneScope,
    SheetsOrSealed,
    ScanOrFile,
    ScansInPairs,
    MarkOfOneScan,
    HoldToBeNamed,
    StoreNotOnServer,
    SeedOfSimulation,
    NotAReader,
    NewPinNotTyped,
    NewPinsDiffer,
    // exit 1: files
    FileNotWritten,
    FileNotWritable,
    FileNotRead,
    FileMatter,
    FolderNotEmpty,
    AnswerNotWritten,
    LogNotWritten,
    SessionNotKept,
    // exit 1: home and configuration
    NoHome,
    ConfigurationMissing,
    PrinterNotConfigured,
    PrinterProgramMissing,
    ReaderUnreachable,
    SettingsNotRead,
    KeysNotUsed,
    // exit 1: backups
    BackupOfServer,
    NotABackup,
    BackupOfOtherKind,
    ManifestNotRead,
    BackupAltered,
    BackupNotWhole,
    BackupNotNoted,
    BackupNoteNotRead,
    RestoreBegun,
    KeptStoreIsAnother,
    // exit 1: the store
    BooksDoNotHold,
    StoreHeld,
    StoreMissing,
    StoreEmpty,
    StoreWithoutSums,
    StoreNewer,
    StoreOlder,
    StoreUnreachable,
    StoreNotThere,
    StoreNoLocation,
    StoreRulesDiffer,
    StoreExchanged,
    StoreBusy,
    StoreFull,
    StoreRefused,
    StoreDamaged,
    StoreFailed,
    ProgramFault,
};

struct TroubleRow {
    Trouble trouble;
    const char* ja;
    const char* en;
    const char* nextJa; // what to do; empty, of a command that is not understood: look at its help
    const char* nextEn;
};
std::span<const TroubleRow> troubleTable();

struct Told {
    Text says;
    Text next; // may be empty
};

// Throws std::logic_error for a slot too many or too few.
Told wordsOf(Trouble, const Slots& = {});
// Whatever ended a command.
Told wordsOf(const std::exception&);
// Why the system would not.
Text reasonOf(const std::error_code&);

// An exception that bears its words.
class Worded {
  public:
    explicit Worded(Told words) : words_(std::move(words)) {}
    virtual ~Worded() = default;
    const Told& words() const { return words_; }

  private:
    Told words_;
};

// The command cannot be understood (exit 2). The words are for the person who typed it.
class UsageError final : public std::runtime_error, public Worded {
  public:
    explicit UsageError(Trouble trouble, const Slots& slots = {}) : UsageError(wordsOf(trouble, slots)) {}

  private:
    explicit UsageError(Told words) : std::runtime_error(words.says.en), Worded(std::move(words)) {}
};

// The program cannot go on (exit 1).
class CannotGoOn final : public std::runtime_error, public Worded {
  public:
    explicit CannotGoOn(Trouble trouble, const Slots& slots = {}) : CannotGoOn(wordsOf(trouble, slots)) {}

  private:
    explicit CannotGoOn(Told words) : std::runtime_error(words.says.en), Worded(std::move(words)) {}
};

// A store in which nothing may be done (exit 1).
class DamagedStore final : public StoreError, public Worded {
  public:
    DamagedStore(Trouble trouble, const Slots& slots) : DamagedStore(wordsOf(trouble, slots)) {}

  private:
    explicit DamagedStore(Told words)
        : StoreError(StoreFault::Damaged, words.says.en), Worded(std::move(words)) {}
};

} // namespace daishi::cli
