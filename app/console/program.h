// The console as a whole: what lives as long as the program, and the window, which is made anew where the
// language changes.
#pragma once

#include <memory>

#include <QTranslator>

#include "app/console/console_settings.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"
#include "app/console/frame/window.h"
#include "app/console/sound/module_sounds.h"
#include "app/desk/desk.h"
#include "app/scanner/hub.h"

namespace daishi::console {

// Words of the window; false where there are none in this language.
bool speak(QTranslator&, Language);

class Program final : public QObject {
    Q_OBJECT

  public:
    struct Places {
        std::filesystem::path home, config, speaker; // speaker: the module of the loudspeaker
    };
    // In the language that was asked for at the start, else in the one chosen here, else in the usual one.
    Program(const Places&, Clock&, Language usual, std::optional<Language> asked = std::nullopt);
    ~Program() override;

    // Shows the window and begins to open the home; what takes long comes after it.
    void start();
    Window& window() { return *window_; }
    void speakFromNowOn(Language);

  private:
    void build();
    bool prints() const;
    void listen();

    Places places_;
    ConsoleSettings settings_{ConsoleSettings::usualFile()};
    SystemRandom chance_;
    Language usual_; // where none was chosen here
    Language language_;
    QTranslator words_;
    Theme theme_;
    ModuleSounds sounds_;
    desk::Desk desk_;
    Who who_;
    std::unique_ptr<Window> window_;
    std::unique_ptr<scanner::Hub> scanners_;
};

} // namespace daishi::console
