#include "printers/sources/watched_folder.h"

#include "printers/sources/folder_files.h"
#include "printers/sources/picture_kind.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>

namespace daishi {

namespace {

using namespace sources;

constexpr std::chrono::milliseconds kBetweenLooks{500};
constexpr unsigned kQuietLooks = 4;

struct Event {
    std::string name;
    bool gone; // removed, or renamed away
};

// What happened in the folder since asked before. On a network share others' doings do not show here.
std::vector<Event> eventsOf(const Handle& watch) {
    alignas(inotify_event) std::array<char, 16384> buffer;
    std::vector<Event> all;
    for (;;) {
        const ssize_t got = ::read(watch.get(), buffer.data(), buffer.size());
        if (got <= 0)
            return all;
        for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            if (event.len > 0)
                all.push_back(
                    {buffer.data() + at + sizeof event, (event.mask & (IN_DELETE | IN_MOVED_FROM)) != 0});
            at += sizeof event + event.len;
        }
    }
}

// A file that came since ask().
struct Coming {
    FileState state;
    unsigned quietLooks = 0;
    bool closed = false;  // by its writer
    bool partial = false; // read in this state, and its end was missing
    bool settled() const { return !partial && (closed || quietLooks >= kQuietLooks); }
};

using Answer = std::variant<Picture, NoPicture>;
using Files = std::map<std::string, FileState>; // by name

bool holds(const Files& files, const FileState& file) {
    const auto known = files.find(file.name);
    return known != files.end() && known->second.sameFile(file);
}

} // namespace

struct WatchedFolder::Watch {
    Handle folder, events, looks;
    int fault = 0;                            // errno, where the folder is not open
    Files before;                             // lay there at ask()
    Files done;                               // given away or refused
    std::map<std::string, Coming> coming;     // by name
    std::map<std::uint64_t, FileState> given; // by the number of the picture
    std::uint64_t numbers = 0;

    void begin(const std::string& path);
    void noteEvents();
    void noteLook(const std::vector<FileState>& files, bool tick);
    bool isNew(const FileState& file) const { return !holds(before, file) && !holds(done, file); }
    std::optional<Answer> give(Coming& file, const std::string& id);
    std::optional<Answer> look(const std::string& id);
    bool somethingComes() const {
        return std::any_of(coming.begin(), coming.end(),
                           [&](const auto& one) { return isNew(one.second.state); });
    }
};

