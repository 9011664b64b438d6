// How a scene is told while it is played: not at all, command by command, or as a story for people.
#pragma once

#include <iosfwd>
#include <string>

#include "app/cli/paint.h"
#include "app/replay/ask.h"

namespace daishi::replay {

enum class Telling { Quiet, Verbose, Story };

class Teller {
  public:
    Teller(std::ostream& out, Telling how, bool terminal) : out_(out), how_(how), paint_(terminal) {}

    void title(const std::string&);
    void paragraphs(const std::string&); // parted by line ends
    void act(const std::string& text, const std::string& clock);
    void command(const Reply&);
    // What the line answered: a refusal as the operator sees it, with its sentence in English below.
    void answer(const Reply&);
    void gap();
    void line(const std::string&); // however it is told

  private:
    std::ostream& out_;
    Telling how_;
    cli::Paint paint_;
    bool blank_ = true; // the last line was
};

} // namespace daishi::replay
