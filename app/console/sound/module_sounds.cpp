#include "app/console/sound/module_sounds.h"

#include <QLibrary>

namespace daishi::console {

void ModuleSounds::load(const std::filesystem::path& module) {
    using Make = Speaker* (*)();
    if (const auto make = reinterpret_cast<Make>(
            QLibrary::resolve(QString::fromStdString(module.string()), "daishiSpeaker")))
        speaker_.reset(make());
}

void ModuleSounds::play(Tune tune, bool always) {
    if (isThere() && (always || !muted_))
        speaker_->play(tune);
}

} // namespace daishi::console
