#include "tests/bench/reading/tally.h"

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace daishi::bench {

namespace {

std::size_t rowOf(scan::Profile profile) {
    return static_cast<std::size_t>(std::find(scan::kProfiles.begin(), scan::kProfiles.end(), profile) -
                                    scan::kProfiles.begin());
}

std::size_t sizeOf(SheetSize size) {
    return size == SheetSize::Card ? 0 : 1;
}

std::string noteOf(const char* what, const pictures::Sample& sample, const SheetReading& reading) {
    std::string text = std::string(what) + ": picture " + std::to_string(sample.index) + ", " + sample.key +
                       ", " + std::string(scan::nameOf(sample.profile)) + ": " +
                       std::string(nameOf(reading.verdict));
    if (reading.unsure)
        text += ", " + std::string(nameOf(*reading.unsure));
    for (const std::string& zone : reading.zones)
        text += " " + zone;
    for (const std::string& field : reading.fields)
        text += " " + field;
    return text + " " + reading.scores;
}

double share(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

void tellZero(std::ostream& out, const char* what, long wrong, long trials) {
    out << "  " << what << ": " << wrong << " of " << trials << " wrong";
    if (wrong == 0 && trials > 0)
        out << " (at most " << std::setprecision(3) << 300.0 / static_cast<double>(trials) << " % with 95 %)";
    out << '\n';
}

struct Sum {
    long right = 0, sheets = 0;

    void add(const ProfileCount& count) {
        right += count.right;
        sheets += count.sheets;
    }
};

bool isScanner(scan::Profile profile) {
    return profile != scan::Profile::Camera && profile != scan::Profile::Beyond;
}

} // namespace

void Tally::add(const Trial& trial) {
    ProfileCount& row = profiles[rowOf(trial.sample.profile)];
    const Outcome outcome = outcomeOf(trial);
    const bool registered = trial.sample.source == pictures::Source::Registered;
    if (!registered) {
        ++row.strangers;
        ++(trial.sample.source == pictures::Source::LookAlike ? lookAlikes : foreign);
    } else if (covers(trial)) {
        ++row.sheetsCovered;
        row.rightCovered += outcome == Outcome::Right ? 1 : 0;
    } else {
        ++row.sheets;
        row.right += outcome == Outcome::Right ? 1 : 0;
        if (outcome == Outcome::FalseRefusal && trial.sample.profile != scan::Profile::Beyond)
            notes.push_back(noteOf("refused", trial.sample, trial.reading));
    }
    if (outcome == Outcome::WrongAccept) {
        ++row.wrong;
        notes.push_back(noteOf("WRONG", trial.sample, trial.reading));
    }
    ++pictures[sizeOf(trial.sample.size)];
    milliseconds[sizeOf(trial.sample.size)] += trial.milliseconds;
}

void Tally::add(const PrintTrial& trial) {
    const bool passed =
        trial.reading.verdict == SheetVerdict::Is && trial.reading.print == PrintVerdict::Same;
    if (trial.right()) {
        ++printsRight;
        printsPassed += passed ? 1 : 0;
        return;
    }
    ++printsWrong;
    if (!trial.wronglyPassed())
        return;
    ++printsWronglyPassed;
    notes.push_back(noteOf("WRONG PRINT", trial.sample, trial.reading));
}

void Tally::add(const Tally& other) {
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        ProfileCount& to = profiles[i];
        const ProfileCount& from = other.profiles[i];
        to.right += from.right, to.sheets += from.sheets, to.wrong += from.wrong;
        to.rightCovered += from.rightCovered, to.sheetsCovered += from.sheetsCovered,
            to.strangers += from.strangers;
    }
    lookAlikes += other.lookAlikes, foreign += other.foreign;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        pictures[i] += other.pictures[i], milliseconds[i] += other.milliseconds[i];
    printsRight += other.printsRight, printsPassed += other.printsPassed;
    printsWrong += other.printsWrong, printsWronglyPassed += other.printsWronglyPassed;
    notes.insert(notes.end(), other.notes.begin(), other.notes.end());
}

void write(std::ostream& out, const Tally& tally) {
    for (const ProfileCount& p : tally.profiles)
        out << p.right << ' ' << p.sheets << ' ' << p.rightCovered << ' ' << p.sheetsCovered << ' '
            << p.strangers << ' ' << p.wrong << '\n';
    out << tally.lookAlikes << ' ' << tally.foreign << ' ' << tally.pictures[0] << ' ' << tally.pictures[1]
        << ' ' << tally.milliseconds[0] << ' ' << tally.milliseconds[1] << ' ' << tally.printsRight << ' '
        << tally.printsPassed << ' ' << tally.printsWrong << ' ' << tally.printsWronglyPassed << '\n';
    for (const std::string& note : tally.notes)
        out << note << '\n';
}

Tally readTally(std::istream& in) {
    Tally tally;
    for (ProfileCount& p : tally.profiles)
        in >> p.right >> p.sheets >> p.rightCovered >> p.sheetsCovered >> p.strangers >> p.wrong;
    in >> tally.lookAlikes >> tally.foreign >> tally.pictures[0] >> tally.pictures[1] >>
        tally.milliseconds[0] >> tally.milliseconds[1] >> tally.printsRight >> tally.printsPassed >>
        tally.printsWrong >> tally.printsWronglyPassed;
    if (!in)
        throw std::runtime_error("a part of the bench did not come to its end");
    in.ignore();
    for (std::string note; std::getline(in, note);)
        tally.notes.push_back(note);
    return tally;
}

void tell(std::ostream& out, const Tally& tally) {
    Sum all, scanners;
    long wrong = 0, strangers = 0;
    out << "  right sheet accepted:    nothing covers a zone        covered, cut or folded there    wrong\n";
    for (std::size_t i = 0; i < tally.profiles.size(); ++i) {
        const ProfileCount& p = tally.profiles[i];
        const scan::Profile profile = scan::kProfiles[i];
        out << "  " << std::left << std::setw(18) << scan::nameOf(profile) << std::right << std::setw(9)
            << p.right << " / " << std::setw(4) << p.sheets << std::fixed << std::setprecision(1)
            << std::setw(8) << share(p.right, p.sheets) << " %" << std::setw(14) << p.rightCovered << " / "
            << p.sheetsCovered << std::setw(20) << p.wrong << '\n';
        wrong += p.wrong;
        strangers += p.strangers;
        if (profile != scan::Profile::Beyond)
            all.add(p);
        if (isScanner(profile))
            scanners.add(p);
    }
    out << std::setprecision(2) << "  overall, within the envelope " << share(all.right, all.sheets)
        << " % of " << all.sheets << "; from scanners " << share(scanners.right, scanners.sheets) << " % of "
        << scanners.sheets << '\n';
    out << std::defaultfloat;
    tellZero(out, "all pictures", wrong, tally.pictures[0] + tally.pictures[1]);
    tellZero(out, "look-alikes and foreign sheets", wrong, strangers);
    if (tally.printsRight + tally.printsWrong > 0) {
        out << std::fixed << std::setprecision(1)
            << "  printed right, said to be the same: " << tally.printsPassed << " / " << tally.printsRight
            << "  " << share(tally.printsPassed, tally.printsRight) << " %\n"
            << std::defaultfloat;
        tellZero(out, "printed wrong, said to be the same", tally.printsWronglyPassed, tally.printsWrong);
    }
    for (const std::string& note : tally.notes)
        out << "  " << note << '\n';
}

} // namespace daishi::bench
