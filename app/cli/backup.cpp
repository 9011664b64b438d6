#include "app/cli/backup.h"

#include <Poco/DigestStream.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/SHA2Engine.h>
#include <Poco/StreamCopier.h>
#include <Poco/Util/LayeredConfiguration.h>

#include <fstream>

#include "app/cli/home.h"
#include "core/day/verify.h"
#include "core/store/canonical_json.h"
#include "core/store/durable.h"
#include "core/store/open_store.h"
#include "core/store/schema.h"
#include "core/store/sqlite_copy.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

std::string sha256Of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    Poco::SHA2Engine engine;
    Poco::DigestOutputStream digest(engine);
    Poco::StreamCopier::copyStream(in, digest);
    digest.close();
    if (!in.eof() && in.fail())
        throw CannotGoOn(Trouble::FileNotRead, {{"file", same(file.string())}});
    return Poco::DigestEngine::digestToHex(engine.digest());
}

// "again/" is "again".
fs::path withoutSlash(const fs::path& folder) {
    return folder.filename().empty() ? folder.parent_path() : folder;
}

fs::path folderOf(const fs::path& path) {
    return fs::absolute(withoutSlash(path)).parent_path();
}

// Removes what was begun unless it was finished.
class Begun {
  public:
    explicit Begun(fs::path path) : path_(std::move(path)) {}
    ~Begun() {
        std::error_code ignored;
        if (!finished_)
            fs::remove_all(path_, ignored);
    }
    Begun(const Begun&) = delete;
    Begun& operator=(const Begun&) = delete;
    void finish() { finished_ = true; }

  private:
    fs::path path_;
    bool finished_ = false;
};

void mustHold(Database& db, const fs::path& store) {
    const Verification found = verifyStore(db);
    if (!found.whole())
        throw CannotGoOn(Trouble::BooksDoNotHold, {{"store", same(store.string())},
                                                   {"what", same(found.faults.front().what)},
                                                   {"reason", found.faults.front().reason}});
}

// What the copy says of itself, once it has been found whole.
BackupHead headOf(const fs::path& store) {
    BackupHead head;
    {
        const auto db = openSqlite(store.string(), OpenMode::Existing);
        const StoreInfo info = readStoreInfo(*db);
        mustHold(*db, store);
        head.storeId = info.id;
        head.kind = info.kind == StoreKind::Simulation ? "simulation" : "production";
        head.schema = info.schemaVersion;
        head.head = auditHead(*db);
    }
    for (const char* rest : {".lock", "-wal", "-shm"})
        fs::remove(store.string() + rest);
    head.sha256 = sha256Of(store);
    return head;
}

void writeManifest(const fs::path& folder, const BackupHead& head) {
    JsonObject manifest;
    manifest.set("daishi", "backup 1");
    manifest.set("event", head.head.seq);
    manifest.set("head", head.head.hash);
    manifest.set("kind", head.kind);
    manifest.set("made_at", head.madeAt.micros());
    manifest.set("schema", head.schema);
    manifest.set("sha256", head.sha256);
    manifest.set("store", head.storeId);
    std::ofstream file(folder / "manifest.json", std::ios::binary);
    file << manifest.str() << "\n";
    file.close();
    if (!file)
        throw CannotGoOn(Trouble::FileNotWritten, {{"file", same((folder / "manifest.json").string())}});
    forceToDisk(folder / "manifest.json");
}

void mustBeFree(const fs::path& folder) {
    if (fs::exists(folder) && !(fs::is_directory(folder) && fs::is_empty(folder)))
        throw CannotGoOn(Trouble::FolderNotEmpty, {{"folder", same(folder.string())}});
}

} // namespace

fs::path storeFileOf(const fs::path& home) {
    const std::string url = settingsOf(home)->getString("store");
    if (isPostgresUrl(url))
        throw CannotGoOn(Trouble::BackupOfServer);
    constexpr std::string_view kScheme = "sqlite:";
    return home / url.substr(kScheme.size());
}

BackupHead makeBackup(const fs::path& home, const fs::path& to, Instant now) {
    const fs::path store = storeFileOf(home);
    mustBeFree(to);
    Begun begun(to);
    fs::create_directories(to);
    fs::permissions(to, fs::perms::owner_all);
    copySqlite(store.string(), (to / "store.db").string());
    fs::copy(home / "config", to / "config", fs::copy_options::recursive);
    BackupHead head = headOf(to / "store.db");
    head.madeAt = now;
    forceTreeToDisk(to); // before the manifest says that all of it is there
    writeManifest(to, head);
    forceToDisk(to);
    forceToDisk(folderOf(to));
    begun.finish();
    return head;
}

