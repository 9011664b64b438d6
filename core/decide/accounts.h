// The accounts of the sheet ledger and the transfers between them that exist.
//
//   outside → quarantine → store ⇄ tray → good | spoiled | sample
//   store → sample; good → spoiled; spoiled | sample | store → destroyed; quarantine | store → returned
//   store → store, from one box to another of its lot
//   store | tray → missing and found → store | tray, only by a count with a second person
//
// A lot adds up: outside + found = quarantine + store + tray + good + spoiled + sample + destroyed + returned
// + missing.
#pragma once

#include <span>
#include <string_view>

namespace daishi {

enum class Account {
    Outside,
    Quarantine,
    Store,
    Tray,
    Good,
    Spoiled,
    Sample,
    Destroyed,
    Returned,
    Missing,
    Found
};

inline constexpr Account kAccounts[] = {Account::Outside, Account::Quarantine, Account::Store,
                                        Account::Tray,    Account::Good,       Account::Spoiled,
                                        Account::Sample,  Account::Destroyed,  Account::Returned,
                                        Account::Missing, Account::Found};

std::string_view nameOf(Account);
Account accountFrom(std::string_view name); // throws std::runtime_error
// Outside and Found give without having: their balance is what they have given so far.
bool isSource(Account);

struct AccountMove {
    Account from;
    Account to;
};
std::span<const AccountMove> allAccountMoves();

} // namespace daishi
