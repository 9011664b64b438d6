#include "core/config/load_registry.h"

#include "core/config/draft.h"

namespace daishi {

namespace {

template <class T>
std::vector<T> valuesOf(config::List<T>&& list) {
    std::vector<T> values;
    for (config::Entry<T>& entry : list.entries)
        values.push_back(std::move(entry.value));
    return values;
}

config::Draft readAll(const std::filesystem::path& folder, config::FaultList& faults) {
    return {config::readSite(folder, faults),       config::readInsurers(folder, faults),
            config::readKinds(folder, faults),      config::readSeals(folder, faults),
            config::readBlankTypes(folder, faults), config::readPrinters(folder, faults),
            config::readPeople(folder, faults),     config::readMappings(folder, faults)};
}

} // namespace

std::string describe(const ConfigFault& fault) {
    const std::string line = fault.line > 0 ? ":" + std::to_string(fault.line) : "";
    return fault.file + line + ": " + fault.reason;
}

std::variant<Registry, std::vector<ConfigFault>> loadRegistry(const std::filesystem::path& folder) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        return std::vector<ConfigFault>{
            {folder.string(), 0, "there is no such folder of configuration files"}};
    config::FaultList faults;
    config::Draft draft = readAll(folder, faults);
    checkSeals(draft, faults);
    checkBlankTypes(draft, faults);
    checkLookAlikes(draft, faults);
    checkMappings(draft, faults);
    if (!faults.empty())
        return faults.inOrder();
    return Registry{std::move(draft.site),
                    valuesOf(std::move(draft.insurers)),
                    valuesOf(std::move(draft.kinds)),
                    valuesOf(std::move(draft.blankTypes)),
                    valuesOf(std::move(draft.printers)),
                    valuesOf(std::move(draft.people)),
                    valuesOf(std::move(draft.mappings))};
}

} // namespace daishi
