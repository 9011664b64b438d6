#include "core/jobs/same_keys.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sodium.h>
#include <span>
#include <stdexcept>
#include <tuple>

namespace daishi {

namespace {

// SipHash under a key of the moment: nobody can write a file whose keys all meet.
class KeyHash {
  public:
    KeyHash() {
        if (sodium_init() < 0)
            throw std::runtime_error("libsodium cannot be used");
        crypto_shorthash_keygen(key_.data());
    }

    std::uint64_t of(const std::string& text) const {
        std::array<unsigned char, crypto_shorthash_BYTES> hash;
        crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                         key_.data());
        std::uint64_t number = 0;
        std::memcpy(&number, hash.data(), sizeof number);
        return number;
    }

  private:
    std::array<unsigned char, crypto_shorthash_KEYBYTES> key_;
};

struct Hashed {
    std::uint64_t hash;
    std::uint32_t place;

    friend bool operator<(const Hashed& a, const Hashed& b) {
        return std::tie(a.hash, a.place) < std::tie(b.hash, b.place);
    }
};

// Places of equal hash. Hardly ever is more than one of them there without being the same.
void tellGroup(std::span<const Hashed> group, const std::function<std::string(std::uint32_t)>& keyAt,
               std::vector<std::uint32_t>& first) {
    std::vector<std::pair<std::uint32_t, std::string>> different;
    for (const Hashed& each : group) {
        const std::string key = keyAt(each.place);
        const auto same = std::find_if(different.begin(), different.end(),
                                       [&](const auto& earlier) { return earlier.second == key; });
        first[each.place] = same == different.end() ? each.place : same->first;
        if (same == different.end())
            different.emplace_back(each.place, key);
    }
}

} // namespace

std::vector<std::uint32_t> firstWithSameKey(std::uint32_t count,
                                            const std::function<std::string(std::uint32_t)>& keyAt) {
    const KeyHash hash;
    std::vector<Hashed> sorted;
    sorted.reserve(count);
    for (std::uint32_t place = 0; place < count; ++place)
        sorted.push_back({hash.of(keyAt(place)), place});
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::uint32_t> first(count);
    for (std::size_t from = 0, to = 0; from < sorted.size(); from = to) {
        while (to < sorted.size() && sorted[to].hash == sorted[from].hash)
            ++to;
        if (to - from == 1)
            first[sorted[from].place] = sorted[from].place;
        else
            tellGroup(std::span(sorted).subspan(from, to - from), keyAt, first);
    }
    return first;
}

} // namespace daishi
