// A file from outside, read whole or not at all. No file, whatever its kind or size, can fill the memory,
// keep the program waiting or be taken while somebody still writes it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>

#include "core/words/refusal.h"

namespace daishi {

enum class FileFault {
    Missing,    // there is no such file
    NotAllowed, // it may not be read
    NotAFile,   // a folder, a pipe, a device
    TooLong,    // more bytes than asked for
    Changed,    // its size or time of change was another at the end than at the beginning
    NotRead,    // the disk did not give it
};

// At most `most` bytes. Never waits for a pipe. Throws only std::bad_alloc.
std::variant<std::string, FileFault> readWholeFile(const std::filesystem::path&, std::size_t most);

// What is wrong, as a sentence; `most` is the limit that was asked for.
Text describe(FileFault, std::size_t most);

} // namespace daishi
