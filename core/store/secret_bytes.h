// Thirty-two secret bytes in guarded memory (libsodium): kept out of swap where the system allows it, zeroed
// when they go. Can be moved, not copied.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace daishi {

class SecretBytes {
  public:
    static constexpr std::size_t kSize = 32;

    SecretBytes(); // zeros; throws std::bad_alloc
    std::span<std::uint8_t, kSize> bytes() { return std::span<std::uint8_t, kSize>(memory_.get(), kSize); }
    std::span<const std::uint8_t, kSize> bytes() const {
        return std::span<const std::uint8_t, kSize>(memory_.get(), kSize);
    }
    const std::uint8_t* data() const { return memory_.get(); }
    std::uint8_t* data() { return memory_.get(); }

  private:
    struct Free {
        void operator()(std::uint8_t* memory) const;
    };
    std::unique_ptr<std::uint8_t[], Free> memory_;
};

} // namespace daishi
