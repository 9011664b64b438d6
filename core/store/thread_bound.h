// A store belongs to the thread that opened it (database.h). Where several threads work with one connection by turns,
// each takes it over at the beginning of its turn; whoever hands out the turns sees to it that there is only one.
#pragma once

namespace daishi {

class Database;

class ThreadBound {
  public:
    virtual ~ThreadBound() = default;
    // From now on it belongs to the calling thread. Throws StoreError(Failed) within a transaction: a turn never ends
    // in the middle of an act.
    virtual void takeOver() = 0;
};

// Nothing for a store that is bound to no thread.
void takeOver(Database&);

} // namespace daishi
