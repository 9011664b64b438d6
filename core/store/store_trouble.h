// What a person meets who opens a store, told apart so that it can be told in the person's language.
// Everything else that goes wrong in a store is a StoreError alone.
#pragma once

#include <string>

#include "core/store/database.h"

namespace daishi {

enum class StoreTroubleKind {
    Held,         // another program works in it; about: its process
    Missing,      // about: the file
    Empty,        // about: the file
    NoSums,       // damaged, or of an early version; about: the file
    Newer,        // written by a newer program; about: its schema
    Older,        // to be brought up to date; about: its schema
    Unreachable,  // no connection to the server; about: what the server or the network said
    NoneOnServer, // about: the database
    NoLocation,   // the setting names no store
};

class StoreTrouble final : public StoreError {
  public:
    StoreTrouble(StoreTroubleKind kind, StoreFault fault, std::string about, const std::string& what)
        : StoreError(fault, what), kind_(kind), about_(std::move(about)) {}
    StoreTroubleKind kind() const { return kind_; }
    const std::string& about() const { return about_; }

  private:
    StoreTroubleKind kind_;
    std::string about_;
};

} // namespace daishi
