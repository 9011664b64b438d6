#include "app/doctor/examine.h"

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>

#include "app/cli/troubles.h"
#include "app/doctor/checks.h"

namespace daishi::doctor {

namespace {

struct Area {
    const char* name;
    void (*check)(const Patient&, Chart);
};

constexpr Area kAreas[] = {
    {"program", checkProgram}, {"fonts", checkFonts},       {"home", checkHome},
    {"store", checkStore},     {"keys", checkKeys},         {"printers", checkPrinters},
    {"clock", checkClock},     {"terminal", checkTerminal}, {"console", checkConsole},
};

std::string octal(mode_t mode) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "%04o", static_cast<unsigned>(mode));
    return digits;
}

} // namespace

const char* nameOf(Health health) {
    switch (health) {
    case Health::Ok:
        return "ok";
    case Health::Attention:
        return "attention";
    case Health::Fault:
        return "fault";
    }
    return "";
}

std::vector<Finding> examine(const Patient& patient) {
    std::vector<Finding> findings;
    for (const Area& area : kAreas) {
        Chart chart(area.name, findings);
        try {
            area.check(patient, chart);
        } catch (const std::exception& failure) {
            const Text what = cli::wordsOf(failure).says;
            chart.fault("examination",
                        {"診察を続けられませんでした。" + what.ja, "It could not be examined. " + what.en},
                        {"示された原因を除いて、もう一度 daishi doctor を実行する",
                         "mend what is named and run daishi doctor again"});
        }
    }
    return findings;
}

Health worstOf(const std::vector<Finding>& findings) {
    Health worst = Health::Ok;
    for (const Finding& finding : findings)
        worst = std::max(worst, finding.health);
    return worst;
}

bool hasHome(const Patient& patient) {
    std::error_code unknown;
    for (const char* part : {"daishi.properties", "store.db", "keys"}) {
        if (std::filesystem::exists(patient.home / part, unknown))
            return true;
    }
    return false;
}

std::optional<Ownership> ownershipOf(const std::filesystem::path& path) {
    struct stat about {};
    if (::lstat(path.c_str(), &about) != 0)
        return std::nullopt;
    return Ownership{about.st_uid, about.st_mode & 07777};
}

bool checkPrivate(const Patient& patient, Chart& chart, const std::string& check,
                  const std::filesystem::path& path) {
    const auto about = ownershipOf(path);
    if (!about)
        return true;
    const std::string name = path.string();
    if (about->owner != patient.machine.user) {
        const std::string owner = std::to_string(about->owner);
        const std::string user = std::to_string(patient.machine.user);
        chart.fault(
            check,
            {name + " は利用者 " + owner + " のもので、このプログラムは利用者 " + user + " で動いています。",
             name + " belongs to user " + owner + ", and this program runs as user " + user + "."},
            {"記録の持ち主として実行する（sudo -u '#" + owner + "' daishi …）",
             "run as the owner of the home: sudo -u '#" + owner + "' daishi …"});
        return false;
    }
    if ((about->mode & 077) != 0) {
        const std::string mode = octal(about->mode);
        chart.fault(check,
                    {name + " はほかの利用者に開いています（" + mode + "）。",
                     name + " is open to others (" + mode + ")."},
                    {"chmod go= " + name, "chmod go= " + name});
        return false;
    }
    return true;
}

} // namespace daishi::doctor
