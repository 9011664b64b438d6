// Internal to core/store. One process, one connection writes to a store: SQLite 3.7.0–3.51.2 can corrupt a
// WAL when two connections write and checkpoint at the same instant (storage rule 1).
#pragma once

#include <string>

namespace daishi {

// Holds an open-file-description lock on `<store>.lock` for its life; the kernel frees it when the process
// dies, however it dies. The file stays and holds the process number of the last holder. Throws StoreError:
// Busy when somebody holds it (this process included), Failed when the file cannot be written.
class WriterLock {
  public:
    explicit WriterLock(const std::string& storePath);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

  private:
    int file_ = -1;
};

} // namespace daishi
