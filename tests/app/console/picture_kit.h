// A practice morning whose sheets are pictured: what lies on the scanner and what the reader sees are led by
// the test; store, line and printers are real.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>

#include <QTemporaryDir>

#include "printers/sources/picture_source.h"
#include "tests/app/console/console_kit.h"
#include "tests/core/scripted_reader.h"

namespace daishi::test {

// What lies on the scanner. Pictures are the words of ScriptedReader behind the head of a JPEG file.
struct Glass {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<std::variant<std::string, NoPicture>> lies; // next first
    bool over = false;
    int asked = 0;
    std::vector<std::uint64_t> discarded;
    bool stays = false; // nothing can be removed from it

    void lay(const std::string& words);
    void fail(NoPictureWhy);
    int timesAsked();
    std::size_t timesDiscarded();
};
std::string pictureSaying(const std::string& words);

// How the reader does.
struct Led {
    std::mutex mutex;
    std::condition_variable changed;
    bool holds = false;       // it does not answer until let go or interrupted
    bool breaks = false;      // it throws
    bool interrupted = false; // since it was held
    bool reading = false;
    int reads = 0;

    void hold();
    void letGo();
    int timesRead();
    bool isRead(); // something is, and waits to be let go
};

struct PictureMorning {
    PictureMorning();

    QTemporaryDir config; // a copy of the configuration, whose blanks are pictured
    std::unique_ptr<Morning> morning;
    std::shared_ptr<Glass> glass = std::make_shared<Glass>();
    std::shared_ptr<Led> led = std::make_shared<Led>();

    // A console with these devices.
    Opening opening(Opening how = {});
};

} // namespace daishi::test
