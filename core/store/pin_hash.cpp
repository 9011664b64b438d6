#include "core/store/pin_hash.h"

#include <sodium.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace daishi {

namespace {

struct Limits {
    unsigned long long passes;
    std::size_t bytes;
};

Limits limitsOf(StoreKind kind) {
    if (kind == StoreKind::Simulation)
        return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
    return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

std::string base64(std::span<const std::uint8_t> bytes) {
    constexpr int kForm = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    std::vector<char> text(sodium_base64_ENCODED_LEN(bytes.size(), kForm));
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kForm);
    return text.data();
}

} // namespace

// libsodium's own crypto_pwhash_str draws its salt from the kernel; here it comes from the source that was
// handed in, so that a scene gives the same store to the byte. The form is the same, and verified as such.
std::string hashPin(std::string_view digest, StoreKind kind, RandomSource& random) {
    const Limits limits = limitsOf(kind);
    std::array<std::uint8_t, crypto_pwhash_argon2id_SALTBYTES> salt{};
    random.fill(salt);
    std::array<std::uint8_t, 32> hash{};
    if (crypto_pwhash_argon2id(hash.data(), hash.size(), digest.data(), digest.size(), salt.data(),
                               limits.passes, limits.bytes, crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        throw std::runtime_error("not enough memory to hash a PIN");
    return "$argon2id$v=19$m=" + std::to_string(limits.bytes / 1024) + ",t=" + std::to_string(limits.passes) +
           ",p=1$" + base64(salt) + "$" + base64(hash);
}

bool pinMatches(const std::string& hash, std::string_view digest, StoreKind kind) {
    const Limits limits = limitsOf(kind);
    std::array<char, crypto_pwhash_STRBYTES> form{};
    if (hash.size() >= form.size())
        return false;
    hash.copy(form.data(), hash.size());
    return crypto_pwhash_str_needs_rehash(form.data(), limits.passes, limits.bytes) == 0 &&
           crypto_pwhash_str_verify(form.data(), digest.data(), digest.size()) == 0;
}

} // namespace daishi
