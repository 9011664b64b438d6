// The language of the window.
#pragma once

#include <QString>

class QCoreApplication;

namespace daishi::practice {

// "ja" or "en": for everything that is made from now on. False, and nothing is changed, for another one.
bool speak(QCoreApplication&, const QString& language);

} // namespace daishi::practice
