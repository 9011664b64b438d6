// What the page of settings tells of the store. Nothing of it can be chosen here.
#pragma once

#include <optional>

#include "app/cli/backup_record.h"
#include "app/cli/home.h"
#include "core/store/schema.h"

namespace daishi::console {

struct StoreFacts {
    std::string home, store; // folder; as daishi.properties has it
    StoreInfo info;
    std::optional<cli::LastBackup> backup;
    SiteZone zone;
};
StoreFacts readStoreFacts(cli::Home&);

// Whether pictures of sheets count now.
struct ReaderFacts {
    std::int64_t masters = 0;        // blanks with an approved print plate
    std::optional<Text> notArmed;    // why no picture counts; nothing: they do
    std::optional<Day> challengedOn; // last
};
ReaderFacts readReaderFacts(cli::Home&);

} // namespace daishi::console
