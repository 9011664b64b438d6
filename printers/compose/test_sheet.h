// Draws the test sheet: VOID and 試し刷り all over it, no data of anybody, and a code of its own family where
// a document bears its own.
#pragma once

#include <memory>

#include "core/print/test_composer.h"

namespace daishi {

// Loads the fonts, as makeSheetComposer(). Use one composer per thread. The same input gives the same bytes.
std::unique_ptr<TestComposer> makeTestComposer();

} // namespace daishi
