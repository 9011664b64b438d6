#include "tests/faults/lasting_printer.h"

#include "core/decide/permit.h"
#include "tests/core/line_fixture.h"

#include <cstring>
#include <sstream>

namespace daishi::test {

namespace {

template <std::size_t N>
void put(char (&into)[N], const std::string& text) {
    if (text.size() >= N)
        throw std::length_error("too long for the memory of the printer: " + text);
    std::memcpy(into, text.c_str(), text.size() + 1);
}

bool going(const PrinterTruth::Job& job) {
    return job.state == static_cast<int>(IppJobState::Processing);
}

void goOn(PrinterTruth& truth, PrinterTruth::Job& job, int sheets) {
    for (int i = 0; i < sheets && going(job); ++i) {
        ++job.marked;
        if (job.marked == job.sheets) {
            job.state = static_cast<int>(IppJobState::Completed);
            ++truth.changes;
        }
    }
}

IppJobReport told(const PrinterTruth& truth, const PrinterTruth::Job& job) {
    IppJobReport answer;
    answer.id = &job - truth.jobs + 1;
    answer.state = static_cast<IppJobState>(job.state);
    answer.impressions = Impressions(job.marked);
    return answer;
}

} // namespace

std::int64_t PrinterTruth::sheetsOut() const {
    return static_cast<std::int64_t>(allOut().size());
}

std::vector<std::string> PrinterTruth::allOut() const {
    std::vector<std::string> out;
    for (int i = 0; i < count; ++i)
        for (int place = 0; place < jobs[i].marked; ++place)
            out.emplace_back(jobs[i].codes[place]);
    return out;
}

bool PrinterTruth::isOut(const std::string& code) const {
    for (const std::string& each : allOut())
        if (each == code)
            return true;
    return false;
}

const PrinterTruth::Job* PrinterTruth::jobOf(const std::string& key) const {
    for (int i = 0; i < count; ++i)
        if (key == jobs[i].key)
            return &jobs[i];
    return nullptr;
}

void LastingPrinter::printOn(int sheets) {
    for (int i = 0; i < truth_.count; ++i)
        goOn(truth_, truth_.jobs[i], sheets);
}

std::variant<PrinterReport, Unreachable> LastingPrinter::observe() {
    static const PrinterReport kStill = StillPrinter().report;
    PrinterReport report = kStill;
    report.deviceCounter = *kStill.deviceCounter + truth_.sheetsOut();
    report.stateChange = *kStill.stateChange + truth_.changes;
    for (int i = 0; i < truth_.count; ++i)
        if (going(truth_.jobs[i]))
            report.state = PrinterState::Processing;
    return report;
}

std::variant<IppJobReport, Unreachable> LastingPrinter::submit(const Permit& permit, const ChunkKey& key,
                                                               const PrintDocument& document) {
    if (truth_.jobOf(key.str()))
        throw std::logic_error("the same chunk was sent twice: " + key.str());
    if (truth_.count == PrinterTruth::kJobs)
        throw std::length_error("more jobs than the memory of the printer holds");
    PrinterTruth::Job& job = truth_.jobs[truth_.count];
    put(job.key, key.str());
    job.sheets = static_cast<int>(permit.sheets().value());
    job.marked = 0;
    job.state = static_cast<int>(IppJobState::Processing);
    std::istringstream lines(document.pdf);
    std::string line;
    for (int place = 0; place < job.sheets && std::getline(lines, line); ++place)
        put(job.codes[place], line.substr(0, line.find(' ')));
    ++truth_.changes;
    ++truth_.count; // last: a program killed before has sent nothing
    return told(truth_, job);
}

std::variant<IppJobReport, Forgotten, Unreachable> LastingPrinter::find(const ChunkKey& key) {
    for (int i = 0; i < truth_.count; ++i) {
        if (key.str() != truth_.jobs[i].key)
            continue;
        goOn(truth_, truth_.jobs[i], truth_.pace);
        return told(truth_, truth_.jobs[i]);
    }
    return Forgotten{};
}

std::optional<Unreachable> LastingPrinter::cancel(const ChunkKey& key) {
    for (int i = 0; i < truth_.count; ++i)
        if (key.str() == truth_.jobs[i].key && going(truth_.jobs[i])) {
            truth_.jobs[i].state = static_cast<int>(IppJobState::Canceled);
            ++truth_.changes;
        }
    return std::nullopt;
}

} // namespace daishi::test
