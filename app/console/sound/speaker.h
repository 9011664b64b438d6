#pragma once

#include "app/console/sound/tones.h"

namespace daishi::console {

// Plays one tune at a time; a new one ends the one before. The window's thread.
class Speaker {
  public:
    virtual ~Speaker() = default;
    virtual bool isThere() const = 0;
    virtual void play(Tune) = 0;
};

} // namespace daishi::console