BackupHead readBackup(const fs::path& folder) {
    std::ifstream file(folder / "manifest.json", std::ios::binary);
    if (!file)
        throw CannotGoOn(Trouble::NotABackup, {{"folder", same(folder.string())}});
    BackupHead head;
    try {
        const auto read = Poco::JSON::Parser().parse(file).extract<Poco::JSON::Object::Ptr>();
        if (read->getValue<std::string>("daishi") != "backup 1")
            throw CannotGoOn(Trouble::BackupOfOtherKind, {{"folder", same(folder.string())}});
        head.storeId = read->getValue<std::string>("store");
        head.kind = read->getValue<std::string>("kind");
        head.schema = read->getValue<std::int64_t>("schema");
        head.head = {read->getValue<std::int64_t>("event"), read->getValue<std::string>("head")};
        head.madeAt = Instant(read->getValue<std::int64_t>("made_at"));
        head.sha256 = read->getValue<std::string>("sha256");
    } catch (const Poco::Exception& error) {
        throw CannotGoOn(Trouble::ManifestNotRead,
                         {{"folder", same(folder.string())}, {"reason", same(error.displayText())}});
    }
    if (sha256Of(folder / "store.db") != head.sha256)
        throw CannotGoOn(Trouble::BackupAltered, {{"folder", same(folder.string())}});
    return head;
}

namespace {

void layInto(const fs::path& folder, const fs::path& keys, const fs::path& home, const BackupHead& head) {
    fs::create_directories(home);
    fs::permissions(home, fs::perms::owner_all);
    for (const char* name : {"reports", "log"})
        fs::create_directory(home / name);
    fs::copy(folder / "config", home / "config", fs::copy_options::recursive);
    fs::copy(keys, home / "keys", fs::copy_options::recursive);
    fs::permissions(home / "keys", fs::perms::owner_all);
    fs::copy_file(folder / "store.db", home / "store.db");
    const auto db = openSqlite((home / "store.db").string(), OpenMode::Existing);
    const Verification found = verifyStore(*db);
    if (readStoreInfo(*db).id != head.storeId || !(auditHead(*db) == head.head) || !found.whole())
        throw CannotGoOn(Trouble::BackupNotWhole, {{"folder", same(folder.string())}});
    std::ofstream settings(home / "daishi.properties", std::ios::binary);
    settings << "language: ja\nstore: sqlite:store.db\n";
    settings.close();
    if (!settings)
        throw CannotGoOn(Trouble::FileNotWritten, {{"file", same((home / "daishi.properties").string())}});
}

fs::path scratchOf(const fs::path& home) {
    return withoutSlash(home).string() + ".restoring";
}

} // namespace

void layBackup(const fs::path& folder, const fs::path& keys, const fs::path& home,
               const std::function<void(const fs::path& scratch)>& first) {
    const BackupHead head = readBackup(folder);
    mustBeFree(home);
    const fs::path scratch = scratchOf(home);
    if (fs::exists(scratch))
        throw CannotGoOn(Trouble::RestoreBegun, {{"folder", same(scratch.string())}});
    Begun begun(scratch);
    layInto(folder, keys, scratch, head);
    if (first)
        first(scratch);
    forceTreeToDisk(scratch);
    fs::remove(home); // an empty folder, or nothing
    replaceDurably(scratch, withoutSlash(home));
    begun.finish();
}

namespace {

// The old store keeps its place and gets a second name, so that there is one under the first at every moment.
// Left of an attempt that was broken off, the second name may be there already.
void keepAs(const fs::path& store, const fs::path& kept) {
    if (fs::exists(fs::symlink_status(kept)) && fs::equivalent(store, kept))
        return;
    fs::create_hard_link(store, kept); // never over another one
}

void mustNotBeAnother(const fs::path& store, const fs::path& kept) {
    if (fs::exists(fs::symlink_status(kept)) && !fs::equivalent(store, kept))
        throw CannotGoOn(Trouble::KeptStoreIsAnother, {{"file", same(kept.string())}});
}

} // namespace

std::int64_t migrateStoreFile(const fs::path& store) {
    const fs::path fresh = store.string() + ".migrating";
    const Begun beside[] = {Begun(fresh.string() + ".lock"), Begun(fresh.string() + "-wal"),
                            Begun(fresh.string() + "-shm")};
    Begun begun(fresh);
    fs::remove(fresh);
    copySqlite(store.string(), fresh.string());
    std::int64_t before = 0;
    {
        const auto db = openSqlite(fresh.string(), OpenMode::Existing);
        before = migrateSchema(*db);
        mustHold(*db, fresh);
    }
    if (before == schemaVersion())
        return before;
    const fs::path kept = store.string() + ".schema-" + std::to_string(before);
    mustNotBeAnother(store, kept);
    foldJournal(store.string()); // no journal of the old one lies beside the new one
    foldJournal(fresh.string());
    keepAs(store, kept);
    replaceDurably(fresh, store);
    begun.finish();
    return before;
}

} // namespace daishi::cli
