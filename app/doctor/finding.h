// What an examination found: one sentence each, and what to do where something is not as it should be.
#pragma once

#include <string>
#include <vector>

#include "core/words/refusal.h"

namespace daishi::doctor {

// Ok; Attention: it works, but a person should look; Fault: something does not work before it is mended.
enum class Health { Ok, Attention, Fault };
const char* nameOf(Health); // "ok", "attention", "fault"

struct Finding {
    std::string area;  // "store"
    std::string check; // "permissions"; a printer by its name
    Health health = Health::Ok;
    Text says;
    Text act; // empty when there is nothing to do
};

// Collects the findings of one area.
class Chart {
  public:
    Chart(std::string area, std::vector<Finding>& findings) : area_(std::move(area)), findings_(findings) {}

    void ok(std::string check, Text says) { add(std::move(check), Health::Ok, std::move(says), {}); }
    void attention(std::string check, Text says, Text act) {
        add(std::move(check), Health::Attention, std::move(says), std::move(act));
    }
    void fault(std::string check, Text says, Text act) {
        add(std::move(check), Health::Fault, std::move(says), std::move(act));
    }

  private:
    void add(std::string check, Health health, Text says, Text act) {
        findings_.push_back({area_, std::move(check), health, std::move(says), std::move(act)});
    }

    std::string area_;
    std::vector<Finding>& findings_;
};

} // namespace daishi::doctor
