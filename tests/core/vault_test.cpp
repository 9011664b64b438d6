// A box opens in its own place, with its own key, unaltered; or not at all.
#include "core/store/vault.h"
#include "tests/core/store_folder.h"

#include <set>
#include <sys/stat.h>

using namespace daishi;
using namespace daishi::test;
using Catch::Matchers::Contains;
using Catch::Matchers::Equals;

namespace fs = std::filesystem;

namespace {

const JobId kJob("J-240930-01");
const std::string kPlain = R"({"name":"架空 花子"})"; // an invented name

struct Scene {
    StoreFolder folder;
    SystemRandom random;
    Vault vault = Vault::create(folder / "keys", random);
    JobKey key = vault.newJobKey();

    mode_t modeOf(const fs::path& path) const {
        struct stat about {};
        REQUIRE(stat(path.c_str(), &about) == 0);
        return about.st_mode & 07777;
    }
};

std::string textOf(const JobKey& key) {
    const auto bytes = key.bytes().bytes();
    return {bytes.begin(), bytes.end()};
}

} // namespace

TEST_CASE("what was sealed opens again, also after the folder was opened anew") {
    Scene scene;
    const Blob box = scene.vault.seal(scene.key, kJob, 7, kPlain);
    const Blob wrapped = scene.vault.wrap(scene.key);
    CHECK(scene.vault.open(scene.key, kJob, 7, box) == kPlain);
    CHECK(scene.vault.open(scene.key, kJob, 8, scene.vault.seal(scene.key, kJob, 8, "")).empty());
    const Vault again = Vault::open(scene.folder / "keys", scene.random);
    const auto key = again.unwrap(wrapped);
    REQUIRE(key);
    CHECK(again.open(*key, kJob, 7, box) == kPlain);
    CHECK(again.digest("piece", "123") == scene.vault.digest("piece", "123"));
}

TEST_CASE("neither text nor key can be seen in what is stored, and no two boxes are alike") {
    Scene scene;
    const Blob box = scene.vault.seal(scene.key, kJob, 7, kPlain);
    const Blob wrapped = scene.vault.wrap(scene.key);
    CHECK_THAT(std::string(box.begin(), box.end()), !Contains("name"));
    CHECK_THAT(std::string(wrapped.begin(), wrapped.end()), !Contains(textOf(scene.key)));
    CHECK(scene.vault.seal(scene.key, kJob, 7, kPlain) != box);
    CHECK(scene.vault.wrap(scene.key) != wrapped);
    CHECK(textOf(scene.vault.newJobKey()) != textOf(scene.key));
}

TEST_CASE("a box with any byte altered, cut or lengthened does not open") {
    Scene scene;
    const Blob box = scene.vault.seal(scene.key, kJob, 7, kPlain);
    for (std::size_t i = 0; i < box.size(); ++i) {
        CAPTURE(i);
        Blob altered = box;
        altered[i] ^= 1;
        CHECK_THROWS_AS(scene.vault.open(scene.key, kJob, 7, altered), VaultError);
        CHECK_THROWS_AS(
            scene.vault.open(scene.key, kJob, 7, Blob(box.begin(), box.begin() + static_cast<long>(i))),
            VaultError);
    }
    Blob longer = box;
    longer.push_back(0);
    CHECK_THROWS_AS(scene.vault.open(scene.key, kJob, 7, longer), VaultError);
}

TEST_CASE("a box does not open in another's place or with another's key") {
    Scene scene;
    const Blob box = scene.vault.seal(scene.key, kJob, 7, kPlain);
    CHECK_THROWS_AS(scene.vault.open(scene.key, kJob, 8, box), VaultError);
    CHECK_THROWS_AS(scene.vault.open(scene.key, kJob, -7, box), VaultError);
    CHECK_THROWS_AS(scene.vault.open(scene.key, JobId("J-240930-02"), 7, box), VaultError);
    CHECK_THROWS_AS(scene.vault.open(scene.vault.newJobKey(), kJob, 7, box), VaultError);
    // A wrapped key is not a record, even for one who seals under the master key's twin.
    CHECK_THROWS_AS(scene.vault.open(scene.key, kJob, 7, scene.vault.wrap(scene.key)), VaultError);
    try {
        scene.vault.open(scene.key, kJob, 8, box);
    } catch (const VaultError& error) {
        CHECK_THAT(error.what(), !Contains("花子"));
    }
}