// The watch first, then the files: what comes in between is seen twice rather than never, and counts as
// before.
void WatchedFolder::Watch::begin(const std::string& path) {
    folder = openFolder(path);
    fault = folder ? 0 : errno;
    events = Handle(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    if (events)
        ::inotify_add_watch(events.get(), path.c_str(),
                            IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM | IN_ONLYDIR);
    looks = timer(kBetweenLooks, Ticks::Again);
    before.clear();
    done.clear();
    coming.clear();
    if (!folder)
        return;
    for (FileState& file : pictureFiles(folder).value_or(std::vector<FileState>{})) {
        const std::string name = file.name;
        before.emplace(name, std::move(file));
    }
}

// A name that was removed may come again with the same inode: then it is another file.
void WatchedFolder::Watch::noteEvents() {
    for (const Event& event : eventsOf(events)) {
        if (!isPictureName(event.name))
            continue;
        if (event.gone) {
            before.erase(event.name);
            done.erase(event.name);
            coming.erase(event.name);
        } else if (const auto now = stateOf(folder, event.name)) {
            coming[event.name] = {*now, 0, true, false};
        }
    }
}

void WatchedFolder::Watch::noteLook(const std::vector<FileState>& files, bool tick) {
    for (const FileState& file : files) {
        const auto known = coming.find(file.name);
        if (known == coming.end() || !(known->second.state == file))
            coming[file.name] = {file, 0, false, false};
        else if (tick)
            ++known->second.quietLooks;
    }
    const auto isGone = [&](const auto& one) {
        return std::none_of(files.begin(), files.end(),
                            [&](const FileState& f) { return f.name == one.first; });
    };
    if (coming.size() > files.size())
        std::erase_if(coming, isGone);
}

// nullopt: not whole, yet.
std::optional<Answer> WatchedFolder::Watch::give(Coming& file, const std::string& id) {
    auto read = readFile(folder, file.state);
    if (const auto* why = std::get_if<NotRead>(&read)) {
        if (*why == NotRead::Changed)
            return std::nullopt;
        done[file.state.name] = file.state;
        if (*why == NotRead::TooLarge)
            return NoPicture{NoPictureWhy::TooLarge, std::to_string(file.state.size) + " bytes"};
        return NoPicture{NoPictureWhy::BadPicture, "the file may not be read"};
    }
    auto& bytes = std::get<std::string>(read);
    const auto kind = kindOf(bytes);
    file.partial = kind ? !hasEnd(*kind, bytes) : bytes.size() < 8; // not even its first bytes
    if (file.partial)
        return std::nullopt;
    done[file.state.name] = file.state;
    if (!kind)
        return NoPicture{NoPictureWhy::BadPicture, "neither JPEG nor PNG nor PDF"};
    given[++numbers] = file.state;
    return Picture{std::move(bytes), id, numbers};
}

std::optional<Answer> WatchedFolder::Watch::look(const std::string& id) {
    noteEvents();
    const auto files = pictureFiles(folder);
    if (!files)
        return NoPicture{NoPictureWhy::Gone, "the folder cannot be read any more"};
    noteLook(*files, wentOff(looks));
    for (const FileState& file : *files) {
        Coming& one = coming[file.name];
        if (!isNew(file) || !one.settled())
            continue;
        if (auto answer = give(one, id))
            return answer;
    }
    return std::nullopt;
}

WatchedFolder::WatchedFolder(std::string id, std::string folder)
    : id_(std::move(id)), path_(std::move(folder)) {}
WatchedFolder::~WatchedFolder() = default;

void WatchedFolder::interrupt() {
    over_.set();
}

void WatchedFolder::ask() {
    over_.clear();
    if (!watch_)
        watch_ = std::make_unique<Watch>();
    watch_->begin(path_);
}

std::variant<Picture, NoPicture> WatchedFolder::take(std::chrono::milliseconds within) {
    if (!watch_)
        ask();
    if (!watch_->folder)
        return NoPicture{NoPictureWhy::NotThere, std::strerror(watch_->fault)};
    const Handle end = timer(within, Ticks::Once);
    for (bool over = false;;) {
        if (auto answer = watch_->look(id_))
            return std::move(*answer);
        if (over)
            break;
        pollfd waiting[] = {{watch_->events.get(), POLLIN, 0},
                            {watch_->looks.get(), POLLIN, 0},
                            {end.get(), POLLIN, 0},
                            {over_.get(), POLLIN, 0}};
        ::poll(waiting, std::size(waiting), -1);
        if (over_.isSet())
            return NoPicture{NoPictureWhy::NothingCame, {}};
        over = wentOff(end);
    }
    if (watch_->somethingComes())
        return NoPicture{NoPictureWhy::TookTooLong, "a file came, and only a part of it"};
    return NoPicture{NoPictureWhy::NothingCame, {}};
}

bool WatchedFolder::discard(const Picture& picture) {
    if (!watch_)
        return false;
    const auto file = watch_->given.find(picture.number);
    if (file == watch_->given.end())
        return false;
    if (!removeFile(watch_->folder, file->second))
        return false;
    watch_->done.erase(file->second.name);
    watch_->given.erase(file);
    return true;
}

std::size_t WatchedFolder::leftBefore() const {
    if (!watch_)
        return 0;
    return static_cast<std::size_t>(
        std::count_if(watch_->before.begin(), watch_->before.end(), [&](const auto& one) {
            const auto now = stateOf(watch_->folder, one.first);
            return now && now->sameFile(one.second);
        }));
}

} // namespace daishi
