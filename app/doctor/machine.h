// The machine as the examination sees it. A test hands in another one and breaks one thing in it.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "core/words/clock.h"
#include "core/words/registry.h"
#include "printers/ipp/description.h"
#include "printers/paper/font.h"

namespace daishi::doctor {

struct Machine {
    paper::FontFiles fonts;
    // Must be covered by the fonts: of the words on every document, and of names and addresses.
    std::string words = "被保険者証 資格確認書 資格情報のお知らせ 台紙 日次照合 0123456789 ABCXYZ ¥、。（）";
    std::string names = "髙橋 﨑田 𠮷野 辻 祗園 神奈川県川崎市多摩区 アイウエオ ｱｲｳ ０１２３";

    std::function<std::variant<PrinterDescription, Unreachable>(const PrinterConfig&)> describe;
    std::function<std::variant<CertificateShown, Unreachable>(const PrinterConfig&)> certificate; // of ipps
    std::function<bool()> readerAnswers;                                   // to a picture that is none
    std::function<std::optional<bool>()> clockIsSynchronised;              // nullopt: the system does not say
    std::function<std::uintmax_t(const std::filesystem::path&)> freeBytes; // throws filesystem_error
    std::function<std::string(const char*)> environment;                   // empty when not set
    std::filesystem::path zoneData = "/usr/share/zoneinfo";
    bool terminal = false; // answers go to a terminal
    uid_t user = 0;
};

// The one that this program runs on.
Machine thisMachine(bool terminal);

// Who is examined.
struct Patient {
    std::filesystem::path home;
    std::filesystem::path configFolder; // what `home init` copies
    Clock& clock;
    Machine machine;
};

} // namespace daishi::doctor
