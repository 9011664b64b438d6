// The sounds of the console, by a loudspeaker that is loaded once the window is there. Where there is none,
// the window says so, and the screen tells everything that is heard.
#pragma once

#include <filesystem>
#include <memory>

#include "app/console/frame/sounds.h"
#include "app/console/sound/speaker.h"

namespace daishi::console {

class ModuleSounds final : public Sounds {
  public:
    // `module`: libdaishi_speaker.so.
    void load(const std::filesystem::path& module);
    void use(std::unique_ptr<Speaker> speaker) { speaker_ = std::move(speaker); }
    bool isThere() const { return speaker_ && speaker_->isThere(); }

    void go() override { play(Tune::Go, false); }
    void stop() override { play(Tune::Stop, true); }
    void note() override { play(Tune::Note, false); }
    void mute(bool muted) override { muted_ = muted; }
    bool muted() const override { return muted_; }

  private:
    void play(Tune, bool always);

    std::unique_ptr<Speaker> speaker_;
    bool muted_ = false;
};

} // namespace daishi::console
