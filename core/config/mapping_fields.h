// The fields that an issue file must bring, and where each may come from.
#pragma once

#include <string_view>
#include <vector>

namespace daishi::config {

// What may stand in [mapping.constants], the same for everybody of a file.
enum class FieldUse {
    PerPerson, // never a constant
    Common,    // may be one
    CommonDay, // may be one, an ISO day; several such days may come from one column
};

struct FieldRule {
    std::string_view key;
    std::string_view japanese;
    bool required;
    FieldUse use;
};

const std::vector<FieldRule>& mappingFields();

} // namespace daishi::config
