// A window with what a scan could land in or press, and a scanner that types into it as Qt would tell it.
#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QWidget>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/scanner/wedge_filter.h"

namespace daishi::test {

// Runs the event loop until it holds. False after 20 seconds, which no machine needs.
bool until(const std::function<bool()>& holds);

class Screen {
  public:
    explicit Screen(const scanner::FrameSettings& settings = {});
    ~Screen();

    // `gap` milliseconds between the keys, on the clock of the filter. "{Enter}", "{Tab}", "{F13}",
    // "{Ctrl+S}" …
    void keys(const std::string& text, int gap);
    void scanner(const std::string& text) { keys(text, 4); }
    void person(const std::string& text) { keys(text, 150); }
    void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void release(int key);
    // An input method shows `preedit` or hands over `commit`, `gap` after the event before.
    void compose(const QString& preedit, const QString& commit, int gap);
    // Nothing comes for a second on the clock of the filter; what was held is decided and everything is told.
    void quiet();
    void focus(QWidget&);

    QWidget window;
    QLineEdit* line;
    QLineEdit* pin;
    QPushButton* button; // the default one
    int clicked = 0, shortcuts = 0;
    std::unique_ptr<scanner::WedgeFilter> filter;
    std::vector<std::string> scans;
    std::vector<scanner::Dropped> dropped;

  private:
    scanner::Milliseconds now_{1'000'000};
};

} // namespace daishi::test
