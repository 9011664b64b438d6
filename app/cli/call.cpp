#include "app/cli/call.h"

#include <charconv>
#include <istream>

#include "app/cli/home.h"
#include "app/cli/words.h"
#include "core/line/scanned.h"
#include "core/words/wareki.h"
#include "core/words/whole_file.h"

namespace daishi::cli {

Call::Call(const Verb& theVerb, CallText text, Surroundings& theSurroundings, Language theLanguage)
    : verb(theVerb), around(theSurroundings), language(theLanguage), text_(std::move(text)) {}

Call::Call(const Verb& theVerb, CallText text, Surroundings& theSurroundings, Language theLanguage,
           Home& open)
    : verb(theVerb), around(theSurroundings), language(theLanguage), text_(std::move(text)), lent_(&open) {}

Call::~Call() = default;

const std::vector<std::string>* Call::find(const std::string& name) const {
    if (const auto at = text_.options.find(name); at != text_.options.end())
        return &at->second;
    if (const auto at = text_.positionals.find(name); at != text_.positionals.end())
        return &at->second;
    return nullptr;
}

bool Call::has(const std::string& option) const {
    return find(option) != nullptr;
}

Text Call::typed(const std::string& name) const {
    for (const Positional& positional : verb.positionals) {
        if (positional.name == name)
            return same(name);
    }
    return same("--" + name);
}

std::string Call::text(const std::string& name) const {
    if (const auto* values = find(name))
        return values->back();
    throw UsageError(Trouble::ArgumentMissing, {{"argument", typed(name)}});
}

std::optional<std::string> Call::textIfGiven(const std::string& name) const {
    if (!has(name))
        return std::nullopt;
    return text(name);
}

std::vector<std::string> Call::texts(const std::string& name) const {
    const auto* values = find(name);
    return values ? *values : std::vector<std::string>();
}

std::int64_t Call::number(const std::string& name, std::int64_t least, std::int64_t most) const {
    const std::string given = text(name);
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), n);
    if (error != std::errc() || end != given.data() + given.size() || n < least || n > most)
        throw UsageError(Trouble::NotANumber,
                         {{"argument", typed(name)}, {"least", figure(least)}, {"most", figure(most)}});
    return n;
}

std::optional<std::int64_t> Call::numberIfGiven(const std::string& name, std::int64_t least,
                                                std::int64_t most) const {
    if (!has(name))
        return std::nullopt;
    return number(name, least, most);
}

Day Call::day(const std::string& name) const {
    const auto read = readDay(text(name));
    if (const Day* day = std::get_if<Day>(&read))
        return *day;
    throw UsageError(Trouble::NotADay, {{"argument", typed(name)}});
}

std::optional<Day> Call::dayIfGiven(const std::string& name) const {
    if (!has(name))
        return std::nullopt;
    return day(name);
}

std::filesystem::path Call::path(const std::string& name) const {
    const std::string given = text(name);
    if (given.empty())
        throw UsageError(Trouble::NotAFileName, {{"argument", typed(name)}});
    return given;
}

namespace {

bool isBadgeNumber(const std::string& text) {
    return text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

BadgeId badgeOf(const std::string& given) {
    if (isBadgeNumber(given))
        return BadgeId(given);
    const auto scanned = scannedAs<BadgeCode>(given);
    if (!scanned)
        throw RefusedInput{scanned.refusal()};
    return BadgeId(scanned->badge);
}

Crew Call::crew() const {
    if (!has("as"))
        throw UsageError(Trouble::ActorMissing);
    Crew crew{badgeOf(text("as")), {}};
    if (has("second"))
        crew.second = badgeOf(text("second"));
    return crew;
}

std::filesystem::path Call::homeFolder() const {
    const std::filesystem::path folder = has("home") ? path("home") : around.defaultHome;
    if (folder.empty())
        throw UsageError(Trouble::HomeMissing);
    return folder;
}

Home& Call::home() {
    if (lent_)
        return *lent_;
    if (!home_)
        home_ = std::make_unique<Home>(homeFolder(), around, Purpose::Work);
    return *home_;
}

Home& Call::homeToExamine() {
    if (lent_)
        return *lent_;
    if (!home_)
        home_ = std::make_unique<Home>(homeFolder(), around, Purpose::Examine);
    return *home_;
}

namespace {

// A million pieces, each with its mark.
constexpr std::size_t kMaxScanFileBytes = 64 << 20;

// Empty lines say nothing. What is too long for a scan is kept just long enough to be refused as one.
std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            lines.emplace_back(line.substr(0, kMaxScanBytes + 1));
        at = end + 1;
    }
    return lines;
}

// The input stream may never end, so it is read as far as a file may be long and no further.
std::string allOf(std::istream& in) {
    std::string text;
    std::string block(1 << 16, '\0');
    while (in.read(block.data(), std::streamsize(block.size())) || in.gcount() > 0) {
        text.append(block, 0, std::size_t(in.gcount()));
        if (text.size() > kMaxScanFileBytes)
            throw RejectedInput{{{"読み取りが多すぎます。何も行われていません。",
                                  "There are too many scans. Nothing was done."},
                                 {{"-", 0, 0, "", describe(FileFault::TooLong, kMaxScanFileBytes)}},
                                 1}};
    }
    return text;
}

} // namespace

std::string scanBytes(Call& call, const std::string& file) {
    return file == "-" ? allOf(call.around.in) : readFile(file, kMaxScanFileBytes);
}

std::vector<std::string> scanLines(Call& call, const std::string& file) {
    return linesOf(scanBytes(call, file));
}

std::vector<std::string> scansOf(Call& call, const std::string& name) {
    std::vector<std::string> scans;
    for (const std::string& given : call.texts(name)) {
        std::error_code unknown;
        const bool isScan = std::holds_alternative<Scan>(readScan(given));
        if (given == "-" || (!isScan && std::filesystem::is_regular_file(given, unknown))) {
            const auto lines = scanLines(call, given);
            scans.insert(scans.end(), lines.begin(), lines.end());
        } else {
            scans.push_back(given);
        }
    }
    return scans;
}

} // namespace daishi::cli
