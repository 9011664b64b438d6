#include "core/words/registry.h"

#include <algorithm>
#include <stdexcept>

namespace daishi {

namespace {

template <class T, class Predicate>
const T* firstWhere(const std::vector<T>& things, Predicate matches) {
    const auto found = std::find_if(things.begin(), things.end(), matches);
    return found == things.end() ? nullptr : &*found;
}

struct SkillRow {
    Skill skill;
    std::string_view name;
    const char* ja;
    const char* en;
};

constexpr SkillRow kSkillRows[] = {
    {Skill::Receive, "receive", "受入", "receiving"}, {Skill::Inspect, "inspect", "検査", "inspection"},
    {Skill::Stock, "stock", "在庫", "stock"},         {Skill::Data, "data", "発行データ", "issue data"},
    {Skill::Print, "print", "印刷", "printing"},      {Skill::Destroy, "destroy", "廃棄", "destruction"},
    {Skill::Sign, "sign", "日次照合", "the evening"},
};

const SkillRow& rowOf(Skill skill) {
    return kSkillRows[static_cast<std::size_t>(skill)];
}

} // namespace

std::string_view nameOf(Skill skill) {
    return rowOf(skill).name;
}

Text textOf(Skill skill) {
    return {rowOf(skill).ja, rowOf(skill).en};
}

const Insurer* Registry::insurer(const InsurerNumber& number) const {
    return firstWhere(insurers, [&](const Insurer& i) { return i.number == number; });
}

const DocumentKind* Registry::kind(const KindId& id) const {
    return firstWhere(kinds, [&](const DocumentKind& k) { return k.id == id; });
}

const DocumentKind* Registry::kindByCode(std::string_view code) const {
    return firstWhere(kinds, [&](const DocumentKind& k) { return k.code == code; });
}

const BlankType* Registry::blankType(const BlankTypeId& id) const {
    return firstWhere(blankTypes, [&](const BlankType& b) { return b.id == id; });
}

const BlankType* Registry::blankTypeByMark(std::string_view mark) const {
    return firstWhere(blankTypes, [&](const BlankType& b) { return !b.mark.empty() && b.mark == mark; });
}

const BlankType* Registry::blankTypeByGtin(std::string_view gtin) const {
    return firstWhere(blankTypes, [&](const BlankType& b) { return !b.gtin.empty() && b.gtin == gtin; });
}

const BlankType* Registry::blankTypeOf(const InsurerNumber& number, std::string_view kindCode,
                                       unsigned edition) const {
    const DocumentKind* wanted = kindByCode(kindCode);
    if (!wanted)
        return nullptr;
    return firstWhere(blankTypes, [&](const BlankType& b) {
        return b.insurer == number && b.kind == wanted->id && b.edition == edition;
    });
}

const PrinterConfig* Registry::printer(const PrinterId& id) const {
    return firstWhere(printers, [&](const PrinterConfig& p) { return p.id == id; });
}

const PrinterConfig* Registry::printerOf(const TrayId& id) const {
    return firstWhere(printers, [&](const PrinterConfig& p) {
        return firstWhere(p.trays, [&](const TrayConfig& t) { return t.id == id; }) != nullptr;
    });
}

const TrayConfig* Registry::tray(const TrayId& id) const {
    const PrinterConfig* owner = printerOf(id);
    return owner ? firstWhere(owner->trays, [&](const TrayConfig& t) { return t.id == id; }) : nullptr;
}

const TrayConfig* Registry::tray(unsigned printerNumber, unsigned trayNumber) const {
    const PrinterConfig* owner =
        firstWhere(printers, [&](const PrinterConfig& p) { return p.number == printerNumber; });
    return owner ? firstWhere(owner->trays, [&](const TrayConfig& t) { return t.number == trayNumber; })
                 : nullptr;
}

bool asksForPictures(const EvidencePolicy& policy) {
    for (const auto* list : {&policy.atReceiving, &policy.atLoad, &policy.atFirstArticle}) {
        for (const Evidence one : *list) {
            if (one == Evidence::E4SheetImage || one == Evidence::E5FirstArticleImage)
                return true;
        }
    }
    return false;
}

const Person* Registry::person(const BadgeId& badge) const {
    return firstWhere(people, [&](const Person& p) {
        return std::find(p.badges.begin(), p.badges.end(), badge) != p.badges.end();
    });
}

bool Registry::samePerson(const BadgeId& one, const BadgeId& other) const {
    const Person* a = person(one);
    const Person* b = person(other);
    return one == other || (a && b && a->id == b->id);
}

const ImportMapping* Registry::mapping(std::string_view id) const {
    return firstWhere(mappings, [&](const ImportMapping& m) { return m.id == id; });
}

Text Registry::describe(const BlankType& type) const {
    const Insurer* owner = insurer(type.insurer);
    const DocumentKind* of = kind(type.kind);
    const std::string edition = std::to_string(type.edition);
    return {(owner ? owner->name.ja : type.insurer.str()) + " " + type.title + " 第" + edition + "版",
            (owner ? owner->name.en : type.insurer.str()) + " " + (of ? of->title.en : type.title) +
                ", edition " + edition + " (" + type.title + ")"};
}

bool Registry::isWorkingDay(Day day) const {
    const bool holiday = std::find(site.holidays.begin(), site.holidays.end(), day) != site.holidays.end();
    return !holiday && std::find(site.workingDays.begin(), site.workingDays.end(), day.weekday()) !=
                           site.workingDays.end();
}

Day Registry::workingDayUpTo(Day day) const {
    for (int back = 0; back <= 31; ++back) {
        if (isWorkingDay(day.plusDays(-back)))
            return day.plusDays(-back);
    }
    throw std::logic_error("a month without a working day before " + day.iso());
}

} // namespace daishi
