#include "app/scanner/line_feed.h"

#include <catch2/catch.hpp>

using namespace daishi;
using namespace daishi::scanner;

namespace {

using Scans = std::vector<std::string>;
using Drops = std::vector<Dropped>;

LineFeed::Read inPieces(LineFeed& feed, const std::string& bytes, std::size_t size) {
    LineFeed::Read all;
    for (std::size_t at = 0; at < bytes.size(); at += size) {
        const auto read = feed.feed(std::string_view(bytes).substr(at, size));
        all.scans.insert(all.scans.end(), read.scans.begin(), read.scans.end());
        all.dropped.insert(all.dropped.end(), read.dropped.begin(), read.dropped.end());
    }
    return all;
}

} // namespace

TEST_CASE("each line is one scan, in whatever pieces it comes") {
    const std::string most(kMaxScanBytes, 'A');
    const LineSettings plain, framed{"\x02", '\x03'};
    struct Row {
        std::string what;
        LineSettings settings;
        std::string bytes;
        Scans scans;
        Drops dropped;
    };
    for (const Row& row : std::vector<Row>{
             {"CR, LF and both", plain, "DB1\rDB2\nDB3\r\nDB4\r\n", {"DB1", "DB2", "DB3", "DB4"}, {}},
             {"half a line", plain, "DB1\rDB", {"DB1"}, {}},
             {"empty lines", plain, "\r\n\r\n\nDB1\n", {"DB1"}, {}},
             {"GS within",
              plain,
              "]d210A\x1d"
              "21B\r",
              {"]d210A\x1d"
               "21B"},
              {}},
             {"the longest", plain, most + "\r", {most}, {}},
             {"too long, and the next", plain, most + "B\rDB1\r", {"DB1"}, {Dropped::TooLong}},
             {"framed",
              framed,
              "\x02"
              "DB1\x03\x02"
              "DB2\x03",
              {"DB1", "DB2"},
              {}},
             {"the longest, framed", framed, "\x02" + most + "\x03", {most}, {}},
             {"unframed",
              framed,
              "DB1\x03\x02"
              "DB2\x03",
              {"DB2"},
              {Dropped::Unframed}},
             {"nothing framed", framed, "\x02\x03", {}, {Dropped::Empty}},
         }) {
        for (const std::size_t size : {1U, 2U, 3U, 7U, 2000U}) {
            INFO(row.what << " in pieces of " << size);
            LineFeed feed(row.settings);
            const auto read = inPieces(feed, row.bytes, size);
            CHECK(read.scans == row.scans);
            CHECK(read.dropped == row.dropped);
        }
    }
}

TEST_CASE("half a line does not outlive its connection") {
    LineFeed feed{LineSettings()};
    CHECK_FALSE(feed.breakOff());
    feed.feed("DB1");
    CHECK(feed.breakOff());
    CHECK(feed.feed("DB2\r").scans == Scans{"DB2"});
    feed.feed(std::string(kMaxScanBytes + 1, 'A'));
    CHECK(feed.breakOff());
    CHECK(feed.feed("DB3\r").scans == Scans{"DB3"});
}
