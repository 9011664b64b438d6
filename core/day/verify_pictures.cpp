#include "core/day/verify_pictures.h"

#include "core/pictures/masters.h"
#include "core/pictures/picture_view.h"

namespace daishi {

namespace {

const Text kOther{"記録のハッシュと違います。", "It is not the one whose hash is on record."};
const Text kClosed{"封印が開きません。", "Its seal does not open."};

std::vector<std::int64_t> numbersOfPictures(Database& db) {
    std::vector<std::int64_t> numbers;
    const auto rows = db.query("SELECT id FROM picture ORDER BY id");
    while (rows->next())
        numbers.push_back(rows->integer(0));
    return numbers;
}

std::optional<Text> faultOf(Line& line, std::int64_t picture) {
    try {
        openPicture(line, picture, PicturePart::Sheet);
        openPicture(line, picture, PicturePart::SideBySide);
    } catch (const VaultError&) {
        return kClosed;
    } catch (const StoreError& error) {
        if (error.fault() != StoreFault::Damaged)
            throw;
        return kOther;
    }
    return std::nullopt;
}

std::vector<MasterRow> allMasters(Line& line) {
    std::vector<MasterRow> all;
    for (const MasterRow& newest : presentMasters(line.db)) {
        for (MasterRow& one : mastersOf(line.db, newest.type))
            all.push_back(std::move(one));
    }
    return all;
}

} // namespace

std::vector<VerifyFault> verifyPictures(Line& line) {
    std::vector<VerifyFault> faults;
    for (const MasterRow& master : allMasters(line)) {
        try {
            plateOf(line.db, master.type, master.version);
        } catch (const StoreError& error) {
            if (error.fault() != StoreFault::Damaged)
                throw;
            faults.push_back({"master " + master.type.str() + " " + std::to_string(master.version), kOther});
        }
    }
    for (const std::int64_t picture : numbersOfPictures(line.db)) {
        if (const auto fault = faultOf(line, picture))
            faults.push_back({"picture " + std::to_string(picture), *fault});
    }
    return faults;
}

} // namespace daishi
