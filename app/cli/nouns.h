// The commands, one file per noun; each adds its own to the table.
#pragma once

#include "app/cli/verb.h"

namespace daishi::cli {

void addHomeVerbs(std::vector<Verb>&);
void addConfigVerbs(std::vector<Verb>&);
void addClockVerbs(std::vector<Verb>&);
void addRequestVerbs(std::vector<Verb>&);
void addDeliveryVerbs(std::vector<Verb>&);
void addSampleVerbs(std::vector<Verb>&); // delivery samples, picture, pictures
void addBlankTypeVerbs(std::vector<Verb>&);
void addReaderVerbs(std::vector<Verb>&);
void addEvidenceVerbs(std::vector<Verb>&);
void addLotVerbs(std::vector<Verb>&);
void addBoxVerbs(std::vector<Verb>&);
void addBoxEndVerbs(std::vector<Verb>&);    // box destroy, waste
void addBoxPartVerbs(std::vector<Verb>&);   // box find, sample, split
void addBoxReturnVerbs(std::vector<Verb>&); // box return, slip
void addLotReturnVerbs(std::vector<Verb>&); // lot return, slip
void addLotTraceVerbs(std::vector<Verb>&);  // lot trace
void addDestroyVerbs(std::vector<Verb>&);
void addStocktakeVerbs(std::vector<Verb>&);
void addStockVerbs(std::vector<Verb>&);  // stock forecast
void addUrgentVerbs(std::vector<Verb>&); // request urgent
void addTrayVerbs(std::vector<Verb>&);
void addJobVerbs(std::vector<Verb>&);
void addPeopleVerbs(std::vector<Verb>&);
void addPrintVerbs(std::vector<Verb>&);   // the run
void addSheetVerbs(std::vector<Verb>&);   // `print`, with printed sheets in hand
void addReadingVerbs(std::vector<Verb>&); // read: every piece passes a reader
void addTestVerbs(std::vector<Verb>&);    // print test
void addLookVerbs(std::vector<Verb>&);    // print look
void addPrinterVerbs(std::vector<Verb>&);
void addDayVerbs(std::vector<Verb>&);
void addStoreVerbs(std::vector<Verb>&);   // backup, restore, store
void addAuditVerbs(std::vector<Verb>&);   // audit, verify
void addRefusalVerbs(std::vector<Verb>&); // refusals, version

} // namespace daishi::cli
