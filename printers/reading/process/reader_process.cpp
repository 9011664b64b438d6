#include "printers/reading/reader.h"

#include <mutex>
#include <optional>

#include "printers/reading/process/child.h"
#include "printers/reading/process/words.h"

namespace daishi {

namespace {

using reading::Child;
using reading::Message;

SheetReading failed() {
    SheetReading reading;
    reading.unsure = Unsure::ReaderFailed;
    reading.reader = "none";
    return reading;
}

// A reading that says more than it may is none: Is and IsNot name a blank, and CannotTell says why.
bool holds(const SheetReading& reading, const ReadRequest& request) {
    switch (reading.verdict) {
    case SheetVerdict::Is:
        return reading.looksLike == request.expected && !reading.unsure &&
               reading.print.has_value() == request.printed.has_value();
    case SheetVerdict::IsNot:
        return reading.looksLike && *reading.looksLike != request.expected && !reading.unsure;
    case SheetVerdict::CannotTell:
        return reading.unsure.has_value();
    }
    return false;
}

class ReaderProcess final : public SheetReader {
  public:
    explicit ReaderProcess(ReaderProgram program) : program_(std::move(program)) {}

    void use(const std::vector<MasterPlate>& masters) override {
        Message message = reading::useMessage(masters);
        if (message.head == catalogue_.head && message.parts == catalogue_.parts)
            return;
        catalogue_ = std::move(message);
        forget();
    }

    SheetReading read(const ReadRequest& request) override {
        const auto answer = ask(reading::readMessage(request), program_.toRead);
        const auto read = answer ? reading::readingOf(*answer) : std::nullopt;
        if (read && holds(*read, request))
            return *read;
        forget();
        return failed();
    }

    EnrolAnswer tryEnrol(const MasterPlate& plate) override {
        const auto answer = ask(reading::enrolMessage(plate), program_.toEnrol);
        if (auto enrolled = answer ? reading::enrolAnswerOf(*answer) : std::nullopt)
            return *enrolled;
        forget();
        return {Unsure::ReaderFailed, "daishi-reader did not answer", {}, {}};
    }

    void interrupt() override {
        const std::lock_guard lock(mutex_);
        if (child_)
            child_->end();
    }

  private:
    void forget() {
        const std::lock_guard lock(mutex_);
        child_.reset();
    }

    bool ready() {
        if (child_)
            return true;
        auto child = Child::start(program_.program);
        if (!child)
            return false;
        {
            const std::lock_guard lock(mutex_);
            child_ = std::move(child);
        }
        const auto used = child_->ask(catalogue_, program_.toEnrol);
        if (used && reading::isUsed(*used))
            return true;
        forget();
        return false;
    }

    // A process that does not answer is not asked again.
    std::optional<Message> ask(const Message& message, std::chrono::milliseconds limit) {
        if (!ready())
            return std::nullopt;
        auto answer = child_->ask(message, limit);
        if (!answer)
            forget();
        return answer;
    }

    ReaderProgram program_;
    Message catalogue_ = reading::useMessage({});
    std::mutex mutex_; // of child_ as others see it: it is replaced by this thread alone
    std::unique_ptr<Child> child_;
};

} // namespace

ReaderProgram readerBesideProgram() {
    std::error_code wrong;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", wrong);
    ReaderProgram reader;
    const std::filesystem::path bin = self.parent_path();
    reader.program = bin / "daishi-reader";
    if (!std::filesystem::exists(reader.program, wrong))
        reader.program = bin.parent_path() / "lib/daishi/daishi-reader";
    return reader;
}

std::unique_ptr<SheetReader> makeSheetReader(ReaderProgram program) {
    return std::make_unique<ReaderProcess>(std::move(program));
}

} // namespace daishi
