// Internal to stock: destruction lists as they stand in the store. All inside the caller's transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/line/lookup.h"
#include "core/line/work.h"
#include "stock/destruction.h"

namespace daishi {

// A sheet with a code that could be spoilage.
struct SpoiledSheet {
    std::string code;
    BoxId box;
    SheetState state = SheetState::Spoiled;
    std::optional<std::string> listedIn;
};
std::optional<SpoiledSheet> sheetOfPiece(Database&, const std::string& code);
std::optional<SpoiledSheet> sheetOfTest(Database&, const std::string& code);

bool listExists(Database&, const DestructionId&);
bool certified(Database&, const DestructionId&);
Sheets onList(Database&, const DestructionId&);
std::vector<std::string> codesOn(Database&, const DestructionId&);

// What a list takes out of one account of one box.
struct ItemSum {
    BoxId box;
    Account from = Account::Spoiled;
    Sheets sheets;
};
std::vector<ItemSum> sumsOf(Database&, const DestructionId&);

struct Item {
    std::string code; // empty: without
    BoxId box;
    Account from = Account::Spoiled;
    Sheets sheets;
    std::optional<BlankTypeId> seen;
};
DestructionId insertList(Work&, const std::string& reason);
void insertItem(Work&, const DestructionId&, const Item&);
void insertCertificate(Work&, const DestructionId&, const std::string& method, Sheets);

} // namespace daishi
