#include "core/config/references.h"
#include "core/words/scan.h"

namespace daishi::config {

namespace {

class Check {
  public:
    Check(const std::string& file, Entry<BlankType>& entry, FaultList& faults)
        : file_(file), type_(entry.value), lines_(entry.lines), faults_(faults) {}

    void title(const DocumentKind& kind) {
        if (type_.title.find(kind.title.ja) != std::string::npos)
            return;
        refuse("title", "found " + inQuotes(type_.title) + ", allowed is what holds the title of its kind, " +
                            inQuotes(kind.title.ja));
    }

    // A blank must not be usable when its kind may not be issued; where the type has no day, the kind's
    // counts.
    void days(const DocumentKind& kind) {
        std::optional<Day>& from = type_.usableFrom;
        std::optional<Day>& until = type_.usableUntil;
        if (from && kind.issuedFrom && *from < *kind.issuedFrom)
            return refuse("usable-from", "found " + from->iso() + ", allowed is " + kind.issuedFrom->iso() +
                                             " or later: before, its kind may not be issued");
        if (until && kind.issuedUntil && *until > *kind.issuedUntil)
            return refuse("usable-until", "found " + until->iso() + ", allowed is " +
                                              kind.issuedUntil->iso() +
                                              " or earlier: after, its kind may not be issued");
        const std::string_view given = until ? "usable-until" : "usable-from";
        if (!from)
            from = kind.issuedFrom;
        if (!until)
            until = kind.issuedUntil;
        if (from && until && *from > *until)
            refuse(given, "the blank would be usable from " + from->iso() + " until " + until->iso() +
                              ", allowed is a first day not after the last");
    }

    // A mark names its type outright, so that two types can only share one if they are the same type.
    void mark(const DocumentKind& kind) {
        const MarkCode own{type_.insurer.str(), kind.code, type_.edition};
        if (type_.mark.empty() || type_.mark == own.encode())
            return;
        refuse("mark", "found " + inQuotes(type_.mark) + ", the mark of another blank type; allowed is " +
                           inQuotes(own.encode()));
    }

    // Another city's seal would make a false document.
    void seal(const Seal& seal) {
        if (seal.insurer == type_.insurer)
            type_.seal = seal;
        else
            refuse("seal", inQuotes(seal.id.str()) + " is a seal of insurer " + seal.insurer.str() +
                               ", allowed is one of insurer " + type_.insurer.str() +
                               ", whose blank this is");
    }

  private:
    void refuse(std::string_view key, const std::string& reason) {
        faults_.add(file_, lines_.of(key), inQuotes(key) + ": " + reason);
    }

    const std::string& file_;
    BlankType& type_;
    const Lines& lines_;
    FaultList& faults_;
};

} // namespace

void checkBlankTypes(Draft& draft, FaultList& faults) {
    const std::string& file = draft.blankTypes.file;
    for (Entry<BlankType>& entry : draft.blankTypes.entries) {
        const BlankType& type = entry.value;
        const auto* insurer =
            refer(draft.insurers, type.insurer.str(), numberOf, file, entry.lines, "insurer", faults);
        const auto* kind = refer(draft.kinds, type.kind.str(), idOf, file, entry.lines, "kind", faults);
        Check check(file, entry, faults);
        if (type.seal) {
            const std::string id = type.seal->id.str();
            if (const auto* seal = refer(draft.seals, id, idOfSeal, file, entry.lines, "seal", faults))
                check.seal(seal->value);
        }
        if (!kind || !draft.kinds.whole)
            continue;
        check.title(kind->value);
        check.days(kind->value);
        if (insurer)
            check.mark(kind->value);
    }
}

} // namespace daishi::config
