// One practice day, made for a test program and shared by its cases that leave it as it is; others make their
// own.
#pragma once

#include <catch2/catch.hpp>

#include "app/floor/world.h"

namespace daishi::test {

struct PracticeDay {
    practice::PracticeFolder folder{""};
    practice::World world{practice::makeDemoDay({DAISHI_VPRINTER, DAISHI_CONFIG_FOLDER}, folder.path()),
                          folder.path()};
};

inline practice::SeenBox boxNamed(const practice::Seen& seen, const std::string& name) {
    for (const practice::SeenBox& box : seen.boxes) {
        if (box.name == name)
            return box;
    }
    FAIL("there is no box " << name);
    return {};
}

} // namespace daishi::test
