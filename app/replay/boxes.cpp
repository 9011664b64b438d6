#include "app/replay/boxes.h"

#include <stdexcept>

namespace daishi::replay {

void Boxes::add(const Batch& batch) {
    if (batches_.count(batch.name))
        throw std::runtime_error("there are boxes " + batch.name + " already");
    std::vector<std::string>& names = batches_[batch.name];
    for (std::int64_t i = 1; i <= batch.boxes; ++i) {
        PhysicalBox box;
        box.name = batch.name + std::to_string(i);
        box.label = batch.label;
        box.sheetsOnLabel = batch.sheetsOnLabel;
        box.serial = ++serials_;
        if (batch.content.sheets > 0)
            box.sheets.push_back(batch.content);
        names.push_back(box.name);
        if (!boxes_.emplace(box.name, box).second)
            throw std::runtime_error("there is a box " + box.name + " already");
    }
}

PhysicalBox& Boxes::box(const std::string& name) {
    const auto found = boxes_.find(name);
    if (found == boxes_.end())
        throw std::runtime_error("there is no box " + name);
    return found->second;
}

PhysicalBox* Boxes::boxOfOurLabel(const std::string& code) {
    for (auto& [name, box] : boxes_) {
        if (!code.empty() && box.ourLabel == code)
            return &box;
    }
    return nullptr;
}

std::vector<PhysicalBox*> Boxes::batchOrBox(const std::string& name) {
    const auto batch = batches_.find(name);
    if (batch == batches_.end())
        return {&box(name)};
    std::vector<PhysicalBox*> boxes;
    for (const std::string& each : batch->second)
        boxes.push_back(&box(each));
    return boxes;
}

std::vector<PhysicalBox*> Boxes::all() {
    std::vector<PhysicalBox*> boxes;
    for (auto& [name, box] : boxes_)
        boxes.push_back(&box);
    return boxes;
}

} // namespace daishi::replay
