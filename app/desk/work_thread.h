// A thread that does one thing after the other, in the order in which they were asked for.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace daishi::desk {

class WorkThread {
  public:
    // `idle`, if given, is done whenever nothing was asked for during `every`.
    explicit WorkThread(std::function<void()> idle = {},
                        std::chrono::milliseconds every = std::chrono::milliseconds(0));
    // Finishes what it is doing; what still waits is not begun.
    ~WorkThread();
    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;

    // Any thread. `work` must not throw.
    void post(std::function<void()> work);

    // Does it there and waits for it. Any thread but this one. Throws what `work` throws.
    template <class Work>
    auto ask(Work work) {
        std::packaged_task<decltype(work())()> task(std::move(work));
        auto answer = task.get_future();
        post([&task] { task(); });
        return answer.get();
    }

  private:
    void live();

    const std::function<void()> idle_;
    const std::chrono::milliseconds every_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    bool over_ = false;
    std::thread thread_; // the last: it begins when everything else is there
};

} // namespace daishi::desk
