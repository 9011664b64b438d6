// The reader in its own process: whatever becomes of it, the line is told no.
#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>

#include <unistd.h>

#include "printers/reading/decode/decode.h"
#include "printers/reading/plain_picture.h"
#include "printers/reading/process/words.h"
#include "printers/reading/reader.h"
#include "tests/printers/reading/hostile_pictures.h"
#include "tests/printers/reading/view.h"

using namespace daishi;
using namespace daishi::test;
using namespace std::chrono_literals;

namespace {

std::vector<MasterPlate> twoMasters() {
    return {masterOf(blankNamed("kawasaki-hkn-3")), masterOf(blankNamed("kawasaki-skk-1"))};
}

ReadRequest request(const std::string& picture) {
    return {picture, BlankTypeId("kawasaki-hkn-3"), {}, MarkInPicture::Veto};
}

ReaderProgram realReader() {
    ReaderProgram program;
    program.program = DAISHI_READER;
    return program;
}

// A program that does what `script` says in place of the reader.
class Impostor {
  public:
    explicit Impostor(const std::string& script)
        : file_(std::filesystem::temp_directory_path() / ("daishi-impostor-" + std::to_string(getpid()))) {
        std::ofstream(file_) << "#!/bin/sh\n" << script << '\n';
        std::filesystem::permissions(file_, std::filesystem::perms::owner_all);
    }
    ~Impostor() { std::filesystem::remove(file_); }

    ReaderProgram program() const {
        ReaderProgram program;
        program.program = file_;
        program.toRead = program.toEnrol = 400ms;
        return program;
    }

  private:
    std::filesystem::path file_;
};

} // namespace

TEST_CASE("the reader answers over its wire, with a picture of what it saw") {
    const auto reader = makeSheetReader(realReader());
    reader->use(twoMasters());
    const SheetReading right = reader->read(request(scanOf(blankNamed("kawasaki-hkn-3").face)));
    CHECK(right.verdict == SheetVerdict::Is);
    CHECK(right.sideBySide.starts_with("\x89PNG"));
    CHECK(right.catalogue.size() == 64);
    const SheetReading wrong = reader->read(request(scanOf(blankNamed("kawasaki-skk-1").face)));
    CHECK(wrong.verdict == SheetVerdict::IsNot);
    CHECK(wrong.looksLike == BlankTypeId("kawasaki-skk-1"));
    CHECK(wrong.zones == std::vector<std::string>{"title"});
    CHECK(reader->tryEnrol(masterOf(blankNamed("kawasaki-krj-2"))).good());
}

TEST_CASE("hostile pictures are answered, and the next is read as if nothing had been") {
    const auto reader = makeSheetReader(realReader());
    reader->use(twoMasters());
    const std::string good = scanOf(blankNamed("kawasaki-hkn-3").face);
    for (const std::string& bytes :
         {std::string(), std::string("\xFF\xD8\xFF"), good.substr(0, good.size() / 2),
          hugePng({16'000, 12'500}), std::string(1 << 20, '\0')}) {
        INFO(bytes.size());
        CHECK(reader->read(request(bytes)).verdict == SheetVerdict::CannotTell);
        CHECK(reader->read(request(good)).verdict == SheetVerdict::Is);
    }
}

TEST_CASE("a reader that is not there, dies, is silent or talks nonsense has failed") {
    const std::pair<const char*, const char*> table[] = {
        {"dies at once", "exit 1"},
        {"dies of a signal", "kill -SEGV $$"},
        {"is silent", "exec sleep 600"},
        {"talks nonsense", "yes 1>&0"},
    };
    for (const auto& [name, script] : table) {
        INFO(name);
        const Impostor impostor(script);
        const auto reader = makeSheetReader(impostor.program());
        reader->use(twoMasters());
        const auto begun = std::chrono::steady_clock::now();
        CHECK(reader->read(request("picture")).unsure == Unsure::ReaderFailed);
        CHECK(reader->tryEnrol(twoMasters().front()).unsure == Unsure::ReaderFailed);
        CHECK(std::chrono::steady_clock::now() - begun < 300s);
    }
    ReaderProgram nowhere;
    nowhere.program = "/nonexistent/daishi-reader";
    CHECK(makeSheetReader(nowhere)->read(request("picture")).unsure == Unsure::ReaderFailed);
}

