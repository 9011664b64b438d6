#include "core/decide/accounts.h"

#include <stdexcept>
#include <string>

namespace daishi {

namespace {

using enum Account;

constexpr AccountMove kMoves[] = {
    {Outside, Quarantine}, {Quarantine, Store},  {Quarantine, Returned}, {Store, Tray},
    {Tray, Store},         {Tray, Good},         {Tray, Spoiled},        {Tray, Sample},
    {Store, Sample},       {Quarantine, Sample}, {Good, Spoiled},        {Spoiled, Destroyed},
    {Sample, Destroyed},   {Store, Destroyed},   {Store, Returned},      {Store, Missing},
    {Tray, Missing},       {Found, Store},       {Found, Tray},          {Store, Store},
};

} // namespace

std::string_view nameOf(Account account) {
    switch (account) {
    case Outside:
        return "outside";
    case Quarantine:
        return "quarantine";
    case Store:
        return "store";
    case Tray:
        return "tray";
    case Good:
        return "good";
    case Spoiled:
        return "spoiled";
    case Sample:
        return "sample";
    case Destroyed:
        return "destroyed";
    case Returned:
        return "returned";
    case Missing:
        return "missing";
    case Found:
        return "found";
    }
    throw std::logic_error("an account without a name");
}

Account accountFrom(std::string_view name) {
    for (const Account account : kAccounts) {
        if (nameOf(account) == name)
            return account;
    }
    throw std::runtime_error("no account of the ledger: " + std::string(name));
}

bool isSource(Account account) {
    return account == Outside || account == Found;
}

std::span<const AccountMove> allAccountMoves() {
    return kMoves;
}

} // namespace daishi
