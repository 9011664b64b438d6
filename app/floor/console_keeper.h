// The console as a program beside the panel: begun, killed and begun again.
#pragma once

#include <filesystem>

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>

#include "core/words/days.h"

namespace daishi::practice {

class ConsoleKeeper : public QObject {
    Q_OBJECT
  public:
    // `log` takes what the console says on its streams.
    ConsoleKeeper(std::filesystem::path program, std::filesystem::path log, QString language,
                  QObject* parent = nullptr);
    ~ConsoleKeeper() override; // ends it

    bool isThere() const; // the program exists
    bool runs() const { return process_.state() != QProcess::NotRunning; }

    // From here on the practice clock runs, and the console works in this home.
    void open(const std::filesystem::path& home, Instant begins);
    Instant now() const; // of the practice clock

    void start(); // nothing when it runs, or is not there
    void kill();  // kill -9, as when somebody trips over the cable

  Q_SIGNALS:
    void changed();

  private:
    std::filesystem::path program_;
    QString language_;
    QProcess process_;
    Instant begins_;
    QElapsedTimer since_;
};

// The next whole minute, which is what a console can be told; a console that is begun again does not go back
// in time.
Instant nextMinute(Instant now);

} // namespace daishi::practice
