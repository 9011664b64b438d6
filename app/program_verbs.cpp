#include "app/program_verbs.h"

#include "app/doctor/doctor_verbs.h"
#include "app/manual/manual_verbs.h"
#include "app/replay/replay_verbs.h"

namespace daishi {

void addProgramVerbs(std::vector<cli::Verb>& verbs) {
    replay::addVerbs(verbs);
    doctor::addVerbs(verbs);
    manual::addVerbs(verbs);
}

} // namespace daishi
