// What people on the floor know after an answer of the line: which label of ours was stuck onto which box.
#pragma once

namespace daishi::replay {

class House;
struct Reply;

// Follows every `delivery scan`: a box that was taken, also one that was refused and stands in quarantine.
void noteBoxes(House&, const Reply&);

} // namespace daishi::replay
