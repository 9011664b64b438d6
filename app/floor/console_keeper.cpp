#include "app/floor/console_keeper.h"

#include <csignal>
#include <sys/prctl.h>

#include "app/floor/names.h"

namespace daishi::practice {

namespace {

constexpr int kGoodbyeMs = 3000;
constexpr std::int64_t kMinute = 60'000'000;

} // namespace

Instant nextMinute(Instant now) {
    return Instant((now.micros() + kMinute - 1) / kMinute * kMinute);
}

ConsoleKeeper::ConsoleKeeper(std::filesystem::path program, std::filesystem::path log, QString language,
                             QObject* parent)
    : QObject(parent), program_(std::move(program)), language_(std::move(language)) {
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.setStandardOutputFile(said(log.string()), QIODevice::Append);
    // Whatever happens to the panel, no console is left behind.
    process_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&process_, &QProcess::stateChanged, this, [this] { Q_EMIT changed(); });
}

ConsoleKeeper::~ConsoleKeeper() {
    process_.disconnect(this);
    if (!runs())
        return;
    process_.terminate();
    if (process_.waitForFinished(kGoodbyeMs))
        return;
    process_.kill();
    process_.waitForFinished(kGoodbyeMs);
}

bool ConsoleKeeper::isThere() const {
    return std::filesystem::exists(program_);
}

void ConsoleKeeper::open(const std::filesystem::path& home, Instant begins) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DAISHI_HOME", said(home.string()));
    process_.setProcessEnvironment(environment);
    begins_ = begins;
    since_.start();
}

Instant ConsoleKeeper::now() const {
    return since_.isValid() ? Instant(begins_.micros() + since_.nsecsElapsed() / 1000) : begins_;
}

void ConsoleKeeper::start() {
    if (!since_.isValid() || !isThere() || runs())
        return;
    begins_ = nextMinute(now()); // from here on panel and console show the same time
    since_.start();
    process_.start(said(program_.string()),
                   {"--home", process_.processEnvironment().value("DAISHI_HOME"), "--clock",
                    said(localIso(begins_, SiteZone{}).substr(0, 16)), "--lang", language_});
}

void ConsoleKeeper::kill() {
    process_.kill();
}

} // namespace daishi::practice
