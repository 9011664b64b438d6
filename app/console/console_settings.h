// What a person chose at this console, kept for this user of this machine:
// $XDG_CONFIG_HOME/daishi/console.ini, else ~/.config/daishi/console.ini. How things look and sound, and
// nothing else: no choice here weakens a check.
#pragma once

#include <optional>

#include <QObject>
#include <QString>

#include "app/console/frame/theme.h"
#include "core/words/refusal.h"

class QWidget;

namespace daishi::console {

class Sounds;

enum class Brightness { Light, Dark, System };

struct Choices {
    std::optional<Language> language; // nothing: as the home says
    Brightness brightness = Brightness::Light;
    int typePercent = 100; // 80 … 150
    bool goSound = true;   // of going on and of scans; a stop is always heard

    friend bool operator==(const Choices&, const Choices&) = default;
};

inline constexpr int kLeastType = 80, kMostType = 150;

class ConsoleSettings final : public QObject {
    Q_OBJECT

  public:
    // What cannot be read in the file is as if it was never chosen.
    explicit ConsoleSettings(const QString& file, QObject* parent = nullptr);
    static QString usualFile();

    const Choices& now() const { return now_; }
    const QString& file() const { return file_; }
    // Kept at once. False: it could not be written; it holds until the console is closed.
    bool choose(const Choices&);

    Shade shade() const; // of the system where that was chosen
    double scale() const { return now_.typePercent / 100.0; }
    // Theme and sounds as chosen, and the window drawn anew.
    void apply(Theme&, Sounds&, QWidget* window) const;

  Q_SIGNALS:
    void changed();
    void languageChanged(); // the window has to be made anew

  private:
    QString file_;
    Choices now_;
};

} // namespace daishi::console
