#pragma once
// Small POSIX socket helpers of the virtual printer. Every socket is close-on-exec.

#include <string>
#include <vector>

namespace daishi::vprinter {

// A listening socket on path, which is replaced if it is there. Throws std::runtime_error.
int listenUnix(const std::string& path);
// -1 when nobody answers.
int connectUnix(const std::string& path);
// Listening sockets on 127.0.0.1 and, where the machine has it, ::1. Throws std::runtime_error.
std::vector<int> listenLoopback(int port);
// A port of the loopback that nobody used a moment ago.
int freePort();
// False when the other side is gone.
bool sendAll(int socket, const char* data, std::size_t size);

} // namespace daishi::vprinter
