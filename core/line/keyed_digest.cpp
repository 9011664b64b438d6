#include "core/line/keyed_digest.h"

namespace daishi {

namespace {

const std::string kUnderKey = "k1:";

} // namespace

std::string fileMark(const Vault& vault, const std::string& sha256) {
    return kUnderKey + vault.digest("file", sha256);
}

std::string artefactMark(const Vault& vault, const std::string& sha256) {
    return kUnderKey + vault.digest("artefact", sha256);
}

} // namespace daishi
