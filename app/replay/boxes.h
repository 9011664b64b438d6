// The physical boxes of a scene, and the trays and heaps that their sheets get to.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/replay/paper.h"

namespace daishi::replay {

struct PhysicalBox {
    std::string name;  // H1
    BlankTypeId label; // what the supplier's label says
    std::int64_t sheetsOnLabel = 0;
    unsigned serial = 0;
    Stack sheets;
    std::string ourLabel; // the code on the label that we stuck onto it; empty before it was scanned
    std::string id;       // as the line calls it: L-240927-01/001
};

class Boxes {
  public:
    struct Batch {
        std::string name; // H: the boxes become H1, H2 …
        std::int64_t boxes = 0;
        std::int64_t sheetsOnLabel = 0;
        BlankTypeId label;
        Pack content;
    };
    // Throws std::runtime_error for a name that is there.
    void add(const Batch&);

    // Throws std::runtime_error when there is none.
    PhysicalBox& box(const std::string& name);
    PhysicalBox* boxOfOurLabel(const std::string& code);
    // H: all boxes of that batch in their order; H2: this one.
    std::vector<PhysicalBox*> batchOrBox(const std::string& name);
    std::vector<PhysicalBox*> all();

    std::int64_t carriedOff = 0; // sheets that left the house without being printed

  private:
    std::map<std::string, PhysicalBox> boxes_;
    std::map<std::string, std::vector<std::string>> batches_;
    unsigned serials_ = 0;
};

} // namespace daishi::replay
