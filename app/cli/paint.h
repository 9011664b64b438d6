// Colour on a terminal, and only there; nothing is ever said by colour alone.
#pragma once

#include <string>
#include <string_view>

namespace daishi::cli {

enum class Ink { Plain, Quiet, Strong, Good, Stop, Wait, Marked };

class Paint {
  public:
    explicit Paint(bool terminal) : on_(terminal) {}
    bool isOn() const { return on_; }
    std::string operator()(Ink, std::string_view text) const;

  private:
    bool on_;
};

} // namespace daishi::cli
