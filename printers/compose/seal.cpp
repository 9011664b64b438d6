#include "printers/compose/seal.h"

#include <stdexcept>

namespace daishi::compose {

std::optional<paper::Stencil> stencilOfSeal(const BlankType& type) {
    if (!type.seal)
        return std::nullopt;
    try {
        return paper::Stencil(type.seal->image);
    } catch (const std::runtime_error& fault) {
        throw std::runtime_error("the seal " + type.seal->id.str() + " cannot be printed: " + fault.what());
    }
}

} // namespace daishi::compose
