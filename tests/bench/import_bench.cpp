// The import of a whole city: the layer alone, the rows with every rule, the act, and the file that is read.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "app/demo/invent_people.h"
#include "core/jobs/import.h"
#include "tests/bench/peers.h"
#include "tests/bench/sections.h"
#include "tests/core/line_fixture.h"

namespace daishi::bench {

namespace {

constexpr char kStart[] = "2025-07-10T09:00";
const Day kIssued = Day::of(2025, 7, 11);

const ImportMapping& mappingOf(const test::LineFixture& fixture) {
    return *fixture.registry.mapping("kawasaki-skk");
}

std::string inventedFile(const ImportMapping& mapping) {
    return demo::inventIssueFile({mapping, Pieces(kPeople), Households(150'000), kIssued});
}

// 20 columns of a table without rules through the door that the product uses.
double throughLayer(const std::string& path) {
    const auto db = openSqlite(path, OpenMode::Create);
    std::string columns = "id";
    for (int column = 1; column <= 19; ++column)
        columns += ", c" + std::to_string(column);
    std::string types = columns;
    db->script("CREATE TABLE t (" + types.replace(0, 2, "id INTEGER PRIMARY KEY") + ")");
    std::vector<Cell> cells(20, Cell(std::string("神奈川県川崎市")));
    return seconds([&] {
        Transaction transaction(*db);
        const auto rows = db->bulk("t", columns, "id");
        for (int i = 0; i < kPeople; ++i) {
            cells[0] = std::int64_t(i);
            rows->add(cells);
        }
        rows->finish();
        transaction.commit();
    });
}

struct PlainPiece {
    std::string id, digest;
    Blob bytes;
};

std::vector<PlainPiece> plainPieces(const Vault& vault) {
    std::vector<PlainPiece> pieces;
    for (int i = 1; i <= kPeople; ++i) {
        char id[32];
        std::snprintf(id, sizeof id, "J-250710-90/%06d", i);
        pieces.push_back({id, vault.digest("plain", id), Blob(290, 7)});
    }
    return pieces;
}

// Rows of people in clear into the table of the product, with every key and rule and the event.
double plainImport(test::LineFixture& fixture) {
    const auto pieces = plainPieces(fixture.vault);
    Line line = fixture.line();
    return seconds([&] {
        const auto done =
            perform<Done>(line, Act::ImportJob, test::kOne, "plain", [&](Work& work) -> Outcome<Done> {
                work.db.run("INSERT INTO job (id, mapping, insurer, kind, blank_type, issue_day, data_day, "
                            "pieces, households, file_digest, state, day, event) VALUES ('J-250710-90', "
                            "'plain', '00140137', 'skk', $1, '2025-07-11', '2025-07-10', $2, 150000, "
                            "'plain', 'imported', '2025-07-10', $3)",
                            {test::kSkk.str(), std::int64_t(kPeople), work.event()});
                const auto rows =
                    work.db.bulk("piece", "id, job, sequence, household, digest, state, sealed", "digest");
                std::int64_t sequence = 0;
                for (const PlainPiece& piece : pieces) {
                    ++sequence;
                    const Cell cells[] = {piece.id,     std::string("J-250710-90"), sequence,   sequence,
                                          piece.digest, std::string("wanted"),      piece.bytes};
                    rows->add(cells);
                }
                rows->finish();
                return Done{};
            });
        if (!done)
            throw std::runtime_error("the plain import was refused");
    });
}

struct ImportTimes {
    double reading = 0, storing = 0;
};

ImportTimes wholeImport(test::LineFixture& fixture, const std::string& bytes) {
    ImportTimes times;
    std::optional<IssueFile> file;
    times.reading =
        seconds([&] { file = std::get<IssueFile>(readIssueFile(mappingOf(fixture), bytes, kIssued)); });
    Line line = fixture.line();
    times.storing = seconds([&] {
        const auto job =
            importJob(line, test::kOne, {*file, kIssued.plusDays(-1), file->pieces(), file->households});
        if (!job)
            throw std::runtime_error(std::string(rowOf(job.refusal().code).name));
    });
    return times;
}

// Of another process, so that nothing measured before is in it.
double peakOfImport(const std::string& file) {
    const std::string command =
        "'" + std::filesystem::read_symlink("/proc/self/exe").string() + "' --peak-of-import '" + file + "'";
    const std::unique_ptr<FILE, int (*)(FILE*)> other(popen(command.c_str(), "r"), pclose);
    double bytes = 0;
    if (!other || std::fscanf(other.get(), "%lf", &bytes) != 1)
        throw std::runtime_error("the other process did not tell its memory");
    return bytes;
}

std::string readWhole(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

double peakNow() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) * 1024;
    throw std::runtime_error("this system does not tell the most memory that was held");
}

void postgresFigures(Table& table, test::LineFixture& fixture, const std::string& bytes) {
    const std::string url = fixture.place.ownerUrl(), peer = "libpq, COPY of 20 columns in clear";
    const std::string why = "rows go by way of a staging table, four keys are kept and every rule is asked";
    const double before = rawCopy(url, kPeople);
    const double plain = plainImport(fixture);
    const ImportTimes times = wholeImport(fixture, bytes);
    const double raw = (before + rawCopy(url, kPeople)) / 2;
    table.add(costs("import of 225,159, plain, with every rule", plain, peer, raw, 1.25, why));
    table.add(costs("import, encrypted", times.storing, peer, raw, 1.6, why));
    table.add(
        costs("import, read, checked and encrypted", times.reading + times.storing, peer, raw, 1.6, why));
}

void sqliteFigures(Table& table, test::LineFixture& fixture, const std::string& bytes) {
    const std::string folder = fixture.folder.path().string(), peer = "bare SQLite, 20 columns, no keys";
    const std::string why = "piece has four keys, one of them random, and three rules ask for each row";
    const std::string sealing =
        "digest, seal and copies of each row, beside the writer, where a core is free";
    const double before = rawInserts(folder + "/peer-1.db", kPeople);
    const double keyedBefore = rawPieces(folder + "/keyed-1.db", kPeople);
    const double layer = throughLayer(folder + "/layer.db");
    const double plain = plainImport(fixture);
    const ImportTimes times = wholeImport(fixture, bytes);
    const double raw = (before + rawInserts(folder + "/peer-2.db", kPeople)) / 2;
    const double keyed = (keyedBefore + rawPieces(folder + "/keyed-2.db", kPeople)) / 2;
    const std::string same = "bare SQLite, same columns and keys";
    table.add(costs("the layer alone, 225,159 rows of 20 columns", layer, peer, raw, 1.25,
                    "sums of pages, checks of every text"));
    table.add(costs("import of 225,159, plain, with every rule", plain, peer, raw, 1.25, why));
    table.add(costs("import, plain, with every rule", plain, same, keyed, 1.25, why));
    table.add(costs("import, encrypted", times.storing, peer, raw, 1.6, why + "; " + sealing));
    table.add(costs("import, encrypted", times.storing, same, keyed, 1.6, sealing));
    table.add(costs("import, read, checked and encrypted", times.reading + times.storing, peer, raw, 1.6,
                    why + "; every field is decoded, normalised and checked"));
    table.add(told("  of it reading and checking the file", times.reading, peer, raw));
    const std::string file = folder + "/issue.csv";
    std::ofstream(file, std::ios::binary) << bytes;
    Figure memory = told("most memory of an import", peakOfImport(file) / 1e6, "bytes of the file",
                         static_cast<double>(bytes.size()) / 1e6);
    memory.unit = "MB";
    memory.target = Target::AtMost;
    memory.limit = 4;
    memory.whyMissed = "the file is held as bytes, as text and as records";
    table.add(memory);
}

} // namespace

void importFigures(Table& table) {
    test::LineFixture fixture(kStart);
    const std::string bytes = inventedFile(mappingOf(fixture));
    if (test::onPostgres())
        postgresFigures(table, fixture, bytes);
    else
        sqliteFigures(table, fixture, bytes);
}

void printPeakOfImport(const char* path) {
    test::LineFixture fixture(kStart);
    std::ofstream("/proc/self/clear_refs") << "5"; // from here on: the fixture's PINs took their own
    wholeImport(fixture, readWhole(path));
    std::printf("%.0f\n", peakNow());
}

} // namespace daishi::bench
