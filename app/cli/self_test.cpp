#include "app/cli/self_test.h"

#include "app/cli/troubles.h"
#include "core/store/random_source.h"
#include "printers/paper/font.h"

namespace daishi::cli {

void selfTest(const std::filesystem::path& configFolder) {
    std::uint8_t bytes[32] = {};
    SystemRandom().fill(bytes);
    const paper::FontSet fonts;
    if (!std::filesystem::is_directory(configFolder))
        throw CannotGoOn(Trouble::ConfigurationMissing, {{"folder", same(configFolder.string())}});
}

} // namespace daishi::cli
