// Hashes, as documents and certificates are named by them.
#pragma once

#include <string>

namespace daishi::ipp {

std::string sha256Hex(const std::string& bytes); // 64 digits 0-9 a-f

} // namespace daishi::ipp
