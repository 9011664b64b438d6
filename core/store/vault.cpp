#include "core/store/vault.h"

#include "core/store/key_folder.h"
#include "core/store/sha256.h"

#include <array>
#include <sodium.h>
#include <utility>

namespace daishi {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kHeader = 1 + kNonce;
static_assert(SecretBytes::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

// Length-prefixed, so that no two pairs of texts give the same bytes.
std::string framed(std::string_view text) {
    return std::to_string(text.size()) + ':' + std::string(text) + ',';
}

std::string recordContext(const JobId& job, std::int64_t seq) {
    return "daishi record 1," + framed(job.str()) + std::to_string(seq);
}

std::string pictureContext(std::int64_t picture, std::string_view part) {
    return "daishi picture 1," + framed(part) + std::to_string(picture);
}

constexpr std::string_view kWrapContext = "daishi job key 1";

Blob lockBox(const SecretBytes& key, RandomSource& random, std::string_view context,
             std::span<const std::uint8_t> plain) {
    Blob box(kHeader + plain.size() + kTag);
    box[0] = kVersion;
    random.fill(std::span(box).subspan(1, kNonce));
    crypto_aead_xchacha20poly1305_ietf_encrypt(box.data() + kHeader, nullptr, plain.data(), plain.size(),
                                               raw(context), context.size(), nullptr, box.data() + 1,
                                               key.data());
    return box;
}

// `plain` must have room for box.size() - kHeader - kTag bytes; checkSize comes first.
void unlockBox(const SecretBytes& key, std::string_view context, const Blob& box, std::uint8_t* plain) {
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, box.data() + kHeader,
                                                                box.size() - kHeader, raw(context),
                                                                context.size(), box.data() + 1, key.data());
    if (code != 0)
        throw VaultError("a box does not open: altered, in another's place, or of another key");
}

std::size_t plainSize(const Blob& box) {
    if (box.size() < kHeader + kTag)
        throw VaultError("a box does not open: it is cut");
    if (box[0] != kVersion)
        throw VaultError("a box does not open: its version is not known");
    return box.size() - kHeader - kTag;
}

} // namespace

Vault::Vault(SecretBytes master, SecretBytes digest, RandomSource& random)
    : master_(std::move(master)), digest_(std::move(digest)), random_(&random) {}

Vault Vault::create(const std::filesystem::path& keyFolder, RandomSource& random) {
    VaultKeys keys;
    random.fill(keys.master.bytes());
    random.fill(keys.digest.bytes());
    const auto folder = std::filesystem::absolute(keyFolder).lexically_normal();
    writeKeyFolder(folder.has_filename() ? folder : folder.parent_path(), keys);
    return {std::move(keys.master), std::move(keys.digest), random};
}

Vault Vault::open(const std::filesystem::path& keyFolder, RandomSource& random) {
    VaultKeys keys = readKeyFolder(keyFolder);
    return {std::move(keys.master), std::move(keys.digest), random};
}

JobKey Vault::newJobKey() {
    SecretBytes bytes;
    random_->fill(bytes.bytes());
    return JobKey(std::move(bytes));
}

Blob Vault::wrap(const JobKey& key) {
    return lockBox(master_, *random_, kWrapContext, key.bytes().bytes());
}

std::optional<JobKey> Vault::unwrap(const Blob& wrapped) const {
    if (wrapped.empty())
        return std::nullopt;
    if (plainSize(wrapped) != SecretBytes::kSize)
        throw VaultError("a wrapped key has the wrong length");
    SecretBytes bytes;
    unlockBox(master_, kWrapContext, wrapped, bytes.data());
    return JobKey(std::move(bytes));
}

Blob Vault::seal(const JobKey& key, const JobId& job, std::int64_t seq, std::string_view plain) {
    return lockBox(key.bytes(), *random_, recordContext(job, seq), {raw(plain), plain.size()});
}

std::string Vault::open(const JobKey& key, const JobId& job, std::int64_t seq, const Blob& box) const {
    std::string plain(plainSize(box), '\0');
    unlockBox(key.bytes(), recordContext(job, seq), box, reinterpret_cast<std::uint8_t*>(plain.data()));
    return plain;
}

Blob Vault::sealPicture(const JobKey& key, std::int64_t picture, std::string_view part,
                        std::string_view plain) {
    return lockBox(key.bytes(), *random_, pictureContext(picture, part), {raw(plain), plain.size()});
}

std::string Vault::openPicture(const JobKey& key, std::int64_t picture, std::string_view part,
                               const Blob& box) const {
    std::string plain(plainSize(box), '\0');
    unlockBox(key.bytes(), pictureContext(picture, part), box, reinterpret_cast<std::uint8_t*>(plain.data()));
    return plain;
}

std::string Vault::digest(std::string_view domain, std::string_view text) const {
    const std::string bytes = framed(domain) + framed(text);
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), raw(bytes), bytes.size(), digest_.data(),
                       SecretBytes::kSize);
    return toHex(hash);
}

} // namespace daishi
