// The sheet of a load that has to be looked at: the first, and where the policy of the blank says so every so
// many.
#pragma once

#include "core/line/work.h"
#include "core/pictures/looking.h"
#include "core/print/composer_port.h"
#include "core/print/run_rows.h"

namespace daishi {

// Good sheets of the load that came after the newest one that was approved.
Sheets goodSinceLook(Database&, const LoadId&);

// The good sheet of this run that waits to be looked at: the first, as long as none of its load was approved;
// then the newest, where as many came since one was looked at as the load's policy allows.
std::optional<SheetRow> waitingFirstArticle(Database&, const RunRow&);

// What an approval is about.
struct Article {
    RunRow run;
    LoadRow load;
    SheetRow sheet;
};
//
Outcome<Article> articleOf(Work&, const RunId&);

// What is seen to be wrong at the sheet, written down with its consequences. The evidence has been recorded.
Outcome<Done> articleOnOtherBlank(Work&, const Article&, const Text& seen, const Text& wanted,
                                  const Text& difference);
Outcome<Done> articleBearsOtherData(Work&, const Article&, const std::vector<std::string>& fields);
// The sheet is good: the load may go on.
void approveArticle(Work&, const Article&);

// Looks at the picture of the sheet that waits, drawn once more from its data; nothing where none waits or
// the policy asks for no picture. Outside of any transaction.
std::optional<LookedAt> lookAtArticle(Line&, const RunId&, const SheetPicture&, SheetComposer&);
bool pictureAsked(const Registry&, const BlankTypeId&);

// Inside: writes the look down and says what stands against the sheet; nothing when it is right.
Objection pictureObjects(Work&, const Article&, const std::optional<LookedAt>&);

} // namespace daishi
