// Arguments that name things, and files.
#include <fstream>

#include "app/cli/home.h"
#include "app/cli/words.h"
#include "core/decide/quantity.h"
#include "core/line/scanned.h"
#include "core/words/whole_file.h"
#include "stock/box_names.h"
#include "stock/loading.h"

namespace daishi::cli {

namespace {

constexpr std::int64_t kMostSheets = 10'000'000;

template <class T>
T orRefused(Outcome<T> outcome) {
    if (!outcome)
        throw RefusedInput{outcome.refusal()};
    return std::move(outcome.value());
}

} // namespace

BadgeId badgeNamed(Call& call, const std::string& argument) {
    return badgeOf(call.text(argument));
}

JobId jobNamed(Call& call, const std::string& argument) {
    const std::string given = call.text(argument);
    if (given.compare(0, 2, "J-") == 0)
        return JobId(given);
    return JobId(orRefused(scannedAs<JobCode>(given)).job);
}

TrayId trayNamed(Call& call, const std::string& argument) {
    const std::string given = call.text(argument);
    const Registry& registry = call.home().registry();
    if (registry.tray(TrayId(given)))
        return TrayId(given);
    return orRefused(trayScanned(registry, given));
}

std::string boxLabelNamed(Call& call, const std::string& argument) {
    const std::string given = call.text(argument);
    if (given.compare(0, 2, "L-") != 0)
        return given;
    try {
        return boxLabelCode(BoxId(given));
    } catch (const std::invalid_argument&) {
        throw UsageError(Trouble::NotABox, {{"argument", call.typed(argument)}, {"given", same(given)}});
    }
}

BlankTypeId typeNamed(Call& call, const std::string& argument) {
    const std::string given = call.text(argument);
    const Registry& registry = call.home().registry();
    if (registry.blankType(BlankTypeId(given)))
        return BlankTypeId(given);
    std::vector<std::string> known;
    for (const BlankType& type : registry.blankTypes)
        known.push_back(type.id.str());
    throw UsageError(Trouble::NotABlankType, {{"argument", call.typed(argument)},
                                              {"given", same(given)},
                                              {"known", {joined(known, "、"), joined(known, ", ")}}});
}

std::optional<Sheets> sheetsIfGiven(Call& call, const std::string& argument) {
    if (!call.has(argument))
        return std::nullopt;
    return sheetsGiven(call, argument);
}

Outcome<Sheets> sheetsOfType(Call& call, const std::string& argument, const BlankTypeId& type) {
    const auto quantity = readQuantity(call.text(argument));
    if (!quantity || *quantity == Quantity{})
        throw UsageError(Trouble::NotAQuantity, {{"argument", call.typed(argument)}});
    return inSheets(*call.home().registry().blankType(type), *quantity);
}

Sheets sheetsGiven(Call& call, const std::string& argument, std::int64_t least) {
    return Sheets(call.number(argument, least, kMostSheets));
}

Day today(Call& call) {
    return siteDay(call.around.clock.now(), call.home().registry().site.zone);
}

void writeFile(const std::filesystem::path& file, std::string_view bytes) {
    namespace fs = std::filesystem;
    const bool special = fs::exists(file) && !fs::is_regular_file(file); // a pipe or a device
    const fs::path part = special ? file : fs::path(file.string() + ".part");
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (special && out)
        return;
    std::error_code error;
    if (out)
        fs::rename(part, file, error);
    if (out && !error)
        return;
    if (!special)
        fs::remove(part, error); // the failure that is told is the first one
    throw CannotGoOn(Trouble::FileNotWritten, {{"file", same(file.string())}});
}

void mustBeWritable(const std::filesystem::path& file) {
    namespace fs = std::filesystem;
    const bool special = fs::exists(file) && !fs::is_regular_file(file);
    if (special && !fs::is_directory(file))
        return;
    const fs::path part = file.string() + ".part";
    bool opened = false;
    if (!special)
        opened = std::ofstream(part, std::ios::binary | std::ios::trunc).is_open();
    if (!opened)
        throw CannotGoOn(Trouble::FileNotWritable, {{"file", same(file.string())}});
    fs::remove(part);
}

std::string readFile(const std::filesystem::path& file, std::size_t most) {
    auto read = readWholeFile(file, most);
    if (auto* bytes = std::get_if<std::string>(&read))
        return std::move(*bytes);
    const FileFault fault = std::get<FileFault>(read);
    const Text reason = describe(fault, most);
    if (fault == FileFault::Missing)
        throw UsageError(Trouble::FileMissing, {{"file", same(file.string())}});
    throw RejectedInput{
        {{"ファイルを読めません。何も行われていません。", "The file cannot be read. Nothing was done."},
         {{file.string(), 0, 0, "", reason}},
         1}};
}

} // namespace daishi::cli
