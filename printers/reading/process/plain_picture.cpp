#include "printers/reading/plain_picture.h"

#include "printers/reading/process/child.h"
#include "printers/reading/process/words.h"

namespace daishi {

std::optional<raster::Raster> plainPicture(const ReaderProgram& program, std::string_view picture) {
    const auto child = reading::Child::start(program.program);
    const auto answer =
        child ? child->ask(reading::drawMessage(picture), program.toRead) : std::optional<reading::Message>();
    return answer ? reading::rasterOf(*answer) : std::nullopt;
}

} // namespace daishi
