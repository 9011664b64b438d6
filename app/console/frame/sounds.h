// What is heard: a go and a stop that cannot be taken for each other. A stop is never muted.
#pragma once

namespace daishi::console {

class Sounds {
  public:
    virtual ~Sounds() = default;
    virtual void go() = 0;   // two rising tones
    virtual void stop() = 0; // a long low tone, repeated
    virtual void note() = 0; // one short tone: a scan was taken
    // Whether go and note are heard; a stop always is.
    virtual void mute(bool muted) = 0;
    virtual bool muted() const = 0;
};

class NoSounds final : public Sounds {
  public:
    void go() override {}
    void stop() override {}
    void note() override {}
    void mute(bool muted) override { muted_ = muted; }
    bool muted() const override { return muted_; }

  private:
    bool muted_ = false;
};

} // namespace daishi::console
