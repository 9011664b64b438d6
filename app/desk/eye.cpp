#include "app/desk/eye.h"

namespace daishi::desk {

namespace {

constexpr std::chrono::milliseconds kInterruptEvery{20};

} // namespace

Eye::Eye(Open open) : open_(std::move(open)), thread_(std::make_unique<WorkThread>()) {}

// A reader that is about to begin does not hear what was called before: it is called until it has ended.
Eye::~Eye() {
    {
        std::unique_lock lock(mutex_);
        ends_ = true;
        while (now_) {
            if (reader_)
                reader_->interrupt();
            changed_.wait_for(lock, kInterruptEvery);
        }
    }
    thread_.reset();
}

std::shared_ptr<Eye::Asked> Eye::read(PictureQuestion question, std::function<void(SheetReading)> then) {
    auto asked = std::make_shared<Asked>();
    asked->question = std::move(question);
    asked->then = std::move(then);
    thread_->post([this, asked] { look(asked); });
    return asked;
}

void Eye::giveUp(const std::shared_ptr<Asked>& asked) {
    const std::lock_guard lock(mutex_);
    asked->over = true;
    if (now_ == asked && reader_)
        reader_->interrupt();
}

bool Eye::begin(const std::shared_ptr<Asked>& asked) {
    const std::lock_guard lock(mutex_);
    if (ends_ || asked->over)
        return false;
    now_ = asked;
    return true;
}

void Eye::look(const std::shared_ptr<Asked>& asked) {
    if (!begin(asked))
        return;
    SheetReading reading = readingOf(asked->question);
    {
        const std::lock_guard lock(mutex_);
        now_.reset();
        changed_.notify_all();
        if (ends_)
            return;
    }
    asked->then(std::move(reading));
}

// What a reader throws may be about the picture: it is told to nobody.
SheetReading Eye::readingOf(const PictureQuestion& question) {
    try {
        if (!reader_) {
            auto reader = open_();
            const std::lock_guard lock(mutex_);
            reader_ = std::move(reader);
        }
        reader_->use(question.masters);
        return reader_->read(question.request);
    } catch (const std::exception&) {
        return nothingRead();
    }
}

} // namespace daishi::desk
