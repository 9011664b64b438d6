// The official seals that are printed here: whole by their hash is not yet drawable.
#include <set>
#include <stdexcept>

#include "app/doctor/checks.h"
#include "core/config/load_registry.h"
#include "printers/paper/stencil.h"

namespace daishi::doctor {

namespace {

// What is wrong with its image; empty: nothing.
std::string faultOf(const Seal& seal) {
    try {
        paper::Stencil image(seal.image);
        return {};
    } catch (const std::runtime_error& fault) {
        return fault.what();
    }
}

} // namespace

void checkSeals(const Registry& registry, Chart& chart) {
    std::set<std::string> looked;
    bool all = true;
    for (const BlankType& type : registry.blankTypes) {
        if (!type.seal || !looked.insert(type.seal->id.str()).second)
            continue;
        const std::string wrong = faultOf(*type.seal);
        if (wrong.empty())
            continue;
        all = false;
        const Seal& seal = *type.seal;
        chart.fault("seals",
                    {"公印「" + seal.name.ja + "」（" + seal.id.str() + "）の画像を印刷できません: " + wrong,
                     "The image of the seal " + seal.name.en + " (" + seal.id.str() +
                         ") cannot be printed: " + wrong},
                    {"承認された画像を PNG で config/seals に置き直す",
                     "put the approved image into config/seals again, as PNG"});
    }
    if (!looked.empty() && all)
        chart.ok("seals", {"公印の画像は、すべて印刷できます。", "Every image of a seal can be printed."});
}

} // namespace daishi::doctor
