#include <Poco/Util/PropertyFileConfiguration.h>

#include <cstdio>

#include "app/cli/home.h"
#include "core/line/standing.h"
#include "core/store/open_store.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

std::string newStoreId(RandomSource& random) {
    std::uint8_t bytes[4];
    random.fill(bytes);
    char digits[9];
    std::snprintf(digits, sizeof digits, "%02x%02x%02x%02x", bytes[0], bytes[1], bytes[2], bytes[3]);
    return digits;
}

void mustBeFree(const fs::path& folder) {
    if (fs::exists(folder) && !(fs::is_directory(folder) && fs::is_empty(folder)))
        throw CannotGoOn(Trouble::FolderNotEmpty, {{"folder", same(folder.string())}});
}

void saveSettings(const NewHome& home) {
    Poco::AutoPtr<Poco::Util::PropertyFileConfiguration> file(new Poco::Util::PropertyFileConfiguration);
    file->setString("language", home.language);
    file->setString("store", home.store);
    file->save((home.folder / "daishi.properties").string());
}

} // namespace

void makeHome(const NewHome& home, Surroundings& around, RandomSource& random) {
    mustBeReal(home.kind, around.clock, random);
    mustBeFree(home.folder);
    const Registry registry = registryFrom(around.configFolder);
    fs::create_directories(home.folder);
    fs::permissions(home.folder, fs::perms::owner_all);
    for (const char* name : {"reports", "log", "config"})
        fs::create_directory(home.folder / name);
    fs::copy(around.configFolder, home.folder / "config", fs::copy_options::recursive);
    Vault::create(home.folder / "keys", random);
    const auto fill = [&](Database& db) {
        installSchema(db, home.kind, newStoreId(random));
        registerBlankTypes(db, registry);
        registerPeople(db, registry);
    };
    if (isPostgresUrl(home.store))
        createPostgres(home.owner, home.store, fill);
    else
        fill(*openSqlite((home.folder / "store.db").string(), OpenMode::Create));
    // Last, because a folder is a home only with it: an interrupted beginning is never taken for one.
    saveSettings(home);
}

} // namespace daishi::cli
