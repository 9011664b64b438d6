// Printing past the line: what anybody in the house could do with a printer that stands in the network.
#pragma once

#include <cstdint>
#include <string>

namespace daishi::replay {

// Sends a document of so many pages to this tray and waits until the printer has taken it. Throws
// std::runtime_error when it does not.
void printPastTheLine(const std::string& uri, const std::string& mediaSource, std::int64_t pages);

} // namespace daishi::replay
