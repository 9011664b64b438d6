// Inside the library: a table on paper. Rows flow over pages under repeated heads, long texts wrap, a row
// higher than a page is continued on the next. What is wrong is bold, framed and tinted: black and white is
// enough.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/tables.h"

namespace daishi::report {

// With its title; `title` empty: none. A table without rows says so.
void drawTable(PageFlow&, const Table&, const std::string& title, const std::string& ifEmpty);

} // namespace daishi::report