TEST_CASE("a catalogue with a plate that cannot be read is not used in part") {
    const auto reader = makeSheetReader(realReader());
    std::vector<MasterPlate> masters = twoMasters();
    masters.back().plate = "nothing";
    reader->use(masters);
    CHECK(reader->read(request(scanOf(blankNamed("kawasaki-hkn-3").face))).unsure == Unsure::ReaderFailed);
    reader->use(twoMasters());
    CHECK(reader->read(request(scanOf(blankNamed("kawasaki-hkn-3").face))).verdict == SheetVerdict::Is);
}

TEST_CASE("what passes the wire comes out as it went in") {
    SheetReading reading;
    reading.verdict = SheetVerdict::IsNot;
    reading.looksLike = BlankTypeId("kawasaki-skk-1");
    reading.zones = {"title", "number-3"};
    reading.print = PrintVerdict::Differs;
    reading.fields = {"name"};
    reading.piece = "DP1";
    reading.mark = "DM1";
    reading.scores = "{}";
    reading.sideBySide = std::string("\x89PNG\0\xFF", 6);
    const auto back = reading::readingOf(reading::answerOf(reading)).value();
    CHECK(back.verdict == reading.verdict);
    CHECK(back.looksLike == reading.looksLike);
    CHECK(back.zones == reading.zones);
    CHECK(back.print == reading.print);
    CHECK(back.fields == reading.fields);
    CHECK(back.piece == reading.piece);
    CHECK(back.mark == reading.mark);
    CHECK(back.sideBySide == reading.sideBySide);
    for (const char* head :
         {"", "{}", "[]", "{\"verdict\":\"perhaps\"}", "{\"verdict\":3}", "\xFF", "{\"verdict\":\"is\"}"})
        CHECK_FALSE(reading::readingOf({head, {}}).has_value());
}

TEST_CASE("a picture for a screen is decoded in a reader's process, whatever is in it") {
    const std::string good = scanOf(blankNamed("kawasaki-hkn-3").face);
    const auto plain = plainPicture(realReader(), good);
    REQUIRE(plain);
    const auto decoded = std::get<cv::Mat>(reading::decodePicture(good));
    CHECK(plain->wide.v == decoded.cols);
    CHECK(plain->high.v == decoded.rows);
    REQUIRE(decoded.isContinuous());
    CHECK(std::equal(plain->bytes.begin(), plain->bytes.end(), decoded.datastart, decoded.dataend));

    if (const auto huge = plainPicture(realReader(), hugePng({16'000, 12'500})))
        CHECK(std::max(huge->wide.v, huge->high.v) <= reading::kLongestSide);
    for (const std::string& bytes :
         {std::string(), std::string("\xFF\xD8\xFF"), std::string("%PDF-1.7"), std::string(1 << 20, '\0')}) {
        INFO(bytes.size());
        CHECK_FALSE(plainPicture(realReader(), bytes));
    }
    for (const char* script : {"exit 1", "kill -SEGV $$", "exec sleep 30", "yes 1>&0"}) {
        INFO(script);
        CHECK_FALSE(plainPicture(Impostor(script).program(), good));
    }
}

TEST_CASE("a raster that is not as large as it says is none") {
    const std::string dots(6, '\x7F');
    CHECK(reading::rasterOf({R"({"wide":3,"high":2})", {dots}}));
    for (const char* head : {R"({"wide":3,"high":3})", R"({"wide":-3,"high":-2})", R"({"wide":0,"high":0})",
                             "{}", "", R"({"wide":4294967299,"high":2})"})
        CHECK_FALSE(reading::rasterOf({head, {dots}}));
    CHECK_FALSE(reading::rasterOf({R"({"wide":3,"high":2})", {}}));
}
