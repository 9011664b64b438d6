#include "app/cli/paint.h"

namespace daishi::cli {

namespace {

const char* codeOf(Ink ink) {
    switch (ink) {
    case Ink::Plain:
        return "";
    case Ink::Quiet:
        return "\x1b[2m";
    case Ink::Strong:
        return "\x1b[1m";
    case Ink::Good:
        return "\x1b[32m";
    case Ink::Stop:
        return "\x1b[1;31m";
    case Ink::Wait:
        return "\x1b[33m";
    case Ink::Marked:
        return "\x1b[1;7m";
    }
    return "";
}

} // namespace

std::string Paint::operator()(Ink ink, std::string_view text) const {
    if (!on_ || ink == Ink::Plain || text.empty())
        return std::string(text);
    return codeOf(ink) + std::string(text) + "\x1b[0m";
}

} // namespace daishi::cli
