// Results for other programs: one JSON object, whatever came of the command.
//   done      {"ok":true, …}                  failed    {"ok":false,"error":…, …}
//   refused   {"ok":false,"refused":{…}}      rejected  {"ok":false,"rejected":[…],"total":N}
//   usage     {"ok":false,"usage":…}
// "tone" tells how an answer is meant: plain, done, waiting (a person has something to do) or stop.
// Keys are the same in both languages; sentences are in the one asked for.
#pragma once

#include <Poco/JSON/Object.h>

#include "app/cli/answer.h"

namespace daishi::cli {

void addFacts(Poco::JSON::Object&, const std::vector<Fact>&, Language);
Poco::JSON::Object json(const Answer&, Language);
Poco::JSON::Object json(const Refusal&, Language);
Poco::JSON::Object json(const Rejected&, Language);
// `key` is "error" or "usage".
Poco::JSON::Object jsonFault(const std::string& key, const std::string& what);

} // namespace daishi::cli
