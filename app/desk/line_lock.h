// One connection writes to a store (storage rule 1), and what it does is short; waiting for a printer is
// long. Every thread of the console that works with the line holds this lock while it does, and leaves it
// while it waits for a device or composes sheets. No transaction is ever open then: core/print speaks to
// printers only between them.
#pragma once

#include <functional>
#include <mutex>

namespace daishi::desk {

class LineLock {
  public:
    // Works with the line.
    class Within {
      public:
        explicit Within(LineLock& lock) : lock_(lock) { lock_.enter(); }
        ~Within() { lock_.mutex_.unlock(); }
        Within(const Within&) = delete;
        Within& operator=(const Within&) = delete;

      private:
        LineLock& lock_;
    };

    // Waits; only by a thread that is within.
    class Away {
      public:
        explicit Away(LineLock& lock) : lock_(lock) { lock_.mutex_.unlock(); }
        ~Away() { lock_.enter(); }
        Away(const Away&) = delete;
        Away& operator=(const Away&) = delete;

      private:
        LineLock& lock_;
    };

    // Done at the beginning of every turn: the store is taken over. Set by whoever is within.
    std::function<void()> atEveryTurn = {};

  private:
    void enter() {
        mutex_.lock();
        if (atEveryTurn)
            atEveryTurn();
    }

    std::mutex mutex_;
};

} // namespace daishi::desk
