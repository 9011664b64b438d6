// What stands on the pages of tables and acts.
#pragma once

#include "app/console/pages/spec.h"

namespace daishi::console {

// Opens a picture on record, of a row with its number: who opens one is on record.
std::vector<ActSpec> openPictureActs();

PageSpec receivingPage();
PageSpec stockPage();
PageSpec stocktakePage();
PageSpec destructionPage();
PageSpec tracePage();
PageSpec jobsPage();
PageSpec auditPage();
PageSpec peoplePage();

} // namespace daishi::console
