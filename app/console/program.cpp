#include "app/console/program.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QTimer>

#include "app/console/frame/notices.h"
#include "app/console/pages.h"

namespace daishi::console {

namespace {

// As large as the screen allows; the console is made for a screen of its own.
QSize firstSize() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? screen->availableSize().boundedTo({3840, 2160}) : QSize(1920, 1080);
}

} // namespace

bool speak(QTranslator& words, Language language) {
    const bool japanese = language == Language::Japanese;
    QCoreApplication::removeTranslator(&words);
    QLocale::setDefault(japanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English));
    if (!words.load(japanese ? ":/daishi/console/console_ja.qm" : ":/daishi/console/console_en.qm"))
        return false;
    QCoreApplication::installTranslator(&words);
    return true;
}

Program::Program(const Places& places, Clock& clock, Language usual, std::optional<Language> asked)
    : places_(places), usual_(usual), language_(asked.value_or(settings_.now().language.value_or(usual))),
      theme_(settings_.shade(), settings_.scale()), desk_({places.home, places.config, clock, chance_}),
      who_(desk_) {
    speak(words_, language_);
    desk_.open(); // reads while the window is made
    settings_.apply(theme_, sounds_, nullptr);
    build();
    connect(&settings_, &ConsoleSettings::changed, this,
            [this] { settings_.apply(theme_, sounds_, window_.get()); });
    connect(&desk_, &desk::Desk::opened, this, &Program::listen); // where the configuration was mended
    // Later: the page on which it was chosen goes with its window.
    connect(
        &settings_, &ConsoleSettings::languageChanged, this,
        [this] { speakFromNowOn(settings_.now().language.value_or(usual_)); }, Qt::QueuedConnection);
}

Program::~Program() {
    scanners_.reset();
    window_.reset();
}

void Program::build() {
    const QSize size = window_ ? window_->size() : firstSize();
    window_ = std::make_unique<Window>(desk_, theme_, who_, sounds_, language_, allPages());
    window_->context().settings = &settings_;
    window_->context().scanners = scanners_.get();
    window_->resize(size);
    window_->bring(kFirstPage);
}

void Program::start() {
    window_->show();
    QTimer::singleShot(0, this, [this] {
        listen();
        sounds_.load(places_.speaker);
        if (!sounds_.isThere())
            window_->context().notices.say(
                Window::tr("No loudspeaker is found: stops are seen here, and not heard."), Tone::Waiting);
    });
}

void Program::speakFromNowOn(Language language) {
    if (prints() || window_->isCovered())
        return window_->context().notices.say(
            Window::tr("The language changes at the next start: something is being printed or answered."),
            Tone::Waiting);
    language_ = language;
    speak(words_, language_);
    build();
    window_->show();
}

bool Program::prints() const {
    const auto& printers = desk_.registry().printers;
    return std::any_of(printers.begin(), printers.end(),
                       [this](const PrinterConfig& printer) { return desk_.prints(printer.id); });
}

void Program::listen() {
    if (scanners_)
        return;
    auto read = scanner::readSettings(places_.home / "config");
    auto* settings = std::get_if<scanner::Settings>(&read);
    if (!settings)
        return; // the home is not opened either: its configuration is faulty
    scanners_ = std::make_unique<scanner::Hub>(*settings);
    connect(scanners_.get(), &scanner::Hub::scanned, this,
            [this](const QString& device, const QByteArray& raw) { window_->scanned(device, raw); });
    connect(scanners_.get(), &scanner::Hub::ignored, this, [this](const QString&, const Text& why) {
        window_->context().notices.say(window_->context().say(why), Tone::Waiting);
    });
    window_->context().scanners = scanners_.get();
    scanners_->start();
}

} // namespace daishi::console
