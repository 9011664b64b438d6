// Internal to app/doctor: the areas of an examination, one file each.
#pragma once

#include <sys/types.h>

#include <optional>

#include "app/doctor/finding.h"
#include "app/doctor/machine.h"

namespace daishi {
class Database;
}

namespace daishi::doctor {

void checkProgram(const Patient&, Chart);
void checkFonts(const Patient&, Chart);
void checkHome(const Patient&, Chart);
void checkStore(const Patient&, Chart);
void checkKeys(const Patient&, Chart);
void checkPrinters(const Patient&, Chart);
void checkClock(const Patient&, Chart);
void checkTerminal(const Patient&, Chart);
void checkConsole(const Patient&, Chart);

// Told with the store, to which they belong.
void checkBackup(const Patient&, bool onPostgres, Chart&);
void checkServer(Database&, Chart&); // PostgreSQL
void checkRules(Database&, Chart&);
void checkMasters(const Patient&, Database&, Chart&); // and the reader that compares with them
void checkLastEvent(const Patient&, Database&, Chart&);

// Told with the configuration of the home.
void checkHolidays(const Registry&, Day today, Chart&);
void checkSeals(const Registry&, Chart&);

// Told with the printers.
void checkCertificate(const PrinterConfig&, const Patient&, Chart&);

// The folder is a home, or was one: settings, store or keys are in it.
bool hasHome(const Patient&);

// Whose it is and who may touch it; nullopt when it is not there. Links are not followed.
struct Ownership {
    uid_t owner = 0;
    mode_t mode = 0; // the permission bits alone
};
std::optional<Ownership> ownershipOf(const std::filesystem::path&);

// Finds fault with a file or folder that is another's, or that others may touch. Answers whether it is well.
bool checkPrivate(const Patient&, Chart&, const std::string& check, const std::filesystem::path&);

} // namespace daishi::doctor
