// Where pictures of sheets come from: a folder that a scanner writes to, a scanner, a camera, a simulated
// device.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "core/words/refusal.h"

namespace daishi {

// The bytes of a file. A picture of a printed sheet shows personal data.
struct Picture {
    std::string bytes;        // JPEG, PNG or PDF by its first bytes; whole, but not decoded
    std::string source;       // id of the source
    std::uint64_t number = 0; // of its source, to discard it
};

// Why there is none.
enum class NoPictureWhy {
    NothingCame,  // nobody put a sheet in or pressed the button, or the feeder is empty
    NotThere,     // no such folder, scanner or camera
    Busy,         // another program uses it
    Gone,         // it was there and went away, or does not answer as it should
    Jammed,       // paper jam or open cover
    TookTooLong,  // it began and did not come to an end
    BadPicture,   // what came is no picture, or only a part of one
    TooLarge,     // more than kMostPictureBytes, or more dots than are read
    ReaderFailed, // the program that talks to the device crashed or could not be started
};

struct NoPicture {
    NoPictureWhy why = NoPictureWhy::NothingCame;
    std::string says; // of the device or the system, for the log; no personal data
};

inline constexpr std::size_t kMostPictureBytes = std::size_t(64) << 20;

// For the operator: what is wrong, and what to do.
Text describe(NoPictureWhy);
std::string_view nameOf(NoPictureWhy); // "nothing-came"

// Used by one thread at a time. Nothing that a device does makes these throw; they throw std::bad_alloc and
// std::system_error where this machine is out of memory or handles.
class PictureSource {
  public:
    virtual ~PictureSource() = default;

    // From now on pictures are for the sheet in hand: what came before is never taken for it.
    virtual void ask() = 0;

    // The oldest picture that came since ask(), once. Waits no longer than `within`, and may be called again.
    virtual std::variant<Picture, NoPicture> take(std::chrono::milliseconds within) = 0;

    // From any thread: nobody waits any more. The take() under way, and every other until the next ask(),
    // ends at once with NothingCame.
    virtual void interrupt() = 0;

    // After the bytes are stored: nothing of the picture stays with the source. false: it could not be
    // removed there; it is never taken again all the same.
    [[nodiscard]] virtual bool discard(const Picture&) { return true; }

    // Pictures that came before ask() and lie there still.
    virtual std::size_t leftBefore() const { return 0; }
};

} // namespace daishi
