#include "app/demo/invented_names.h"

#include <string_view>

namespace daishi::demo {

namespace {

struct Part {
    std::string_view written, kana;
};

constexpr Part kFronts[] = {{"霧", "キリ"}, {"雲", "クモ"},     {"椿", "ツバキ"}, {"瀬", "セ"},
                            {"鷺", "サギ"}, {"柊", "ヒイラギ"}, {"汐", "シオ"},   {"葦", "アシ"},
                            {"朱", "アケ"}, {"樫", "カシ"},     {"澄", "スミ"},   {"錦", "ニシキ"},
                            {"琴", "コト"}, {"帆", "ホ"},       {"楓", "カエデ"}, {"蛍", "ホタル"},
                            {"織", "オリ"}, {"杣", "ソマ"},     {"渚", "ナギサ"}, {"蔦", "ツタ"}};
constexpr Part kBacks[] = {
    {"野沢", "ノザワ"},   {"見原", "ミハラ"},   {"木戸", "キド"},     {"ヶ谷", "ガヤ"},
    {"之浦", "ノウラ"},   {"倉橋", "クラハシ"}, {"名瀬", "ナセ"},     {"宮路", "ミヤジ"},
    {"垣内", "ガキウチ"}, {"留岡", "トメオカ"}, {"染川", "ゾメカワ"}, {"守屋", "モリヤ"},
    {"江守", "エモリ"},   {"辺山", "ベヤマ"},   {"々井", ""},         {"森", "モリ"}};
constexpr Part kRareSurnames[] = {
    {"髙霧", "タカギリ"}, {"雲﨑", "クモサキ"}, {"汐﨑", "シオサキ"}, {"髙葦", "タカアシ"}};

constexpr Part kMaleNames[] = {{"灯真", "トウマ"},   {"航志", "コウシ"},   {"律", "リツ"},
                               {"颯介", "ソウスケ"}, {"織人", "オリト"},   {"岳", "ガク"},
                               {"善治", "ゼンジ"},   {"幹彦", "ミキヒコ"}, {"庄一", "ショウイチ"},
                               {"千尋", "チヒロ"},   {"昴", "スバル"},     {"清次郎", "セイジロウ"}};
constexpr Part kFemaleNames[] = {{"灯里", "アカリ"},   {"凪子", "ナギコ"}, {"紬", "ツムギ"},
                                 {"澄江", "スミエ"},   {"千代", "チヨ"},   {"汐音", "シオネ"},
                                 {"文乃", "フミノ"},   {"琴美", "コトミ"}, {"雅", "ミヤビ"},
                                 {"小百合", "サユリ"}, {"絹枝", "キヌエ"}, {"ひなた", "ヒナタ"}};

constexpr std::string_view kTowns[] = {"架空町", "仮名台", "見本町", "例示が丘", "試作本町", "想像通"};
constexpr std::string_view kBuildings[] = {"メゾン見本", "架空ハイツ", "コーポ試作", "例示マンション"};

InventedName made(const Part& part) {
    return {std::string(part.written), std::string(part.kana)};
}

} // namespace

InventedName inventSurname(Dice& dice) {
    if (dice.once(20))
        return made(dice.pick(kRareSurnames));
    const Part& front = dice.pick(kFronts);
    const Part& back = dice.pick(kBacks);
    InventedName name = made(front);
    // 々 repeats the character before it, and so its reading.
    name.kana += back.kana.empty() ? std::string(front.kana) + "イ" : std::string(back.kana);
    name.written += back.written;
    return name;
}

InventedName inventGivenName(Dice& dice, Sex sex) {
    return made(sex == Sex::Male ? dice.pick(kMaleNames) : dice.pick(kFemaleNames));
}

InventedAddress inventAddress(Dice& dice, const std::string& city) {
    const auto number = [&](std::size_t to) { return std::to_string(1 + dice.roll(to)); };
    InventedAddress address;
    const std::size_t town = dice.roll(std::size(kTowns));
    address.postcode = "21090" + std::to_string(10 + town);
    address.written =
        city + std::string(kTowns[town]) + number(7) + "丁目" + number(40) + "番" + number(30) + "号";
    if (dice.once(3)) {
        address.written += "　" + std::string(dice.pick(kBuildings)) + number(9) + "0" + number(9) + "号室";
    }
    return address;
}

} // namespace daishi::demo
