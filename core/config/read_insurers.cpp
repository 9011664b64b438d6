#include "core/config/read_list.h"
#include "core/words/insurer_number.h"

namespace daishi::config {

namespace {

std::string reasonOf(InsurerNumberFault fault) {
    switch (fault) {
    case InsurerNumberFault::NotDigits:
        return "holds something else than the digits 0-9";
    case InsurerNumberFault::WrongLength:
        return "has neither 6 nor 8 digits";
    case InsurerNumberFault::WrongCheckDigit:
        return "ends in a wrong check digit";
    }
    return "is no 保険者番号";
}

Insurer readInsurer(TableReader& reader) {
    Insurer insurer;
    const std::string number = reader.text("number");
    if (const auto fault = faultOf(number); fault && !number.empty())
        reader.refuse("number", "\"number\": found " + inQuotes(number) + ", which " + reasonOf(*fault) +
                                    "; allowed is a 保険者番号 of 6 or 8 digits, the last its check digit");
    insurer.number = InsurerNumber(number);
    insurer.name = reader.bilingual("name");
    insurer.heading = reader.text("heading");
    insurer.telephone = reader.text("telephone", kTelephone);
    return insurer;
}

} // namespace

List<Insurer> readInsurers(const std::filesystem::path& folder, FaultList& faults) {
    auto list = readList<Insurer>(folder, "insurers.toml", "insurer", faults, readInsurer);
    refuseTwins(list, "number", faults, [](const Insurer& i) { return i.number.str(); });
    return list;
}

} // namespace daishi::config
