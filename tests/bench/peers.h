// What the product is measured against, in the same run on the same disk: the bare library and the bare
// device.
#pragma once

#include <string>

namespace daishi::bench {

// `rows` rows of 20 short columns, prepared once, in one transaction, through the C API of SQLite.
double rawInserts(const std::string& file, int rows);
// The same number of rows of the shape and with the keys of `piece`, sealed bytes of 290 bytes, no rules.
double rawPieces(const std::string& file, int rows);

// One row a transaction, WAL and synchronous=FULL; and 4 KiB written and fdatasync'ed. Kept open between
// rounds.
class RawRows {
  public:
    explicit RawRows(const std::string& file);
    ~RawRows();
    RawRows(const RawRows&) = delete;
    RawRows& operator=(const RawRows&) = delete;
    double insert(int rows); // seconds

  private:
    void* db_ = nullptr;
    void* statement_ = nullptr;
    int next_ = 0;
};

class RawDisk {
  public:
    explicit RawDisk(const std::string& file);
    ~RawDisk();
    RawDisk(const RawDisk&) = delete;
    RawDisk& operator=(const RawDisk&) = delete;
    double sync(int times); // seconds

  private:
    int fd_;
};

// PostgreSQL by libpq: COPY of the same 20 columns in one transaction, and one row a transaction.
double rawCopy(const std::string& url, int rows);
double rawServerRows(const std::string& url, int rows);

} // namespace daishi::bench
