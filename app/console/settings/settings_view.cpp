#include "app/console/settings/settings_view.h"

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

} // namespace daishi::console
