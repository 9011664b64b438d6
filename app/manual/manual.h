// The manual, written from the tables the program itself works by: a verb, an option or a setting that is
// added stands in it without anybody thinking of it.
#pragma once

#include <string>
#include <vector>

#include "app/cli/verb.h"

namespace daishi::manual {

// One file of the manual below share/man: "man1/daishi.1", "ja/man1/daishi.1".
struct ManualFile {
    std::string path;
    std::string text;
};
std::vector<ManualFile> allPages(const std::vector<cli::Verb>&);

std::string daishiPage(const std::vector<cli::Verb>&, Language);
std::string consolePage(Language);
std::string floorPage(Language);
std::string vprinterPage();
std::string propertiesPage();
std::string logPage();
std::string configPage();

} // namespace daishi::manual
