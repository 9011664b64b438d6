// The keys of the personal data.
#include "app/doctor/checks.h"
#include "core/store/random_source.h"
#include "core/store/vault.h"

namespace daishi::doctor {

namespace {

const Text kRestore{
    "鍵の控えから keys/ を戻す。鍵がなければ個人データは読めません",
    "put keys/ back from the copy of the keys; without them the personal data cannot be read"};

} // namespace

void checkKeys(const Patient& patient, Chart chart) {
    if (!hasHome(patient))
        return;
    const std::filesystem::path folder = patient.home / "keys";
    bool whole = true;
    for (const auto& part : {folder, folder / "master.key", folder / "digest.key"}) {
        if (!ownershipOf(part)) {
            chart.fault("files", {"鍵がありません: " + part.string(), "A key is missing: " + part.string()},
                        kRestore);
            return;
        }
        whole = checkPrivate(patient, chart, "files", part) && whole;
    }
    if (!whole)
        return;
    try {
        SystemRandom chance;
        const Vault vault = Vault::open(folder, chance);
        chart.ok("files", {folder.string() + " の鍵は二つともそろい、持ち主だけのものです。",
                           "Both keys in " + folder.string() + " are whole and their owner's alone."});
    } catch (const VaultError& error) {
        const std::string what = error.what();
        chart.fault("files", {"鍵を使えません: " + what, "The keys cannot be used: " + what}, kRestore);
    }
}

} // namespace daishi::doctor
