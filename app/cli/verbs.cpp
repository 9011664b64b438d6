#include "app/cli/nouns.h"

namespace daishi::cli {

std::string fullName(const Verb& verb) {
    return verb.name.empty() ? verb.noun : verb.noun + " " + verb.name;
}

std::vector<Verb> allVerbs(const Surroundings& around) {
    std::vector<Verb> verbs;
    for (const auto add :
         {addHomeVerbs,     addConfigVerbs,    addPeopleVerbs, addClockVerbs,   addRequestVerbs,
          addUrgentVerbs,   addDeliveryVerbs,  addSampleVerbs, addLotVerbs,     addLotReturnVerbs,
          addLotTraceVerbs, addBoxVerbs,       addBoxEndVerbs, addBoxPartVerbs, addBoxReturnVerbs,
          addDestroyVerbs,  addStocktakeVerbs, addStockVerbs,  addTrayVerbs,    addJobVerbs,
          addPrintVerbs,    addTestVerbs,      addSheetVerbs,  addLookVerbs,    addReadingVerbs,
          addPrinterVerbs,  addDayVerbs,       addStoreVerbs,  addAuditVerbs,   addBlankTypeVerbs,
          addReaderVerbs,   addEvidenceVerbs,  addRefusalVerbs})
        add(verbs);
    if (around.addVerbs)
        around.addVerbs(verbs);
    return verbs;
}

const Verb* findVerb(const std::vector<Verb>& verbs, const std::string& noun, const std::string& name) {
    for (const Verb& verb : verbs) {
        if (verb.noun == noun && verb.name == name)
            return &verb;
    }
    return nullptr;
}

const std::vector<OptionRow>& commonOptions() {
    static const std::vector<OptionRow> rows = {
        {"home", "DIR", {"記録の場所", "the home to work in"}, Many::Optional},
        {"as",
         "BADGE",
         {"操作する人のバッジ（番号または読み取り）", "who does it: badge number or scan"},
         Many::Optional},
        {"second", "BADGE", {"二人目のバッジ", "the second person"}, Many::Optional},
        {"json", "", {"結果を JSON で出す", "the result as one JSON object"}, Many::Optional},
        {"lang", "ja|en", {"言語", "language"}, Many::Optional},
        {"help", "", {"この説明", "this text"}, Many::Optional},
    };
    return rows;
}

} // namespace daishi::cli
