#include "app/console/console_settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QPalette>
#include <QResizeEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

#include "app/console/frame/sounds.h"

namespace daishi::console {

namespace {

constexpr const char* kBrightness[] = {"light", "dark", "system"};

// Before a style sheet of ours lies over it.
bool systemIsDark() {
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() <
                             QApplication::palette().color(QPalette::WindowText).lightness();
    return dark;
}

Choices read(const QString& file) {
    const QSettings kept(file, QSettings::IniFormat);
    Choices choices;
    const QString language = kept.value("language").toString();
    if (language == "ja" || language == "en")
        choices.language = language == "ja" ? Language::Japanese : Language::English;
    const QString brightness = kept.value("brightness").toString();
    for (int i = 0; i < 3; ++i) {
        if (brightness == kBrightness[i])
            choices.brightness = Brightness(i);
    }
    bool number = false;
    const int percent = kept.value("type-percent").toInt(&number);
    if (number && percent >= kLeastType && percent <= kMostType)
        choices.typePercent = percent;
    choices.goSound = kept.value("go-sound", true).toBool();
    return choices;
}

bool write(const QString& file, const Choices& choices) {
    QSettings kept(file, QSettings::IniFormat);
    if (choices.language)
        kept.setValue("language", *choices.language == Language::Japanese ? "ja" : "en");
    else
        kept.remove("language");
    kept.setValue("brightness", kBrightness[int(choices.brightness)]);
    kept.setValue("type-percent", choices.typePercent);
    kept.setValue("go-sound", choices.goSound);
    kept.sync();
    return kept.status() == QSettings::NoError;
}

} // namespace

ConsoleSettings::ConsoleSettings(const QString& file, QObject* parent)
    : QObject(parent), file_(file), now_(read(file)) {
    systemIsDark();
}

QString ConsoleSettings::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/daishi/console.ini";
}

bool ConsoleSettings::choose(const Choices& wanted) {
    Choices choices = wanted;
    choices.typePercent = std::clamp(choices.typePercent, kLeastType, kMostType);
    if (choices == now_)
        return true;
    const bool language = choices.language != now_.language;
    now_ = choices;
    const bool kept = write(file_, now_);
    Q_EMIT changed();
    if (language)
        Q_EMIT languageChanged();
    return kept;
}

Shade ConsoleSettings::shade() const {
    if (now_.brightness == Brightness::System)
        return systemIsDark() ? Shade::Dark : Shade::Light;
    return now_.brightness == Brightness::Dark ? Shade::Dark : Shade::Light;
}

void ConsoleSettings::apply(Theme& theme, Sounds& sounds, QWidget* window) const {
    sounds.mute(!now_.goSound);
    if (theme.shade() == shade() && theme.scale() == scale())
        return;
    theme.become(shade(), scale());
    if (!window)
        return;
    theme.fit(window->size());
    qApp->setStyleSheet(theme.styleSheet());
    QResizeEvent again(window->size(), window->size());
    QApplication::sendEvent(window, &again);
}

} // namespace daishi::console
