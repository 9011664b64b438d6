#include "app/cli/backup_record.h"

#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include <fstream>

#include "app/cli/troubles.h"
#include "core/store/canonical_json.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

fs::path recordIn(const fs::path& home) {
    return home / "last-backup.json";
}

} // namespace

void recordBackup(const fs::path& home, const fs::path& folder, const BackupHead& head) {
    JsonObject record;
    record.set("daishi", "last backup 1");
    record.set("event", head.head.seq);
    record.set("folder", folder.string());
    record.set("head", head.head.hash);
    record.set("made_at", head.madeAt.micros());
    const fs::path fresh = recordIn(home).string() + ".new";
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    file << record.str() << "\n";
    file.close();
    std::error_code failed;
    if (file)
        fs::permissions(fresh, fs::perms::owner_read | fs::perms::owner_write, failed);
    if (file && !failed)
        fs::rename(fresh, recordIn(home), failed);
    if (!file || failed)
        throw CannotGoOn(Trouble::BackupNotNoted,
                         {{"folder", same(folder.string())}, {"file", same(recordIn(home).string())}});
}

std::optional<LastBackup> lastBackup(const fs::path& home) {
    const fs::path path = recordIn(home);
    if (!fs::exists(fs::symlink_status(path)))
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    try {
        const auto read = Poco::JSON::Parser().parse(file).extract<Poco::JSON::Object::Ptr>();
        return LastBackup{Instant(read->getValue<std::int64_t>("made_at")),
                          read->getValue<std::int64_t>("event"), read->getValue<std::string>("folder")};
    } catch (const Poco::Exception& error) {
        throw CannotGoOn(Trouble::BackupNoteNotRead,
                         {{"file", same(path.string())}, {"reason", same(error.displayText())}});
    }
}

} // namespace daishi::cli
