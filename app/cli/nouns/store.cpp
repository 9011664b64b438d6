#include "app/cli/backup.h"
#include "app/cli/backup_record.h"
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/decide/hold_cause.h"
#include "core/jobs/job_holds.h"
#include "core/store/open_store.h"
#include "core/store/writer_lock.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

void tell(Answer& answer, const BackupHead& head) {
    answer.fact("store", {"記録の番号", "Store"}, head.storeId)
        .fact("event", {"最後の記録", "Last event"}, head.head.seq)
        .fact("head", {"記録の鎖の先頭", "Head of the chain"}, head.head.hash);
}

Result backup(Call& call) {
    const fs::path to = fs::absolute(call.path("FOLDER"));
    const BackupHead head = makeBackup(call.homeFolder(), to, call.around.clock.now());
    recordBackup(call.homeFolder(), to, head);
    Answer answer{Tone::Done, {"控えを作り、確かめました。", "The backup is made and verified."}};
    answer.fact("folder", {"場所", "Folder"}, to.string());
    tell(answer, head);
    answer.then({"keys/ は入っていません。別の場所に控えてください",
                 "keys/ is not in it: keep a copy of that apart from the store"});
    return answer;
}

// What was printed after the backup is not known to it: until people have looked, nothing is printed on. The
// home is nobody's before its jobs are held.
void holdAll(Call& call, const Crew& crew, const fs::path& scratch, Table& held) {
    Home home(scratch, call.around);
    const auto holds = holdOpenJobs(home.line(), crew, holdReason(HoldCause::RestoredFromBackup));
    if (!holds)
        throw RefusedInput{holds.refusal()};
    for (const JobHold& hold : *holds)
        held.row({hold.job, hold.number});
}

Result restore(Call& call) {
    const fs::path folder = fs::absolute(call.path("FOLDER"));
    const BackupHead head = readBackup(folder);
    Answer answer{Tone::Waiting,
                  {"控えから戻しました。ジョブは保留です。", "Restored; its jobs are on hold."}};
    tell(answer, head);
    Table& held = answer.table("held", {"保留したジョブ", "Jobs on hold"},
                               {{"job", {"ジョブ", "Job"}}, {"hold", {"保留の番号", "Hold"}}});
    try {
        const Crew crew = call.crew();
        layBackup(folder, fs::absolute(call.path("keys")), fs::absolute(call.homeFolder()),
                  [&](const fs::path& scratch) { holdAll(call, crew, scratch, held); });
    } catch (RefusedInput& input) { // there is no home in which the refusal could stand
        return std::move(input.refusal);
    }
    call.home(); // whose log tells of it
    answer.then({"控えの後に刷られた紙を数え、二人で保留を解く",
                 "count what was printed after the backup; two persons lift the holds"});
    return answer;
}

Result migrate(Call& call) {
    const std::string url = settingsOf(call.homeFolder())->getString("store");
    const bool server = isPostgresUrl(url);
    std::int64_t before = 0;
    if (server) {
        before = migratePostgres(call.text("owner"), url);
    } else {
        const fs::path store = storeFileOf(call.homeFolder());
        const WriterLock alone(store.string());
        before = migrateStoreFile(store);
    }
    Answer answer{Tone::Done, {"記録は新しい版です。", "The store is up to date."}};
    answer.fact("before", {"前の版", "Schema before"}, before)
        .fact("schema", {"記録の版", "Schema"}, schemaVersion());
    if (!server && before != schemaVersion())
        answer.then({"前の記録は store.db.schema-" + std::to_string(before) + " に残っています",
                     "the store as it was is kept as store.db.schema-" + std::to_string(before)});
    return answer;
}

} // namespace

void addStoreVerbs(std::vector<Verb>& verbs) {
    verbs.push_back(
        {"backup",
         "",
         {"使っている間にも記録の控えを作る", "copy the store while it is in use, and verify the copy"},
         {{"FOLDER", {"作る場所。まだ無いこと", "folder to make; must not be there yet"}}},
         {},
         "backup /mnt/daishi-2024-09-30",
         {},
         {"控えを作れません", "No backup was made"},
         {},
         backup});
    verbs.push_back({"restore",
                     "",
                     {"控えから新しい場所に戻す", "make a home again from a backup and the keys kept apart"},
                     {{"FOLDER", {"控え", "the backup"}}},
                     {{"keys", "DIR", {"別に控えた keys/", "the keys/ that were kept apart"}}},
                     "restore /mnt/daishi-2024-09-30 --keys /mnt/safe/keys --home /srv/daishi --as 0102",
                     Act::HoldJob,
                     {"戻せません", "It is not restored"},
                     {RefusalCode::SimulatedClock},
                     restore});
    verbs.push_back({"store",
                     "migrate",
                     {"前の版の記録を新しくする", "bring a store of an earlier version up to date"},
                     {},
                     {{"owner",
                       "URL",
                       {"PostgreSQL の所有者。どこにも残さない", "owner of a PostgreSQL store; kept nowhere"},
                       Many::Optional}},
                     "store migrate",
                     {},
                     {"新しくできません", "The store is as it was"},
                     {},
                     migrate});
}

} // namespace daishi::cli
