// What the core needs of whoever draws a test sheet. Implemented in printers/compose.
#pragma once

#include "core/print/composer_port.h"
#include "core/words/scan_codes.h"

namespace daishi {

class TestComposer {
  public:
    virtual ~TestComposer() = default;

    // One page with VOID all over it and the code where a document bears its own. Throws std::logic_error
    // when the permit is for more than one sheet or for another blank.
    virtual PrintDocument composeTest(const Permit&, const BlankType&, const TestCode&,
                                      const std::string& mediaSource) = 0;
};

} // namespace daishi
