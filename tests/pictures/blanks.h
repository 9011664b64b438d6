// Blanks whose pictures are made: thirteen that are registered, each as a card and as a letter, and others
// that look like one of them and are not.
#pragma once

#include "core/words/registry.h"
#include "printers/paper/blank_face.h"
#include "printers/virtual/scan/flaws.h"

#include <string>
#include <vector>

namespace daishi::pictures {

struct Blank {
    BlankTypeId key; // "kawasaki-skk-1"; of a look-alike, the key of the one it looks like and what differs
    SheetSize size = SheetSize::Card;
    paper::FieldLayout layout = paper::FieldLayout::Card;
    paper::BlankFace face;   // with its own valid mark
    std::string lookAlikeOf; // key; empty: registered
    std::string zone;        // of a look-alike: "title", "insurer", "number", "heading"
    bool registered() const { return lookAlikeOf.empty(); }
};

// 13 of each size; the order is fixed.
const std::vector<Blank>& registeredBlanks(SheetSize);
// One glyph, one digit or one word off.
const std::vector<Blank>& lookAlikes(SheetSize);

// The face with another mark; empty: none.
paper::BlankFace marked(const Blank&, const std::string& mark);

// Where a blank says what it is, in parts of the sheet: "title", "insurer", "number", "heading"; a letter has
// them on its strip as well ("strip-title" …).
struct Zone {
    std::string key;
    scan::Part place;
};
std::vector<Zone> identityZones(const Blank&);

// One page.
std::string pdfOf(const paper::FontSet&, const paper::BlankFace&);

} // namespace daishi::pictures
