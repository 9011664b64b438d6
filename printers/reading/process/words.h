// Inside the library: the messages between the line and the reader's process. Each is written by one end and
// read by the other; whatever cannot be read gives nothing.
#pragma once

#include "core/line/sheet_reader.h"
#include "printers/raster/raster.h"
#include "printers/reading/process/wire.h"

namespace daishi::reading {

// "use", "read", "enrol", "draw"; empty: none of ours.
std::string askOf(const Message&);

Message useMessage(const std::vector<MasterPlate>&);
// Of "use" and of "enrol".
std::optional<std::vector<MasterPlate>> mastersOf(const Message&);

Message readMessage(const ReadRequest&);
std::optional<ReadRequest> requestOf(const Message&);

Message enrolMessage(const MasterPlate&);

Message drawMessage(std::string_view picture);
Message drawnMessage(const raster::Raster&);
std::optional<raster::Raster> rasterOf(const Message&); // grey

Message answerOf(const SheetReading&);
std::optional<SheetReading> readingOf(const Message&);

Message answerOf(const EnrolAnswer&);
std::optional<EnrolAnswer> enrolAnswerOf(const Message&);

// The catalogue is in use, or a plate of it cannot be read.
Message usedMessage(bool used);
bool isUsed(const Message&);

} // namespace daishi::reading
