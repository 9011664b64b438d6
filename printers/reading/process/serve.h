// The other end of the wire: answers until it closes. Runs in the reader's own process.
#pragma once

#include "printers/reading/process/wire.h"

namespace daishi::reading {

// What a picture makes go wrong in here is answered with ReaderFailed; what is not of our form ends the
// service.
void serve(const Wire&);

// Gives up what a reader of pictures never needs: more memory than this, files that grow, cores that would
// hold what it sees.
void confine();

} // namespace daishi::reading
