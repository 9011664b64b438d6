#include "core/jobs/open_pieces.h"

#include "core/jobs/piece_data.h"

namespace daishi {

namespace {

JobKey keyOf(Line& line, const JobId& job) {
    Blob wrapped;
    {
        const auto rows = line.db.query("SELECT wrapped FROM job_key WHERE job = $1", {job.str()});
        if (!rows->next())
            throw std::runtime_error("there is no job " + job.str());
        if (!rows->isNull(0))
            wrapped = rows->blob(0);
    }
    auto key = line.vault.unwrap(wrapped);
    if (!key)
        throw std::runtime_error("the personal data of job " + job.str() + " have been erased");
    return std::move(*key);
}

SheetData opened(Line& line, const JobKey& key, const JobId& job, std::int64_t sequence, const Blob& box) {
    return {SheetId(), sequence, decodePiece(line.vault.open(key, job, sequence, box))};
}

} // namespace

std::vector<SheetData> openForPrinting(Line& line, const JobId& job,
                                       const std::vector<std::int64_t>& sequences) {
    const JobKey key = keyOf(line, job);
    std::vector<SheetData> sheets;
    sheets.reserve(sequences.size());
    for (const std::int64_t sequence : sequences) {
        const auto rows =
            line.db.query("SELECT sealed FROM piece WHERE job = $1 AND sequence = $2", {job.str(), sequence});
        if (!rows->next())
            throw std::runtime_error("job " + job.str() + " has no piece " + std::to_string(sequence));
        sheets.push_back(opened(line, key, job, sequence, rows->blob(0)));
    }
    return sheets;
}

void openInBlocks(Line& line, const JobId& job, std::size_t block,
                  const std::function<void(const std::vector<SheetData>&)>& look) {
    const JobKey key = keyOf(line, job);
    std::vector<SheetData> sheets;
    sheets.reserve(block);
    const auto rows = line.db.query(
        "SELECT sequence, sealed FROM piece WHERE job = $1 AND state <> 'withdrawn' ORDER BY sequence",
        {job.str()});
    while (rows->next()) {
        sheets.push_back(opened(line, key, job, rows->integer(0), rows->blob(1)));
        if (sheets.size() < block)
            continue;
        look(sheets);
        sheets.clear();
    }
    if (!sheets.empty())
        look(sheets);
}

} // namespace daishi
