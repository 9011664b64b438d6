#include "core/jobs/same_keys.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace daishi;

TEST_CASE("the first place of every key is found, whatever the keys are") {
    std::mt19937 seed(1011);
    for (const unsigned kinds : {1u, 2u, 7u, 1000u, 1'000'000u}) {
        std::vector<std::string> keys(3000);
        for (std::string& key : keys)
            key = std::string(seed() % 3, 'x') + std::to_string(seed() % kinds);
        std::map<std::string, std::uint32_t> first;
        for (std::uint32_t place = 0; place < keys.size(); ++place)
            first.try_emplace(keys[place], place);
        const auto found = firstWithSameKey(static_cast<std::uint32_t>(keys.size()),
                                            [&](std::uint32_t place) { return keys[place]; });
        REQUIRE(found.size() == keys.size());
        for (std::uint32_t place = 0; place < keys.size(); ++place)
            REQUIRE(found[place] == first.at(keys[place]));
    }
}

TEST_CASE("of no keys there is no first") {
    CHECK(firstWithSameKey(0, [](std::uint32_t) { return std::string(); }).empty());
}
