#include "core/config/read_list.h"

namespace daishi::config {

namespace {

DocumentKind readKind(TableReader& reader) {
    DocumentKind kind;
    kind.id = KindId(reader.text("id", kName));
    kind.title = reader.bilingual("title");
    kind.code = reader.text("code", kKindCode);
    kind.issuedFrom = reader.optionalDay("issued-from");
    kind.issuedUntil = reader.optionalDay("issued-until");
    if (kind.issuedFrom && kind.issuedUntil && *kind.issuedFrom > *kind.issuedUntil)
        reader.refuse("issued-until", "\"issued-until\": found " + kind.issuedUntil->iso() +
                                          ", allowed is \"issued-from\" (" + kind.issuedFrom->iso() +
                                          ") or a later day");
    return kind;
}

} // namespace

List<DocumentKind> readKinds(const std::filesystem::path& folder, FaultList& faults) {
    auto list = readList<DocumentKind>(folder, "kinds.toml", "kind", faults, readKind);
    refuseTwins(list, "id", faults, [](const DocumentKind& k) { return k.id.str(); });
    refuseTwins(list, "code", faults, [](const DocumentKind& k) { return k.code; });
    refuseTwins(list, "title", faults, [](const DocumentKind& k) { return k.title.ja; });
    return list;
}

} // namespace daishi::config
