// What can be chosen in a field, with the words for it.
#pragma once

#include <vector>

#include <QString>

#include "app/console/form/field_kind.h"
#include "app/console/frame/context.h"

namespace daishi::console {

struct Choice {
    QString text;
    QString value;
};

// Of what the site knows: blank types, trays, mappings, days around today, the words of a choice. Empty:
// there is nothing to choose from.
std::vector<Choice> choicesOf(const Context&, const Argument&, FieldKind);

} // namespace daishi::console
