// media-col: what a tray holds, and what a job asks for.
#pragma once

#include <cups/ipp.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "printers/ipp/message.h"

namespace daishi::ipp {

// The whole collection as one text, members sorted by name at every depth, with the values as
// ippAttributeString writes them: "{media-size={x-dimension=5400 y-dimension=8600} media-source=tray-2}".
std::string canonicalText(ipp_t* collection);

// media-source of a collection; nullopt when it names none.
std::optional<std::string> mediaSource(ipp_t* collection);

// media-col-ready per tray, for the trays in `sources`. Where a printer names a tray twice (with and without
// borders), both texts are in the value, sorted. nullopt when the attribute is not a list of collections.
std::optional<std::map<std::string, std::string>> readyMedia(ipp_attribute_t* mediaColReady,
                                                             const std::vector<std::string>& sources);

// media-col for a job. Throws std::invalid_argument when `pwgSize` is not a PWG size name.
Message newMediaCol(const std::string& pwgSize, const std::string& source);

} // namespace daishi::ipp
