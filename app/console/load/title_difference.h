// Which characters of two titles differ, so that they can be marked on the stop screen. Pure.
#pragma once

#include <QString>
#include <vector>

namespace daishi::console {

struct Stretch {
    QString text;
    bool differs = false;
};
struct TitlePair {
    std::vector<Stretch> required, loaded;
};

// By the longest common characters in their order; neighbouring characters of one kind are one stretch.
// Characters outside the BMP and their variation selectors are never torn apart.
TitlePair difference(const QString& required, const QString& loaded);

} // namespace daishi::console
