// daishi-reader: looks at pictures of sheets for the line, which starts it and speaks with it on its standard
// input. What it reads may be hostile: it runs confined, and whatever becomes of it, the line takes for no.
#include <cstring>
#include <iostream>

#include <sys/socket.h>
#include <unistd.h>

#include "printers/reading/process/serve.h"
#include "printers/reading/sheet/limits.h"

namespace {

bool isSocket(int descriptor) {
    int kind = 0;
    socklen_t size = sizeof kind;
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 && kind == SOCK_STREAM;
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::cout << daishi::reading::kReaderVersion << '\n';
        return 0;
    }
    if (argc != 1 || !isSocket(STDIN_FILENO)) {
        std::cerr << "daishi-reader is started by daishi and daishi-console; it has no use of its own.\n"
                     "daishi-reader は daishi と daishi-console が起動します。単独では使いません。\n";
        return 2;
    }
    daishi::reading::confine();
    daishi::reading::serve(daishi::reading::Wire(dup(STDIN_FILENO)));
    return 0;
}
