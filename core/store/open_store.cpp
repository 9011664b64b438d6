#include "core/store/open_store.h"

#include <filesystem>

#include "core/store/store_trouble.h"

namespace daishi {

namespace {

constexpr std::string_view kSqlite = "sqlite:";

bool startsWith(const std::string& text, std::string_view beginning) {
    return text.compare(0, beginning.size(), beginning) == 0;
}

} // namespace

bool isPostgresUrl(const std::string& url) {
    return startsWith(url, "postgresql://") || startsWith(url, "postgres://");
}

std::unique_ptr<Database> openStore(const std::string& url, const std::string& folder) {
    if (isPostgresUrl(url))
        return openPostgres(url);
    if (startsWith(url, kSqlite))
        return openSqlite((std::filesystem::path(folder) / url.substr(kSqlite.size())).string(),
                          OpenMode::Existing);
    throw StoreTrouble(StoreTroubleKind::NoLocation, StoreFault::Failed, "",
                       "a store is sqlite:FILE or postgresql://ROLE@HOST/DATABASE");
}

} // namespace daishi
