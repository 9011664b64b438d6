// What the product is measured against, in the same run on the same disk: the bare library and the bare
// device.
#pragma once

#include <functional>
#include <string>

namespace daishi::bench {

// Seconds that the body takes.
double seconds(const std::function<void()>& body);

// `rows` rows of 20 short columns, prepared once, in one transaction, through the C API of SQLite.
double rawInserts(const std::string& file, int rows);
// One row a transaction, WAL and synchronous=FULL.
double rawDurableInserts(const std::string& file, int rows);
// 4 KiB written and fdatasync'ed, `times` times.
double bareSyncs(const std::string& file, int times);

} // namespace daishi::bench
