// Pictures of the simulated sheets: a person lays one on the scanner. What the scanner shows is what the
// sheet truly is, whatever its labels and marks say.
#pragma once

#include <filesystem>
#include <string>

#include "app/replay/house.h"

namespace daishi::replay {

// The moments at which a policy may ask for pictures.
enum class PicturedAt { Receiving, Load, FirstArticle };
// "receiving", "load", "first-article"; throws std::runtime_error for another word.
PicturedAt picturedAt(const std::string& word);

// Asks for pictures of this blank, in the scene's own copy of blank-types.toml. Only before the home is made;
// throws std::runtime_error for a type that is not configured.
void askForPictures(House&, const BlankTypeId&, PicturedAt);
// So many sheets after each look the newest one is looked at again.
void inspectEvery(House&, const BlankTypeId&, std::int64_t sheets);
// Every printed sheet of it passes a reader.
void askForReadings(House&, const BlankTypeId&);

// The print plate of a blank, as its printer delivers it: a PDF.
std::filesystem::path plateOf(House&, const BlankTypeId&);

// A picture file. `profile`: how the scanner does, "clean", "blur" … (daishi-vscanner --help).
std::filesystem::path pictureOf(House&, const Pack& sheetOnTop, const std::string& profile);
std::filesystem::path pictureOf(House&, const OutputSheet&, const std::string& profile);

} // namespace daishi::replay
