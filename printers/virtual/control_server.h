#pragma once
// The control socket: one JSON object per line in, one per line out. One thread serves all clients, so acts
// happen one after the other.

#include "printers/virtual/stock.h"

#include <functional>
#include <string>

namespace daishi::vprinter {

struct Answer {
    JsonPtr json;
    std::function<void()> afterwards; // done once the answer is sent; may never come back
};

class ControlServer {
  public:
    using Act = std::function<Answer(const Json&)>;

    // Listens at once; throws std::runtime_error when it cannot.
    ControlServer(const std::string& path, Act act);
    // Serves for ever.
    void run();

  private:
    struct Client;
    bool serve(Client& client);
    bool answer(Client& client, const std::string& line);

    int listener_;
    Act act_;
};

} // namespace daishi::vprinter
