// Personal data on its way into the store: sealed record by record under a key of its job, which
// is itself stored wrapped under the master key. Destroying a job's wrapped key (store NULL, then
// Database::purgeErased) erases all its records at once; what was counted stays provable.
//
// The keys lie in a folder apart from the database and its backups: master.key and digest.key, 32 bytes each.
// Losing master.key loses all personal data; losing digest.key loses the recognition of pieces seen before.
//
// A box is: version 1 (1 byte), nonce (24), XChaCha20-Poly1305-IETF ciphertext with its tag (16). A record's
// additional data are "daishi record 1", the job's name with its length, and the sequence: a record put in
// the place of another does not open. Texts handed out are ordinary memory: keep them short. Threads: one
// vault, one thread at a time (its random source). Source of the figures: 1.3–1.7 µs a record.
#pragma once

#include "core/store/database.h"
#include "core/store/random_source.h"
#include "core/store/secret_bytes.h"
#include "core/words/ids.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace daishi {

// A key folder that must not be used, or a box that does not open: altered, cut, in another's place, of
// another key. Its text never holds what was sealed.
class VaultError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

// The key of one job. Can be moved, not copied.
class JobKey {
  public:
    explicit JobKey(SecretBytes bytes) : bytes_(std::move(bytes)) {}
    const SecretBytes& bytes() const { return bytes_; }

  private:
    SecretBytes bytes_;
};

class Vault {
  public:
    // A new folder with new keys; it must not exist, or be empty. `random` must outlive the vault.
    static Vault create(const std::filesystem::path& keyFolder, RandomSource& random);
    // Throws VaultError unless folder and files are this user's alone (0700, 0600 or less) and whole.
    static Vault open(const std::filesystem::path& keyFolder, RandomSource& random);

    JobKey newJobKey();
    Blob wrap(const JobKey& key);
    // No bytes (the wrapped key was erased): none. Altered ones: VaultError.
    std::optional<JobKey> unwrap(const Blob& wrapped) const;

    Blob seal(const JobKey& key, const JobId& job, std::int64_t seq, std::string_view plain);
    std::string open(const JobKey& key, const JobId& job, std::int64_t seq, const Blob& box) const;

    // A picture of a sheet, or what was drawn of it: a domain of its own ("daishi picture 1"), so that no
    // picture opens in the place of a record, nor a part in the place of another. `part`: "sheet", "side".
    Blob sealPicture(const JobKey& key, std::int64_t picture, std::string_view part, std::string_view plain);
    std::string openPicture(const JobKey& key, std::int64_t picture, std::string_view part,
                            const Blob& box) const;

    // 64 hex digits: BLAKE2b-256 under the digest key. The same text in the same domain ("piece",
    // "household") gives the same digits, and without the key nobody can try names against them.
    std::string digest(std::string_view domain, std::string_view text) const;

  private:
    Vault(SecretBytes master, SecretBytes digest, RandomSource& random);

    SecretBytes master_;
    SecretBytes digest_;
    RandomSource* random_;
};

} // namespace daishi
