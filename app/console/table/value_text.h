// A cell of an answer as a person reads it, and as it sorts.
#pragma once

#include <QString>
#include <QVariant>

#include "app/cli/answer.h"

namespace daishi::console {

// Figures with their thousands apart; a dash for what is not there.
QString textOf(const cli::Value&, Language);
// A number where it is one, so that 9 stands before 10; else the text.
QVariant sortKeyOf(const cli::Value&, Language);
// The word that a program is given for it: an id, a state, a number without separators.
std::string wordOf(const cli::Value&);
bool isNumber(const cli::Value&);
// Nothing, an empty text, no, or none of it.
bool isNone(const cli::Value&);

// The words of the line with a capital first letter, as a label begins.
QString capital(QString);

} // namespace daishi::console