TEST_CASE("an erased wrapped key is none, an altered one an error, a foreign one too") {
    Scene scene;
    const Blob wrapped = scene.vault.wrap(scene.key);
    CHECK_FALSE(scene.vault.unwrap(Blob{}));
    for (std::size_t i = 0; i < wrapped.size(); ++i) {
        Blob altered = wrapped;
        altered[i] ^= 0x80;
        CHECK_THROWS_AS(scene.vault.unwrap(altered), VaultError);
    }
    CHECK_THROWS_AS(scene.vault.unwrap(Blob(wrapped.begin(), wrapped.end() - 1)), VaultError);
    CHECK_THROWS_AS(scene.vault.unwrap(Blob{1}), VaultError);
    const Vault other = Vault::create(scene.folder / "other", scene.random);
    CHECK_THROWS_AS(other.unwrap(wrapped), VaultError);
}

TEST_CASE("a digest knows the same again, by domain and by key") {
    Scene scene;
    const Vault other = Vault::create(scene.folder / "other", scene.random);
    const std::set<std::string> digests{
        scene.vault.digest("piece", "123"),     scene.vault.digest("piece", "124"),
        scene.vault.digest("household", "123"), scene.vault.digest("piec", "e123"),
        scene.vault.digest("piece123", ""),     other.digest("piece", "123")};
    CHECK(digests.size() == 6);
    CHECK(scene.vault.digest("piece", "123") == scene.vault.digest("piece", "123"));
    CHECK(scene.vault.digest("piece", "123").size() == 64);
}

TEST_CASE("the key folder is private and made once") {
    Scene scene;
    const fs::path keys = scene.folder / "keys";
    CHECK(scene.modeOf(keys) == 0700);
    for (const char* name : {"master.key", "digest.key"}) {
        CHECK(scene.modeOf(keys / name) == 0600);
        CHECK(fs::file_size(keys / name) == 32);
    }
    CHECK(bytesOf(keys / "master.key") != bytesOf(keys / "digest.key"));
    const std::string before = bytesOf(keys / "master.key");
    CHECK_THROWS_AS(Vault::create(keys, scene.random), VaultError);
    CHECK(bytesOf(keys / "master.key") == before);
    // Nothing half made is left beside it, and an empty folder is taken.
    CHECK(std::distance(fs::directory_iterator(scene.folder.path()), {}) == 1);
    fs::create_directory(scene.folder / "empty");
    CHECK_NOTHROW(Vault::create(scene.folder / "empty/", scene.random));
    CHECK(scene.modeOf(scene.folder / "empty") == 0700);
    CHECK_NOTHROW(Vault::open(scene.folder / "empty/", scene.random));
}

TEST_CASE("a key folder open to others or not whole is refused, and named") {
    Scene scene;
    const fs::path keys = scene.folder / "keys";
    const auto refused = [&](const std::string& named) {
        try {
            Vault::open(keys, scene.random);
        } catch (const VaultError& error) {
            CHECK_THAT(error.what(), Contains(named));
            return;
        }
        FAIL_CHECK("opened all the same: " << named);
    };
    for (const mode_t mode : {0710, 0701, 0770, 0755}) {
        REQUIRE(chmod(keys.c_str(), mode) == 0);
        refused("keys");
    }
    REQUIRE(chmod(keys.c_str(), 0700) == 0);
    for (const char* name : {"master.key", "digest.key"}) {
        const fs::path file = keys / name;
        const std::string whole = bytesOf(file);
        for (const mode_t mode : {0640, 0604, 0620, 0601}) {
            REQUIRE(chmod(file.c_str(), mode) == 0);
            refused(name);
        }
        REQUIRE(chmod(file.c_str(), 0600) == 0);
        for (const std::string& bytes :
             {std::string(), whole.substr(1), whole + "x", std::string(32, '\0')}) {
            writeBytes(file, bytes);
            refused(name);
        }
        fs::remove(file);
        refused(name);
        fs::create_symlink("/dev/zero", file);
        refused(name);
        fs::remove(file);
        writeBytes(file, whole);
        REQUIRE(chmod(file.c_str(), 0400) == 0);
        CHECK_NOTHROW(Vault::open(keys, scene.random));
    }
    if (geteuid() == 0) {
        REQUIRE(chown((keys / "master.key").c_str(), 65534, 65534) == 0);
        refused("belongs to another user");
    }
}

TEST_CASE("a seeded scene gives the same bytes, the system's never") {
    const StoreFolder folder;
    const auto scene = [&](RandomSource& random, const std::string& name) {
        Vault vault = Vault::create(folder / name, random);
        const JobKey key = vault.newJobKey();
        const Blob box = vault.seal(key, kJob, 1, kPlain);
        return bytesOf(folder / name / "master.key") + std::string(box.begin(), box.end());
    };
    SeededRandom first(1), again(1), other(2);
    SystemRandom system;
    const std::string bytes = scene(first, "first");
    CHECK(scene(again, "again") == bytes);
    CHECK(scene(other, "other") != bytes);
    CHECK(scene(first, "later") != bytes);
    CHECK(scene(system, "system") != scene(system, "system again"));
    CHECK(first.isSimulated());
    CHECK_FALSE(system.isSimulated());
}
