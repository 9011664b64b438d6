// The PostgreSQL server below a store: its version, and whether its journal is archived.
#include "app/doctor/checks.h"
#include "core/store/database.h"

namespace daishi::doctor {

namespace {

constexpr std::int64_t kLeastVersion = 150'000; // PostgreSQL 15

void checkVersion(Database& db, Chart& chart) {
    const auto rows = db.query(
        "SELECT current_setting('server_version_num')::bigint, current_setting('server_version')::text");
    rows->next();
    const std::string version = rows->text(1);
    if (rows->integer(0) < kLeastVersion)
        chart.fault("server",
                    {"サーバーは PostgreSQL " + version + " です。15 以上が要ります。",
                     "The server is PostgreSQL " + version + "; 15 or later is needed."},
                    {"サーバーを新しくする", "bring the server up to date"});
    else
        chart.ok("server", {"サーバーは PostgreSQL " + version + " です。",
                            "The server is PostgreSQL " + version + "."});
}

// Of a dump that somebody makes by pg_dump the server knows nothing.
void checkArchive(Database& db, Chart& chart) {
    const auto rows = db.query("SELECT (current_setting('archive_mode') <> 'off')::int::bigint, "
                               "coalesce(extract(epoch FROM now() - last_archived_time)::bigint, -1), "
                               "coalesce(last_archived_time::text, '') FROM pg_stat_archiver");
    rows->next();
    const Text act{
        "所有者が毎日 pg_dump --format=custom --schema=daishi で控えを作る、または WAL を保存する",
        "let the owner back it up every day, by pg_dump --format=custom --schema=daishi or by archiving "
        "its WAL"};
    constexpr std::int64_t kDay = 24 * 60 * 60;
    if (rows->integer(0) == 0 || rows->integer(1) < 0)
        chart.attention("backup",
                        {"サーバーは WAL を保存していません。控えがいつ作られたか、ここからは分かりません。",
                         "The server archives no WAL; when it was last backed up cannot be told from here."},
                        act);
    else if (rows->integer(1) > kDay)
        chart.attention("backup",
                        {"サーバーが最後に WAL を保存したのは " + rows->text(2) + " です。",
                         "The server last archived its WAL at " + rows->text(2) + "."},
                        act);
    else
        chart.ok("backup", {"サーバーは WAL を保存しています。最後は " + rows->text(2) + " です。",
                            "The server archives its WAL, last at " + rows->text(2) + "."});
}

} // namespace

void checkServer(Database& db, Chart& chart) {
    checkVersion(db, chart);
    checkArchive(db, chart);
}

} // namespace daishi::doctor
