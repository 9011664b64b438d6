// A bar on the terminal for work that takes a while; on anything else nothing. It is drawn on the error
// stream, so that the output holds the answer alone.
#pragma once

#include <cstdint>
#include <string>

#include "app/cli/cli.h"

namespace daishi::cli {

class Progress {
  public:
    explicit Progress(Surroundings& around) : around_(around) {}
    ~Progress(); // wipes the bar away
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // `done` of `whole` (0: not known). `half`: begun beyond that and known less well, in another shade.
    // `beside` stands after the bar: figures that mean something else.
    struct Bar {
        std::int64_t done = 0;
        std::int64_t whole = 0;
        std::int64_t half = 0;
    };
    void show(const std::string& what, const Bar&, const std::string& beside = "");
    // One line that stays, on anything that is not a terminal as well.
    void tell(const std::string& sentence);

  private:
    Surroundings& around_;
    std::string last_;
};

} // namespace daishi::cli
