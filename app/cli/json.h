// Results for other programs: one JSON object, whatever came of the command.
//   done      {"ok":true,"says":…, …}         failed    {"ok":false,"error":…, …}
//   refused   {"ok":false,"refused":{…}}      rejected  {"ok":false,"says":…,"rejected":[…],"total":N}
//   usage     {"ok":false,"usage":…}          and with error and usage what is to be done: "next":[…]
// "tone" tells how an answer is meant: plain, done, waiting (a person has something to do) or stop.
// Keys are the same in both languages; sentences are in the one asked for.
#pragma once

#include <Poco/JSON/Object.h>

#include "app/cli/answer.h"
#include "app/cli/troubles.h"

namespace daishi::cli {

void addFacts(Poco::JSON::Object&, const std::vector<Fact>&, Language);
Poco::JSON::Object json(const Answer&, Language);
Poco::JSON::Object json(const Refusal&, Language);
Poco::JSON::Object json(const Rejected&, Language);
// `key` is "error" or "usage".
Poco::JSON::Object jsonFault(const std::string& key, const Told&, Language);

} // namespace daishi::cli
