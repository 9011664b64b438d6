#include "app/desk/work_thread.h"

namespace daishi::desk {

WorkThread::WorkThread(std::function<void()> idle, std::chrono::milliseconds every)
    : idle_(std::move(idle)), every_(every), thread_([this] { live(); }) {}

WorkThread::~WorkThread() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void WorkThread::post(std::function<void()> work) {
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(work));
    }
    changed_.notify_all();
}

void WorkThread::live() {
    std::unique_lock lock(mutex_);
    const auto asked = [this] { return over_ || !waiting_.empty(); };
    while (!over_) {
        std::function<void()> work = idle_;
        if (!idle_)
            changed_.wait(lock, asked);
        else
            changed_.wait_for(lock, every_, asked);
        if (over_)
            return;
        if (!waiting_.empty()) {
            work = std::move(waiting_.front());
            waiting_.pop_front();
        }
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace daishi::desk
