#include "app/cli/self_test.h"

#include "core/store/random_source.h"
#include "printers/paper/font.h"

namespace daishi::cli {

void selfTest(const std::filesystem::path& configFolder) {
    std::uint8_t bytes[32] = {};
    SystemRandom().fill(bytes);
    const paper::FontSet fonts;
    if (!std::filesystem::is_directory(configFolder))
        throw std::runtime_error("the configuration to begin with is not in " + configFolder.string() +
                                 "; DAISHI_CONFIG can name its folder");
}

} // namespace daishi::cli
