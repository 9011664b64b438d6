// What a console can show, one after another in one practice morning, each view with a name: every page with
// its tabs and a form, the steps of loading, a stop, a refusal, a PIN, a run, a doubt.
#pragma once

#include "app/console/frame/printer_words.h"
#include "tests/app/console/console_kit.h"

namespace daishi::test {

// "stop", "page-F4-1", "form-F4" …
using View = std::function<void(const std::string& name)>;

class Stage {
  public:
    explicit Stage(const Opening&);

    Morning morning;
    Console c;

    // In this order: the pages want nothing that is under way.
    void pages(const View&);
    void load(const View&); // badge, PIN, ticket, box, stop, ready, first sheet
    void run(const View&);  // after load: the run, and what is in doubt when the plug was pulled

  private:
    void tabs(console::Page&, const View&);
    void wrongBox(const View&);
    void refusal(const View&);
    void look();
    View drawn(const View&);
    bool reaches(int step);
    // Until the console has heard that the first printer is so.
    // Until it has heard that its counter stands there.
    void hearsCounter(std::int64_t);
    void hears(console::PrinterMark, bool quiet);
};

} // namespace daishi::test
