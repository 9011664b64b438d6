#include "app/console/settings/settings_view.h"

#include "core/pictures/masters.h"
#include "core/pictures/reader_arming.h"

namespace daishi::console {

StoreFacts readStoreFacts(cli::Home& home) {
    StoreFacts facts;
    facts.home = home.folder().string();
    facts.store = cli::settingsOf(home.folder())->getString("store");
    facts.info = readStoreInfo(home.db());
    facts.backup = cli::lastBackup(home.folder());
    facts.zone = home.registry().site.zone;
    return facts;
}

ReaderFacts readReaderFacts(cli::Home& home) {
    ReaderFacts facts;
    facts.masters = std::int64_t(presentMasters(home.db()).size());
    const ReaderStanding standing = readerStanding(home.db());
    const Registry& registry = home.registry();
    const Day today = siteDay(home.line().clock.now(), registry.site.zone);
    if (const auto objection = readerIsArmed(registry.site.readerChallenge, standing, today))
        facts.notArmed = objection->loaded;
    facts.challengedOn = standing.challengedOn;
    return facts;
}

} // namespace daishi::console
