#include "printers/sources/handed_source.h"

#include "printers/sources/picture_kind.h"

namespace daishi {

void HandedSource::put(std::variant<std::string, NoPicture> one) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(one));
    changed_.notify_all();
}

void HandedSource::hand(std::string bytes) {
    put(std::move(bytes));
}

void HandedSource::fail(NoPicture why) {
    put(std::move(why));
}

void HandedSource::ask() {
    const std::lock_guard lock(mutex_);
    waiting_.clear();
    over_ = false;
}

void HandedSource::interrupt() {
    const std::lock_guard lock(mutex_);
    over_ = true;
    changed_.notify_all();
}

std::variant<Picture, NoPicture> HandedSource::take(std::chrono::milliseconds within) {
    std::unique_lock lock(mutex_);
    if (!changed_.wait_for(lock, within, [&] { return over_ || !waiting_.empty(); }) || over_)
        return NoPicture{NoPictureWhy::NothingCame, {}};
    auto one = std::move(waiting_.front());
    waiting_.pop_front();
    if (auto* why = std::get_if<NoPicture>(&one))
        return std::move(*why);
    auto& bytes = std::get<std::string>(one);
    if (bytes.size() > kMostPictureBytes)
        return NoPicture{NoPictureWhy::TooLarge, std::to_string(bytes.size()) + " bytes"};
    if (!sources::kindOf(bytes))
        return NoPicture{NoPictureWhy::BadPicture, "neither JPEG nor PNG nor PDF"};
    return Picture{std::move(bytes), id_, ++numbers_};
}

} // namespace daishi
