#include "core/store/rules/rules.h"

#include "core/decide/accounts.h"

namespace daishi {

std::string sourceAccounts() {
    std::string list;
    for (const Account account : kAccounts)
        if (isSource(account))
            list += (list.empty() ? "'" : ", '") + std::string(nameOf(account)) + "'";
    return list;
}

std::vector<StoreRule> storeRules() {
    std::vector<StoreRule> all;
    for (const auto& family : {keptRules(), lifeRules(), writtenRules(), ledgerRules(), typeRules(),
                               gateRules(), peopleRules(), pictureRules(), readingRules()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace daishi
