#include "core/store/random_source.h"

#include <sodium.h>
#include <stdexcept>

namespace daishi {
namespace {

using EightBytes = std::array<std::uint8_t, 8>;

EightBytes littleEndian(std::uint64_t number) {
    EightBytes bytes{};
    for (std::uint8_t& byte : bytes) {
        byte = static_cast<std::uint8_t>(number & 0xff);
        number >>= 8;
    }
    return bytes;
}

} // namespace

SystemRandom::SystemRandom() {
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot start: no random bytes");
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    randombytes_buf(bytes.data(), bytes.size());
}

SeededRandom::SeededRandom(std::uint64_t seed) {
    const EightBytes bytes = littleEndian(seed);
    crypto_generichash(key_.data(), key_.size(), bytes.data(), bytes.size(), nullptr, 0);
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    static_assert(sizeof(EightBytes) == crypto_stream_chacha20_NONCEBYTES);
    const EightBytes nonce = littleEndian(calls_++);
    crypto_stream_chacha20(bytes.data(), bytes.size(), nonce.data(), key_.data());
}

} // namespace daishi
