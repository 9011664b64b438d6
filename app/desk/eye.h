// The reader of pictures at work, on a thread of its own: one picture after the other.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

#include "app/desk/handed_reader.h"
#include "app/desk/work_thread.h"

namespace daishi::desk {

class Eye {
  public:
    using Open = std::function<std::unique_ptr<SheetReader>()>;
    explicit Eye(Open); // opened with the first picture
    ~Eye();             // what is read now is given up

    // A question that was asked; to give it up again.
    struct Asked {
        PictureQuestion question;
        std::function<void(SheetReading)> then;
        std::atomic<bool> over = false;
    };

    // Any thread. `then` is called on the eye's thread, whatever the reader does, and never for what was
    // given up before it was begun.
    std::shared_ptr<Asked> read(PictureQuestion, std::function<void(SheetReading)> then);
    // Any thread: nobody waits for it any more.
    void giveUp(const std::shared_ptr<Asked>&);

  private:
    void look(const std::shared_ptr<Asked>&); // on its thread
    bool begin(const std::shared_ptr<Asked>&);
    SheetReading readingOf(const PictureQuestion&);

    const Open open_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool ends_ = false;
    std::shared_ptr<Asked> now_;          // under the mutex
    std::unique_ptr<SheetReader> reader_; // made by its thread, under the mutex
    std::unique_ptr<WorkThread> thread_;  // ends first
};

} // namespace daishi::desk
