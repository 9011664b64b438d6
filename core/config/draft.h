// The configuration while it is read: every entry with the lines of its keys, so that what is wrong between
// two files can still be told with its place.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/config/fault_list.h"
#include "core/config/table_reader.h"
#include "core/words/registry.h"

namespace daishi::config {

template <class T>
struct Entry {
    T value;
    Lines lines;
};

// The entries of one file that are sound in themselves.
template <class T>
struct List {
    std::string file;
    std::vector<Entry<T>> entries;
    bool whole = false; // nothing of the file is at fault, so what is not here does not exist

    template <class Predicate>
    const Entry<T>* firstWhere(Predicate matches) const {
        for (const Entry<T>& entry : entries)
            if (matches(entry.value))
                return &entry;
        return nullptr;
    }
};

struct Draft {
    Site site;
    List<Insurer> insurers;
    List<DocumentKind> kinds;
    List<Seal> seals;
    List<BlankType> blankTypes;
    List<PrinterConfig> printers;
    List<Person> people;
    List<ImportMapping> mappings;
};

// One reader per file: what can be said of an entry without looking at another.
Site readSite(const std::filesystem::path& folder, FaultList&);
List<Insurer> readInsurers(const std::filesystem::path& folder, FaultList&);
List<DocumentKind> readKinds(const std::filesystem::path& folder, FaultList&);
List<Seal> readSeals(const std::filesystem::path& folder, FaultList&); // a site may have none
List<BlankType> readBlankTypes(const std::filesystem::path& folder, FaultList&);
List<PrinterConfig> readPrinters(const std::filesystem::path& folder, FaultList&);
List<Person> readPeople(const std::filesystem::path& folder, FaultList&);
List<ImportMapping> readMappings(const std::filesystem::path& folder, FaultList&);

// What must hold between entries. checkBlankTypes also gives a blank type its seal, and the days of its kind
// where it has none.
void checkSeals(const Draft&, FaultList&);
void checkBlankTypes(Draft&, FaultList&);
void checkLookAlikes(const Draft&, FaultList&);
void checkMappings(Draft&, FaultList&);

} // namespace daishi::config
