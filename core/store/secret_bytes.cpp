#include "core/store/secret_bytes.h"

#include <new>
#include <sodium.h>

namespace daishi {

SecretBytes::SecretBytes() {
    if (sodium_init() < 0)
        throw std::bad_alloc();
    memory_.reset(static_cast<std::uint8_t*>(sodium_malloc(kSize)));
    if (!memory_)
        throw std::bad_alloc();
    sodium_memzero(memory_.get(), kSize);
}

void SecretBytes::Free::operator()(std::uint8_t* memory) const {
    sodium_free(memory);
}

} // namespace daishi
