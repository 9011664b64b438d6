// Tells scans from typing in one stream of key strokes, as a keyboard-wedge scanner and a person share it.
// Pure: strokes and times are handed in; what shall happen to each stroke is handed back. One thread at a
// time.
//
// A stroke is held until it is known whose it is. At scanner speed (each character within `interKey` of the
// one before) `leastCharacters` or more are never a person's: they are a scan, or they are dropped whole and
// told, so that neither a scanner that lost its frame nor half a scan gets anywhere. Everything else is given
// back, in its order, at most `interKey` late.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/words/scan.h"

namespace daishi::scanner {

using Milliseconds = std::chrono::milliseconds;

struct Stroke {
    enum class Kind {
        Character, // what it types is in `key`, UTF-8; one key, though an input method may make more of it
        Named,     // "Enter", "Tab", "Escape", "F13", "Ctrl+]"
        Modifier,  // Shift, Control … alone: goes with what is around it
    };

    Kind kind = Kind::Character;
    std::string key;
    Milliseconds at{0};    // on any clock that does not go back
    bool repeated = false; // made by holding the key down: no scanner does
};

struct FrameSettings {
    std::vector<std::string> prefix;  // keys, as in Stroke::key; empty: none is sent
    std::string suffix = "Enter";     // key; empty: silence ends the scan
    std::string separator = "Ctrl+]"; // key that stands for GS (0x1D), which a keyboard cannot send as itself
    Milliseconds interKey{35};        // longest time between two characters of a scan
    Milliseconds inFrame{0};          // the same between prefix and suffix, where it may be longer
    std::size_t leastCharacters = 4;  // fewer at scanner speed may still be a person's
    std::size_t most = kMaxScanBytes; // bytes of one scan

    friend bool operator==(const FrameSettings&, const FrameSettings&) = default;
};

// Why something at scanner speed was not a scan.
enum class Dropped {
    TooLong,
    BrokenOff,  // silence or a foreign key before the suffix
    Unframed,   // a whole scan without the configured prefix
    Unreadable, // holds characters that no code has: an input method has changed them
    Empty,      // prefix and suffix with nothing between
};

// What happens to the oldest strokes that are held. In the order in which the rulings stand.
struct Ruling {
    enum class Kind { GiveBack, Swallow };
    Kind kind;
    std::size_t strokes;

    friend bool operator==(const Ruling&, const Ruling&) = default;
};

struct Verdict {
    std::vector<Ruling> rulings;
    std::vector<std::string> scans; // raw, as core/words/scan.h wants them; without prefix and suffix
    std::vector<Dropped> dropped;
};

class WedgeFrame {
  public:
    explicit WedgeFrame(FrameSettings settings);

    // The stroke joins those that are held; the rulings may already be about it.
    Verdict stroke(const Stroke&);
    // To be called when nothing came until waitsUntil(); earlier it does nothing.
    Verdict silence(Milliseconds now);

    // When the silence is to be told; empty while nothing is waited for.
    std::optional<Milliseconds> waitsUntil() const;
    // Between prefix and suffix, or at scanner speed for so long that it is no person.
    bool inScan() const;
    // Between prefix and suffix.
    bool inFrame() const { return state_ == State::Framed; }
    std::size_t held() const { return held_.size(); }

  private:
    enum class State {
        Idle,
        Burst,    // strokes held, not known whose
        Framed,   // the prefix was seen
        Draining, // the rest of something dropped
        Tail,     // just behind a scan: a second line end belongs to it
    };

    void take(const Stroke&, Verdict&);
    void takeIdle(const Stroke&, Verdict&);
    void takeHeld(const Stroke&, Verdict&);
    void hold(const Stroke&);
    bool mayBegin(const Stroke&) const;
    bool prefixIsTyped() const;
    std::optional<std::size_t> prefixAt() const;
    void openFrame(Verdict&, std::size_t before);
    void end(Verdict&);
    void breakOff(Verdict&, Dropped why);
    void drop(Verdict&, Dropped why);
    void rule(Verdict&, Ruling::Kind, std::size_t strokes);
    void begin(State state) { state_ = state; }
    void forget();

    FrameSettings settings_;
    State state_ = State::Idle;
    std::vector<std::string> held_; // keys of the strokes that are not ruled on; of a modifier none
    std::string content_;
    std::size_t characters_ = 0; // in content_, not bytes
    bool readable_ = true;
    Milliseconds last_{0};
};

// The keys that a configured text stands for: the name of one key ("F13", "Ctrl+B"), or else each character
// of the text ("~~"). `text` must be printable ASCII.
std::vector<std::string> keysOf(const std::string& text);
// Whether it is the name of a key that frames may use: Enter, Tab, F1 … F24, Ctrl+ with A … Z or one of
// @[\]^_
bool isKeyName(const std::string& text);

} // namespace daishi::scanner
