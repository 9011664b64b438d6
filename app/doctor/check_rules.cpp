// The store's own rules, keys and rights, beside those that this program lays; and what earlier versions left
// in it.
#include "app/doctor/checks.h"
#include "core/store/schema_check.h"

namespace daishi::doctor {

namespace {

bool isRight(const SchemaFault& fault) {
    return fault.what.compare(0, 6, "rights") == 0;
}

void tellFirst(const std::vector<SchemaFault>& faults, const char* check, const Text& act, Chart& chart) {
    const SchemaFault& first = faults.front();
    const std::string count = std::to_string(faults.size());
    chart.fault(
        check,
        {"記録の決まりに " + count + " 件の違いがあります。最初: " + first.what + "。" + first.reason.ja,
         "The store differs in " + count + " places from what this program lays. The first: " + first.what +
             ". " + first.reason.en},
        act);
}

// A plain SHA-256 of an insurer's file, as versions before the keyed one wrote it.
void tellPlainDigests(Database& db, Chart& chart) {
    const auto rows = db.query("SELECT count(*) FROM job WHERE file_digest NOT LIKE 'k1:%'");
    rows->next();
    const std::string count = std::to_string(rows->integer(0));
    if (rows->integer(0) > 0)
        chart.attention(
            "digests",
            {"以前の版で取り込んだ " + count +
                 " 件のジョブは、ファイルの SHA-256 がそのまま記録に残っています。",
             "Of " + count +
                 " jobs imported by an earlier version the plain SHA-256 of the file is on "
                 "record."},
            {"消去の後も、同じファイルを持つ人はそれと分かる。控えとともに保存期間の後に廃棄する",
             "whoever holds such a file can tell that it was imported, even after the erasure: destroy "
             "the store and its backups when their time is over"});
}

} // namespace

void checkRules(Database& db, Chart& chart) {
    const bool server = db.engine() == StoreEngine::Postgres;
    std::vector<SchemaFault> rules = server ? compareSchema(db) : compareRules(db);
    std::vector<SchemaFault> rights;
    for (const SchemaFault& fault : rules)
        if (isRight(fault))
            rights.push_back(fault);
    std::erase_if(rules, isRight);
    if (!rules.empty())
        tellFirst(rules, "rules",
                  {"印刷を止め、責任者を呼び、daishi verify を実行する",
                   "stop printing, call the supervisor, and run daishi verify"},
                  chart);
    else
        chart.ok("rules", {"記録の決まりは、このプログラムが置くとおりです。",
                           "The rules of the store are as this program lays them."});
    if (!rights.empty())
        tellFirst(rights, "rights",
                  {"daishi store migrate --owner URL で権限を置き直す",
                   "daishi store migrate --owner URL gives the rights anew"},
                  chart);
    else if (server)
        chart.ok("rights",
                 {"プログラムの役割は何も所有せず、決められた権限だけを持ちます。",
                  "The program's role owns nothing and has the rights that it needs, and no other."});
    tellPlainDigests(db, chart);
}

} // namespace daishi::doctor
