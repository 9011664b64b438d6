// What every page of the console is handed.
#pragma once

#include <QStringList>

#include "core/words/refusal.h"

namespace daishi::desk {
class Desk;
}

namespace daishi::scanner {
class Hub;
}

namespace daishi::console {

class ConsoleSettings;
class Theme;
class Who;
class Sounds;
class Notices;
class Answers;
class PictureShop;

// All outlive the pages. Used on the window's thread only.
struct Context {
    desk::Desk& desk;
    Theme& theme;
    Who& who;
    Sounds& sounds;
    Notices& notices;
    Answers& answers;
    PictureShop& pictures;
    Language language;
    ConsoleSettings* settings = nullptr; // what was chosen here; set once the window is there
    scanner::Hub* scanners = nullptr;    // of this place; likewise

    QString say(const Text& text) const { return QString::fromStdString(text.in(language)); }
    // Between two things that stand in one line, and between the parts of a list.
    QString gap() const {
        return language == Language::Japanese ? QStringLiteral("　") : QStringLiteral("   ");
    }
    QString listed(const QStringList& parts) const {
        return parts.join(language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
    }
};

} // namespace daishi::console
