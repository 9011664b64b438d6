// Pictures that another part of the program hands over: of simulated devices, and of files a person names.
#pragma once

#include "printers/sources/picture_source.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace daishi {

class HandedSource final : public PictureSource {
  public:
    explicit HandedSource(std::string id) : id_(std::move(id)) {}

    // From any thread. What is handed before ask() is forgotten there.
    void hand(std::string bytes);
    // take() answers this next, after what was handed before.
    void fail(NoPicture);

    void ask() override;
    std::variant<Picture, NoPicture> take(std::chrono::milliseconds within) override;
    void interrupt() override;

  private:
    void put(std::variant<std::string, NoPicture>);

    std::string id_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::variant<std::string, NoPicture>> waiting_;
    std::uint64_t numbers_ = 0;
    bool over_ = false;
};

} // namespace daishi
