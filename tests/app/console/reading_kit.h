// A practice morning whose cards pass a reader (K7), and a scanner in the hand that is the reader: small
// chunks, each of which waits to be read; and what the console shows when the stack is not what it should be.
#pragma once

#include <QTemporaryDir>

#include "tests/app/console/load_kit.h"
#include "tests/app/console/stage.h"

namespace daishi::console {
class ReadingPanel;
}

namespace daishi::test {

struct ReadingMorning {
    ReadingMorning();

    QTemporaryDir config;
    std::unique_ptr<Morning> morning;
};

// A run of which the first article is approved, and whose first chunk has come out and waits to be read.
class ReadingFloor {
  public:
    explicit ReadingFloor(const Opening& = {});

    ReadingMorning readings;
    Console c;

    // Of this run, from the first article on, as they came out.
    std::string sheet(std::size_t place);
    // Scans it, and waits until the line has answered.
    void read(std::size_t place);
    std::int64_t unread();
    console::ReadingPanel& panel();
    bool panelSays(const QString&);
    bool ends(); // the stop that lies over the window, by the badge of who stands here
    // Everything that the console shows of it.
    void views(const View&);

  private:
    void calm(); // until the printer has said that it waits, and how many it has printed
};

} // namespace daishi::test
