// Results as a person reads them.
#pragma once

#include <string>

#include "app/cli/answer.h"
#include "app/cli/paint.h"
#include "app/cli/troubles.h"
#include "app/cli/verb.h"

namespace daishi::cli {

std::string show(const std::vector<Fact>&, Language, const Paint&);
std::string show(const Answer&, Language, const Paint&);
// The stop, framed: 止, what cannot be done, number and name, the sentence, what is there and what is needed
// one below the other with what differs marked, and the next act.
std::string show(const Refusal&, const Verb&, Language, const Paint&);
std::string show(const Rejected&, Language, const Paint&);
// "daishi: …" and below it what to do.
std::string show(const Told&, Language, const Paint&);

} // namespace daishi::cli
