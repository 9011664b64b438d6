#pragma once
// Reading the members of an act. Inside the virtual printer only.

#include "printers/virtual/stock.h"

#include <stdexcept>
#include <string>

namespace daishi::vprinter {

inline JsonPtr okay() {
    JsonPtr json = newJson();
    json->set("ok", true);
    return json;
}

// Throws when the member is missing (std::runtime_error) or of another type (Poco::Exception).
template <class T>
T member(const Json& request, const char* name) {
    if (!request.has(name))
        throw std::runtime_error(std::string("\"") + name + "\" is missing");
    return request.getValue<T>(name);
}

template <class T>
T member(const Json& request, const char* name, T otherwise) {
    return request.has(name) ? request.getValue<T>(name) : otherwise;
}

} // namespace daishi::vprinter
