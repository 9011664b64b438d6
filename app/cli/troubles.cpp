#include "app/cli/troubles.h"

#include <Poco/Exception.h>

#include <filesystem>
#include <system_error>
#include <vector>

#include "app/cli/troubles_of_commands.h"
#include "app/cli/troubles_of_program.h"
#include "core/store/store_trouble.h"
#include "core/store/vault.h"

namespace daishi::cli {

namespace {

const TroubleRow& rowOf(Trouble trouble) {
    return troubleTable()[static_cast<std::size_t>(trouble)];
}

Trouble troubleOf(StoreTroubleKind kind) {
    switch (kind) {
    case StoreTroubleKind::Held:
        return Trouble::StoreHeld;
    case StoreTroubleKind::Missing:
        return Trouble::StoreMissing;
    case StoreTroubleKind::Empty:
        return Trouble::StoreEmpty;
    case StoreTroubleKind::NoSums:
        return Trouble::StoreWithoutSums;
    case StoreTroubleKind::Newer:
        return Trouble::StoreNewer;
    case StoreTroubleKind::Older:
        return Trouble::StoreOlder;
    case StoreTroubleKind::Unreachable:
        return Trouble::StoreUnreachable;
    case StoreTroubleKind::NoneOnServer:
        return Trouble::StoreNotThere;
    case StoreTroubleKind::NoLocation:
        return Trouble::StoreNoLocation;
    }
    return Trouble::StoreFailed;
}

Trouble troubleOf(StoreFault fault) {
    switch (fault) {
    case StoreFault::Busy:
        return Trouble::StoreBusy;
    case StoreFault::Full:
        return Trouble::StoreFull;
    case StoreFault::Refused:
        return Trouble::StoreRefused;
    case StoreFault::Damaged:
        return Trouble::StoreDamaged;
    case StoreFault::Failed:
        return Trouble::StoreFailed;
    }
    return Trouble::StoreFailed;
}

// What a server says ends its lines as it likes.
Text said(std::string what) {
    while (!what.empty() && (what.back() == '\n' || what.back() == ' '))
        what.pop_back();
    return same(what);
}

Told ofStore(const StoreError& error) {
    const auto* trouble = dynamic_cast<const StoreTrouble*>(&error);
    if (!trouble)
        return wordsOf(troubleOf(error.fault()), {{"what", said(error.what())}});
    if (trouble->kind() == StoreTroubleKind::NoLocation)
        return wordsOf(Trouble::StoreNoLocation);
    return wordsOf(troubleOf(trouble->kind()), {{"about", said(trouble->about())}});
}

struct ReasonRow {
    std::errc code;
    const char* ja;
    const char* en;
};
constexpr ReasonRow kReasons[] = {
    {std::errc::no_such_file_or_directory, "ありません", "there is no such file or folder"},
    {std::errc::permission_denied, "権限がありません", "there is no permission"},
    {std::errc::operation_not_permitted, "権限がありません", "there is no permission"},
    {std::errc::no_space_on_device, "ディスクがいっぱいです", "the disk is full"},
    {std::errc::file_too_large, "ファイルをこれより大きくできません", "the file may not grow"},
    {std::errc::read_only_file_system, "読み取り専用の場所です", "the place is read-only"},
    {std::errc::file_exists, "すでにあります", "it is there already"},
    {std::errc::not_a_directory, "フォルダーではありません", "it is not a folder"},
    {std::errc::is_a_directory, "フォルダーです", "it is a folder"},
    {std::errc::directory_not_empty, "空ではありません", "it is not empty"},
    {std::errc::cross_device_link, "別のディスクです", "it is on another disk"},
};

Told ofFile(const std::system_error& error) {
    const auto* file = dynamic_cast<const std::filesystem::filesystem_error*>(&error);
    if (!file)
        return wordsOf(Trouble::ProgramFault, {{"what", reasonOf(error.code())}});
    return wordsOf(Trouble::FileMatter,
                   {{"file", same(file->path1().string())}, {"reason", reasonOf(file->code())}});
}

} // namespace

Text reasonOf(const std::error_code& code) {
    for (const ReasonRow& row : kReasons) {
        if (code == row.code)
            return {row.ja, row.en};
    }
    return same(code.message());
}

std::span<const TroubleRow> troubleTable() {
    static const std::vector<TroubleRow> rows = [] {
        std::vector<TroubleRow> all(std::begin(kTroublesOfCommands), std::end(kTroublesOfCommands));
        all.insert(all.end(), std::begin(kTroublesOfProgram), std::end(kTroublesOfProgram));
        return all;
    }();
    return rows;
}

Told wordsOf(Trouble trouble, const Slots& slots) {
    const TroubleRow& row = rowOf(trouble);
    const Text says{filled(row.ja, slots, Language::Japanese), filled(row.en, slots, Language::English)};
    const Slots alsoNext = [&] {
        Slots named;
        for (const auto& slot : slots) {
            if (std::string_view(row.nextEn).find("{" + std::string(slot.first) + "}") !=
                std::string_view::npos)
                named.push_back(slot);
        }
        return named;
    }();
    return {
        says,
        {filled(row.nextJa, alsoNext, Language::Japanese), filled(row.nextEn, alsoNext, Language::English)}};
}

Told wordsOf(const std::exception& error) {
    if (const auto* worded = dynamic_cast<const Worded*>(&error))
        return worded->words();
    if (const auto* store = dynamic_cast<const StoreError*>(&error))
        return ofStore(*store);
    if (dynamic_cast<const VaultError*>(&error))
        return wordsOf(Trouble::KeysNotUsed, {{"reason", same(error.what())}});
    if (const auto* system = dynamic_cast<const std::system_error*>(&error))
        return ofFile(*system);
    if (const auto* poco = dynamic_cast<const Poco::Exception*>(&error))
        return wordsOf(Trouble::SettingsNotRead, {{"reason", same(poco->displayText())}});
    return wordsOf(Trouble::ProgramFault, {{"what", said(error.what())}});
}

} // namespace daishi::cli
