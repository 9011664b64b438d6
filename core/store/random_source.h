// Random bytes, handed in like the clock, so that the same scene gives the same bytes.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace daishi {

class RandomSource {
  public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
    // A production store refuses a source that can be foretold.
    virtual bool isSimulated() const = 0;
};

// The kernel's generator, through libsodium. Any thread.
class SystemRandom final : public RandomSource {
  public:
    SystemRandom(); // throws std::runtime_error where libsodium cannot start
    void fill(std::span<std::uint8_t> bytes) override;
    bool isSimulated() const override { return false; }
};

// The same seed and the same calls give the same bytes (ChaCha20 stream; key from the seed, nonce = number of
// the call). For simulated stores only: nonces repeat when a store is opened again with the same seed. One
// thread.
class SeededRandom final : public RandomSource {
  public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> bytes) override;
    bool isSimulated() const override { return true; }

  private:
    std::array<std::uint8_t, 32> key_{};
    std::uint64_t calls_ = 0;
};

} // namespace daishi
