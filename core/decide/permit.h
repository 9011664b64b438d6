// The permission to print one chunk. Only authorize() makes one: there is no public constructor,
// no default value and no way to change one. Composing and sending both ask for it by type.
#pragma once

#include "core/words/days.h"
#include "core/words/ids.h"
#include "core/words/units.h"

namespace daishi {

struct PrintRequest;
struct PrintFacts;
class Decision;

class Permit {
  public:
    const JobId& job() const { return job_; }
    const RunId& run() const { return run_; }
    const LoadId& load() const { return load_; }
    const BlankTypeId& blankType() const { return blankType_; }
    const TrayId& tray() const { return tray_; }
    // Places in the run's plan, both included, counted from 1.
    std::int64_t firstPlace() const { return firstPlace_; }
    std::int64_t lastPlace() const { return lastPlace_; }
    Sheets sheets() const { return Sheets(lastPlace_ - firstPlace_ + 1); }
    Instant expires() const { return expires_; }
    bool isFirstArticle() const { return firstArticle_; }

  private:
    friend Decision authorize(const PrintRequest&, const PrintFacts&);
    Permit() = default;

    JobId job_;
    RunId run_;
    LoadId load_;
    BlankTypeId blankType_;
    TrayId tray_;
    std::int64_t firstPlace_ = 0;
    std::int64_t lastPlace_ = 0;
    Instant expires_;
    bool firstArticle_ = false;
};

} // namespace daishi
