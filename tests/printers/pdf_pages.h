// PDFs of empty card-sized pages, for tests that need a document and do not look at it.
#pragma once

#include "core/print/printer_port.h"

namespace daishi::test {

// Whole and consistent: the hash is of the bytes. `weight` more bytes of padding, to make it a large one.
PrintDocument emptyCards(int pages, const std::string& mediaSource, std::size_t weight = 0);

std::string sha256Hex(const std::string& bytes);

} // namespace daishi::test
