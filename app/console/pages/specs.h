// What stands on the pages of tables and acts.
#pragma once

#include "app/console/pages/spec.h"

namespace daishi::console {

PageSpec receivingPage();
PageSpec stockPage();
PageSpec stocktakePage();
PageSpec destructionPage();
PageSpec tracePage();
PageSpec jobsPage();
PageSpec auditPage();
PageSpec peoplePage();

} // namespace daishi::console
