// What libFuzzer calls. A property that does not hold ends the program, and libFuzzer keeps the bytes.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const daishi::fuzz::Target& target = daishi::fuzz::targetNamed(DAISHI_FUZZ_TARGET);
    try {
        target.hold({reinterpret_cast<const char*>(data), size});
    } catch (const std::exception& broken) {
        std::fprintf(stderr, "%s: does not hold: %s\n", DAISHI_FUZZ_TARGET, broken.what());
        std::abort();
    }
    return 0;
}
