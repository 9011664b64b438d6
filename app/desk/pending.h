// Inside the library: an errand that was not answered yet.
#pragma once

#include "app/desk/desk.h"

namespace daishi::desk {

struct Desk::Pending {
    Errand errand;
    QPointer<QObject> context;
    std::function<void(const Reply&)> then;
    std::vector<std::pair<PinQuestion, std::optional<std::string>>> pins = {};
    std::optional<PinQuestion> lacks = {};
    std::vector<PictureAnswer> readings = {};
    std::shared_ptr<Eye::Asked> asked = {}; // the window's: its picture is being read
};

} // namespace daishi::desk
