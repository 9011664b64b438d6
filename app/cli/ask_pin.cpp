#include "app/cli/ask_pin.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace daishi::cli {

namespace {

constexpr char kCtrlC = 3;

class Terminal {
  public:
    Terminal() : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        known_ = file_ >= 0 && ::tcgetattr(file_, &before_) == 0;
        if (!known_)
            return;
        termios silent = before_;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
        silent.c_cc[VEOL] = kCtrlC; // ends the line at once: whoever walks away keeps nobody waiting
        known_ = ::tcsetattr(file_, TCSAFLUSH, &silent) == 0;
    }
    ~Terminal() {
        if (known_)
            ::tcsetattr(file_, TCSAFLUSH, &before_);
        if (file_ >= 0)
            ::close(file_);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    bool isSilent() const { return known_; }
    bool say(const std::string& text) {
        return ::write(file_, text.data(), text.size()) == std::int64_t(text.size());
    }
    std::optional<std::string> line() {
        std::string typed;
        for (char c = 0; ::read(file_, &c, 1) == 1;) {
            if (c == '\n')
                return typed;
            if (c == kCtrlC)
                return std::nullopt;
            typed += c;
        }
        return std::nullopt;
    }

  private:
    int file_;
    bool known_ = false;
    termios before_{};
};

std::string wording(const PinQuestion& question) {
    const std::string badge = question.badge.str();
    switch (question.what) {
    case PinQuestion::What::Own:
        return badge + " の暗証番号 / PIN of " + badge + ": ";
    case PinQuestion::What::New:
        return badge + " の新しい暗証番号 / new PIN of " + badge + ": ";
    case PinQuestion::What::NewAgain:
        return "もう一度 / once more: ";
    }
    return {};
}

} // namespace

std::optional<std::string> askPinAtTerminal(const PinQuestion& question) {
    Terminal terminal;
    if (!terminal.isSilent() || !terminal.say(wording(question)))
        return std::nullopt;
    auto typed = terminal.line();
    terminal.say("\n");
    return typed;
}

} // namespace daishi::cli
