// Scans and a person's typing in one stream, seeded: every scan comes whole, every key of the person comes
// back in its order, and nothing else happens.
#include <catch2/catch.hpp>

#include <random>

#include "tests/app/scanner/strokes.h"

using namespace daishi::scanner;
using daishi::test::Desk;

namespace {

const std::string kCodeCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789](){-+.";

class Stream {
  public:
    Stream(unsigned seed, FrameSettings settings)
        : random_(seed), settings_(settings), desk_(std::move(settings)) {}

    void play(int parts) {
        for (int i = 0; i < parts; ++i) {
            desk_.quiet(36 + below(500));
            below(2) ? scan() : person();
        }
        desk_.quiet();
        CHECK(desk_.scans == scans_);
        CHECK(desk_.given == typed_);
        CHECK(desk_.dropped.empty());
    }

  private:
    int below(int bound) { return int(random_() % unsigned(bound)); }

    void scan() {
        std::string raw;
        if (!settings_.prefix.empty())
            desk_.keys(settings_.prefix[0] == "F13" ? "{F13}" : "~~", 1 + below(30));
        const int length = 4 + below(40);
        for (int i = 0; i < length; ++i) {
            if (i > 2 && i < length - 1 && below(9) == 0) {
                raw += '\x1d';
                desk_.keys("{Ctrl+]}", 1 + below(35));
            } else {
                raw += kCodeCharacters[std::size_t(below(int(kCodeCharacters.size()) - 4))];
                desk_.keys(raw.substr(raw.size() - 1), 1 + below(35));
            }
        }
        if (!settings_.suffix.empty())
            desk_.keys("{" + settings_.suffix + "}", 1 + below(35));
        scans_.push_back(raw);
    }

    // Slow, with now and then up to three keys as quick as a scanner's.
    void person() {
        static const std::vector<std::string> keys{"a",       "漢",    "Z",      "9",        "]",
                                                   "{Enter}", "{Tab}", "{Left}", "{Ctrl+S}", "{Ctrl+]}",
                                                   "{=a}",    "{F13}", "~"};
        int quick = 0;
        for (int i = below(12); i >= 0; --i) {
            const std::string& key =
                keys[std::size_t(below(int(keys.size()) - (settings_.prefix.empty() ? 0 : 2)))];
            quick = quick < 2 && below(4) == 0 ? quick + 1 : 0;
            desk_.keys(key, quick > 0 ? 1 + below(35) : 36 + below(200));
            typed_ += key;
        }
    }

    std::mt19937 random_;
    FrameSettings settings_;
    Desk desk_;
    std::vector<std::string> scans_;
    std::string typed_;
};

} // namespace

TEST_CASE("scans come whole and typing comes back, in every frame") {
    for (const char* prefix : {"", "F13", "~~"}) {
        for (const char* suffix : {"Enter", "Tab", ""}) {
            for (unsigned seed = 1; seed <= 150; ++seed) {
                INFO("prefix " << prefix << ", suffix " << suffix << ", seed " << seed);
                FrameSettings settings;
                settings.prefix = keysOf(prefix);
                settings.suffix = suffix;
                Stream(seed, settings).play(30);
            }
        }
    }
}
