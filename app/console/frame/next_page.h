// Where in this window the next act of a refusal is done, where it is done in one place. The refusal's own
// words name none: they are read at the terminal as well.
#pragma once

#include <QString>

#include "core/words/refusal.h"

namespace daishi::console {

// "On page Destruction (F7)."; empty: in no single place.
QString nextPage(RefusalCode);

} // namespace daishi::console
