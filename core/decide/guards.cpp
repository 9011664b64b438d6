#include "core/decide/guards.h"

#include <algorithm>
#include <stdexcept>

#include "core/decide/hold_cause.h"
#include "core/decide/not_now.h"
#include "core/decide/state_words.h"
#include "core/words/wareki.h"

namespace daishi {

namespace {

// What tells two blanks apart, said the way a person looks at them.
Text differenceOf(const BlankType& a, const BlankType& b) {
    const bool alike = !a.lookAlikeGroup.empty() && a.lookAlikeGroup == b.lookAlikeGroup;
    if (alike && a.title != b.title) {
        return {"大きさ・形・色は同じです。違いは題字だけです：「" + a.title + "」と「" + b.title + "」。",
                "Size, form and colour are the same; only the title differs: " + a.title + " / " + b.title +
                    "."};
    }
    if (alike) {
        return {"大きさ・形・色・題字は同じです。保険者または版が違います。",
                "Size, form, colour and title are the same; insurer or edition differs."};
    }
    return {};
}

Refusal mismatch(RefusalCode code, const NamedType& loaded, const NamedType& required) {
    return {code, loaded.name, required.name, differenceOf(required.type, loaded.type)};
}

Text dayText(Day day, std::string_view ja, std::string_view en) {
    return {wareki(day) + std::string(ja), std::string(en) + day.iso()};
}

Objection sameBlank(const NamedType& loaded, const NamedType& required) {
    if (loaded.type.kind != required.type.kind)
        return mismatch(RefusalCode::StockTypeMismatch, loaded, required);
    if (loaded.type.insurer != required.type.insurer) {
        return mismatch(RefusalCode::InsurerMismatch, loaded, required);
    }
    if (loaded.type.edition != required.type.edition) {
        return mismatch(RefusalCode::EditionMismatch, loaded, required);
    }
    return std::nullopt;
}

} // namespace

Objection blankIsRequired(const BlankMatch& match) {
    if (auto objection = sameBlank(match.loaded, match.required))
        return objection;
    if (match.found && match.found->type.id != match.loaded.type.id) {
        return mismatch(RefusalCode::FindingSaysOtherType, *match.found, match.required);
    }
    return std::nullopt;
}

Objection blankUsableOn(const NamedType& blank, Day issueDay) {
    const BlankType& type = blank.type;
    if (type.usableFrom && issueDay < *type.usableFrom) {
        return Refusal{RefusalCode::DocNotYetValid,
                       {blank.name.ja + "（交付日 " + wareki(issueDay) + "）",
                        blank.name.en + ", issued " + issueDay.iso()},
                       dayText(*type.usableFrom, "から使用できます", "usable from "),
                       {}};
    }
    if (type.usableUntil && issueDay > *type.usableUntil) {
        return Refusal{RefusalCode::BlankNoLongerValid,
                       {blank.name.ja + "（交付日 " + wareki(issueDay) + "）",
                        blank.name.en + ", issued " + issueDay.iso()},
                       dayText(*type.usableUntil, "まで使用できました", "usable until "),
                       {}};
    }
    return std::nullopt;
}

Objection kindLawfulOn(const DocumentKind& kind, Day issueDay) {
    const bool early = kind.issuedFrom && issueDay < *kind.issuedFrom;
    const bool late = kind.issuedUntil && issueDay > *kind.issuedUntil;
    if (!early && !late)
        return std::nullopt;
    return Refusal{
        RefusalCode::KindNotLawful,
        {kind.title.ja + "（交付日 " + wareki(issueDay) + "）", kind.title.en + ", issued " + issueDay.iso()},
        early ? dayText(*kind.issuedFrom, "から交付できます", "may be issued from ")
              : dayText(*kind.issuedUntil, "まで交付できました", "could be issued until "),
        {}};
}

Objection sealUsableOn(const BlankType& type, Day day) {
    if (!type.seal)
        return std::nullopt;
    const Seal& seal = *type.seal;
    const bool early = seal.usableFrom && day < *seal.usableFrom;
    const bool late = seal.usableUntil && day > *seal.usableUntil;
    if (!early && !late)
        return std::nullopt;
    return Refusal{RefusalCode::SealOutOfDays,
                   {"「" + seal.name.ja + "」（" + wareki(day) + "）", seal.name.en + ", on " + day.iso()},
                   early ? dayText(*seal.usableFrom, "から使用できます", "usable from ")
                         : dayText(*seal.usableUntil, "まで使用できました", "usable until "),
                   {}};
}

Objection calendarOpen(const NamedType& blank, const DocumentKind& kind, Day issueDay, Day today) {
    const Day latest = std::max(issueDay, today);
    for (const Day day : {issueDay, latest}) {
        if (auto objection = blankUsableOn(blank, day))
            return objection;
    }
    for (const Day day : {issueDay, latest}) {
        if (auto objection = kindLawfulOn(kind, day))
            return objection;
    }
    for (const Day day : {issueDay, latest}) {
        if (auto objection = sealUsableOn(blank.type, day))
            return objection;
    }
    return std::nullopt;
}

Objection lotReleased(const LotStanding& lot) {
    if (lot.state != LotState::Released) {
        return Refusal{RefusalCode::LotQuarantined,
                       describe(lot.lot.str(), lot.state),
                       {"受入検査に合格したロット", "a lot released by inspection"},
                       {}};
    }
    if (!lot.holds.empty()) {
        return Refusal{
            RefusalCode::LotHeld, describeHolds(lot.holds), {"保留のないロット", "a lot without a hold"}, {}};
    }
    return std::nullopt;
}

Objection evidenceComplete(const std::vector<Evidence>& required, const std::vector<Evidence>& inHand) {
    for (const Evidence grade : required) {
        if (std::find(inHand.begin(), inHand.end(), grade) == inHand.end()) {
            Text have{"なし", "none"};
            if (!inHand.empty())
                have = describe(inHand.back());
            return Refusal{RefusalCode::EvidenceMissing, have, describe(grade), {}};
        }
    }
    return std::nullopt;
}

bool asksForMark(const EvidencePolicy& policy) {
    return std::find(policy.atLoad.begin(), policy.atLoad.end(), Evidence::E3SheetMark) !=
           policy.atLoad.end();
}

bool asksForPicture(const EvidencePolicy& policy) {
    return std::find(policy.atLoad.begin(), policy.atLoad.end(), Evidence::E4SheetImage) !=
           policy.atLoad.end();
}

Objection enoughSheets(Sheets there, Sheets needed) {
    if (there >= needed)
        return std::nullopt;
    return Refusal{RefusalCode::NotEnoughSheets, sheetsText(there), sheetsText(needed), {}};
}

Text describe(Evidence grade) {
    switch (grade) {
    case Evidence::E1DeliveryNote:
        return {"E1 納品書", "E1 the delivery note"};
    case Evidence::E2BoxLabel:
        return {"E2 箱ラベル", "E2 the box label"};
    case Evidence::E3SheetMark:
        return {"E3 台紙の印字マーク", "E3 the mark on a sheet"};
    case Evidence::E4SheetImage:
        return {"E4 台紙の画像", "E4 the image of a sheet"};
    case Evidence::E5FirstArticleImage:
        return {"E5 初品の画像", "E5 the image of the first article"};
    }
    throw std::logic_error("an evidence without a text");
}

std::string mediaName(SheetSize size) {
    switch (size) {
    case SheetSize::Card:
        return "om_card_54x86mm";
    case SheetSize::A4:
        return "iso_a4_210x297mm";
    }
    throw std::logic_error("a size without a media name");
}

} // namespace daishi
