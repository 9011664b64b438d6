// What ./dev bench prints: each figure beside its peer of the same run, and whether the target is reached.
// Machines are noisy: read the ratios, not the seconds.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace daishi::bench {

// Seconds that the body takes.
double seconds(const std::function<void()>& body);

enum class Target { AtMost, AtLeast, Told };

struct Figure {
    std::string name;
    double ours = 0;
    std::string peer;
    double theirs = 0;
    double ratio = 0;
    Target target = Target::Told;
    double limit = 0;
    std::string unit = "s";
    std::string whyMissed = {}; // told when it is missed; at length in README.md
};

// A row costs `ours` where the peer costs `theirs`: at most `limit` times as much.
Figure costs(const std::string& name, double ours, const std::string& peer, double theirs, double limit,
             const std::string& whyMissed = "");
// `ours` is at least `limit` times as quick as the peer.
Figure quicker(const std::string& name, double ours, const std::string& peer, double theirs, double limit,
               const std::string& whyMissed = "");
// Without a target.
Figure told(const std::string& name, double ours, const std::string& peer, double theirs);

// Prints rows as they come; one thread.
class Table {
  public:
    void section(const std::string& title);
    void add(const Figure&);
    // What was missed, each with its reason. True when nothing was.
    bool close() const;

  private:
    std::vector<Figure> missed_;
    int reached_ = 0;
};

// The value below which `part` (0 … 1) of the values lie. Sorts them.
double quantile(std::vector<double>& values, double part);

} // namespace daishi::bench
