// A floor whose card is looked at in pictures: a reader with a script, enrolled masters, and the policy that
// a test asks for.
#pragma once

#include "core/jobs/release.h"
#include "core/pictures/masters.h"
#include "core/pictures/picture_rows.h"
#include "core/pictures/picture_view.h"
#include "core/pictures/reader_arming.h"
#include "tests/core/floor_kit.h"
#include "tests/core/scripted_reader.h"

namespace daishi::test {

inline EvidencePolicy& policyOf(Registry& registry, const BlankTypeId& type) {
    return const_cast<BlankType*>(registry.blankType(type))->policy;
}

inline Outcome<MasterRow> enrol(Line& line, const BlankTypeId& type, const std::string& plate,
                                bool replaces = false, const Crew& crew = kTwo) {
    return enrolMaster(line, crew, tryMaster(line, {type, plate, replaces}));
}

inline SheetPicture taken(const std::string& what) {
    return {what, "test"};
}

// The job is released once more under the policy, on masters of all cards.
class PictureFloor : public PrintFloor {
  public:
    explicit PictureFloor(int pieces = 5, const std::function<void(EvidencePolicy&)>& also = {})
        : PrintFloor(pieces) {
        house.reader = here.reader = &reader;
        EvidencePolicy& policy = policyOf(registry, kHkn);
        policy.atFirstArticle.push_back(Evidence::E5FirstArticleImage);
        if (also)
            also(policy);
        for (const BlankTypeId& type : {kHkn, kSkk, kMidoriHkn, kMidoriSkk})
            valueIn(enrol(here, type, "plate of " + type.str()));
        valueIn(releaseJob(here, kLeader, job, composer));
    }

    // The first sheet is printed and waits.
    RunId waiting() {
        const RunId run = started();
        REQUIRE(valueIn(go(run)) == RunRest::FirstArticleWaits);
        return run;
    }
    // "print kawasaki-hkn-3 DP…", with what stands behind it.
    std::string rightly(int sequence, const std::string& more = "") const {
        return "print kawasaki-hkn-3 " + code(sequence) + more;
    }
    Outcome<Done> look(const RunId& run, int sequence, const std::string& picture) {
        return approveFirstArticle(here, kOne, run, {code(sequence), mark(kHkn), taken(picture)}, composer);
    }
    std::int64_t pictures(const std::string& condition = "1 = 1") {
        return number("SELECT count(*) FROM picture WHERE " + condition);
    }

    ScriptedReader reader;
};

} // namespace daishi::test
