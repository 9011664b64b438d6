// Digests of things that hold personal data and that outlive the erasure of a job's key: an insurer's file,
// the document that went to a printer. A plain SHA-256 would tell whoever holds a file, long after the
// erasure, that this is the one; so they are made under digest.key, which lies with the keys and never in the
// store. Whoever has both the key and the file can still tell that it was imported: that is what the check
// for files that come twice is for.
//
//     k1:<64 hex digits>     under digest.key
//     <64 hex digits>        as earlier versions wrote it, SHA-256: known again, never written any more
#pragma once

#include <string>

#include "core/store/vault.h"

namespace daishi {

// `sha256` of the whole thing, 64 hex digits.
std::string fileMark(const Vault&, const std::string& sha256);
std::string artefactMark(const Vault&, const std::string& sha256);

} // namespace daishi
