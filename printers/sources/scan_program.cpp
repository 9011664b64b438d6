#include "printers/sources/scan_program.h"

#include "printers/sources/child.h"
#include "printers/sources/picture_kind.h"
#include "printers/sources/scan_exit.h"

#include <sstream>

namespace daishi {

namespace {

using namespace sources;

struct Row {
    ScanExit code;
    NoPictureWhy why;
};

constexpr Row kRows[] = {
    {ScanExit::NoSheet, NoPictureWhy::NothingCame}, {ScanExit::NotThere, NoPictureWhy::NotThere},
    {ScanExit::Busy, NoPictureWhy::Busy},           {ScanExit::Gone, NoPictureWhy::Gone},
    {ScanExit::Jammed, NoPictureWhy::Jammed},       {ScanExit::BadPicture, NoPictureWhy::BadPicture},
    {ScanExit::TooLarge, NoPictureWhy::TooLarge}};

NoPictureWhy whyOf(int exitCode) {
    for (const Row& row : kRows)
        if (exitCode == static_cast<int>(row.code))
            return row.why;
    return NoPictureWhy::ReaderFailed;
}

NoPicture notDone(const ChildEnd& end) {
    switch (end.how) {
    case ChildEnd::How::Exited:
        return {whyOf(end.code), end.says};
    case ChildEnd::How::Signalled:
        return {NoPictureWhy::ReaderFailed, "ended by signal " + std::to_string(end.code)};
    case ChildEnd::How::TookTooLong:
        return {NoPictureWhy::TookTooLong, end.says};
    case ChildEnd::How::WroteTooMuch:
        return {NoPictureWhy::TooLarge, end.says};
    case ChildEnd::How::NotStarted:
        return {NoPictureWhy::ReaderFailed, end.says};
    case ChildEnd::How::GivenUp:
        return {NoPictureWhy::NothingCame, {}};
    }
    return {NoPictureWhy::ReaderFailed, end.says};
}

bool isDone(const ChildEnd& end) {
    return end.how == ChildEnd::How::Exited && end.code == static_cast<int>(ScanExit::Done);
}

std::vector<std::string> words(const ScanSetup& setup) {
    std::vector<std::string> all = {setup.program.string()};
    if (setup.device == ScanDevice::Camera)
        all.push_back("--camera");
    else
        all.insert(all.end(), {"--dpi", std::to_string(setup.dpi.v)});
    if (setup.colour == ScanColour::Grey)
        all.push_back("--grey");
    if (!setup.name.empty())
        all.insert(all.end(), {"--device", setup.name});
    return all;
}

} // namespace

std::filesystem::path scanProgramBesideProgram() {
    std::error_code wrong;
    const auto bin = std::filesystem::read_symlink("/proc/self/exe", wrong).parent_path();
    const auto beside = bin / "daishi-scan";
    return std::filesystem::exists(beside, wrong) ? beside : bin.parent_path() / "lib/daishi/daishi-scan";
}

ScanProgram::ScanProgram(std::string id, ScanSetup setup) : id_(std::move(id)), setup_(std::move(setup)) {}

std::variant<Picture, NoPicture> ScanProgram::take(std::chrono::milliseconds within) {
    if (over_.isSet())
        return NoPicture{NoPictureWhy::NothingCame, {}};
    ChildEnd end = runChild({words(setup_), kMostPictureBytes, within, &over_});
    if (!isDone(end))
        return notDone(end);
    const auto kind = kindOf(end.out);
    if (kind != PictureKind::Png || !hasEnd(*kind, end.out))
        return NoPicture{NoPictureWhy::BadPicture, "the scan is no whole PNG"};
    return Picture{std::move(end.out), id_, ++numbers_};
}

std::variant<std::vector<FoundDevice>, NoPicture> findDevices(const std::filesystem::path& program,
                                                              ScanDevice device,
                                                              std::chrono::milliseconds within,
                                                              const sources::Bell* over) {
    std::vector<std::string> command = {program.string(), "--list"};
    if (device == ScanDevice::Camera)
        command.push_back("--camera");
    const ChildEnd end = runChild({command, std::size_t(1) << 20, within, over});
    if (!isDone(end))
        return notDone(end);
    std::vector<FoundDevice> found;
    std::istringstream lines(end.out);
    for (std::string line; std::getline(lines, line);) {
        const auto tab = line.find('\t');
        found.push_back({line.substr(0, tab), tab == std::string::npos ? "" : line.substr(tab + 1)});
    }
    return found;
}

} // namespace daishi
