// The watched folder: whole files of now, and nothing else.
#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "printers/sources/watched_folder.h"
#include "tests/printers/sources_kit.h"

using namespace daishi;
using namespace daishi::test;
namespace fs = std::filesystem;

namespace {

struct Scene {
    SourceFolder folder;
    WatchedFolder source{"copier", folder.path().string()};
};

void setTime(const fs::path& file, time_t seconds) {
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    REQUIRE(::utimensat(AT_FDCWD, file.c_str(), times, 0) == 0);
}

} // namespace

TEST_CASE("a file renamed into place or closed is taken, and removed when it is stored") {
    Scene scene;
    scene.source.ask();
    scene.folder.drop("a.jpg", pictureOf("first"));
    const Picture first = pictureIn(scene.source.take(kSoon));
    CHECK(first.bytes == pictureOf("first"));
    CHECK(first.source == "copier");
    CHECK(fs::exists(scene.folder / "a.jpg"));
    CHECK(scene.source.discard(first));
    CHECK_FALSE(fs::exists(scene.folder / "a.jpg"));

    scene.folder.write("b.PNG", "\x89PNG\r\n\x1A\n....IEND\xAE\x42\x60\x82");
    const Picture second = pictureIn(scene.source.take(kSoon));
    CHECK(second.number != first.number);
    scene.folder.write("c.Pdf", "%PDF-1.7\n%%EOF\n");
    CHECK(pictureIn(scene.source.take(kSoon)).bytes.substr(0, 5) == "%PDF-");
    CHECK(whyIn(scene.source.take(kAtOnce)) == NoPictureWhy::NothingCame);
}

TEST_CASE("what lay there before it was asked for is never taken") {
    Scene scene;
    scene.folder.drop("old.jpg", pictureOf("of another sheet"));
    scene.folder.drop("older.jpg", pictureOf("of a third"));
    scene.source.ask();
    CHECK(scene.source.leftBefore() == 2);
    CHECK(whyIn(scene.source.take(kAtOnce)) == NoPictureWhy::NothingCame);

    scene.folder.append("old.jpg", pictureOf("written on")); // still being written when it was asked for
    CHECK(whyIn(scene.source.take(kAtOnce)) == NoPictureWhy::NothingCame);

    SECTION("until another file takes its name") {
        scene.folder.drop("old.jpg", pictureOf("of now"));
        CHECK(pictureIn(scene.source.take(kSoon)).bytes == pictureOf("of now"));
        CHECK(scene.source.leftBefore() == 1);
    }
    SECTION("until it is removed and comes again, maybe with the same inode") {
        fs::remove(scene.folder / "old.jpg");
        scene.folder.write("old.jpg", pictureOf("of now"));
        CHECK(pictureIn(scene.source.take(kSoon)).bytes == pictureOf("of now"));
    }
    SECTION("also after it was given away for the sheet before") {
        scene.folder.drop("a.jpg", pictureOf("of now"));
        pictureIn(scene.source.take(kSoon));
        scene.source.ask();
        CHECK(whyIn(scene.source.take(kAtOnce)) == NoPictureWhy::NothingCame);
        CHECK(scene.source.leftBefore() == 3);
    }
}

TEST_CASE("a copier that gives every file one name is served") {
    Scene scene;
    for (const char* content : {"one", "two", "three"}) {
        scene.source.ask();
        scene.folder.write("scan.jpg", pictureOf(content));
        const Picture picture = pictureIn(scene.source.take(kSoon));
        CHECK(picture.bytes == pictureOf(content));
        CHECK(scene.source.discard(picture));
    }
    scene.folder.write("scan.jpg", pictureOf("front"));
    const Picture front = pictureIn(scene.source.take(kSoon));
    CHECK(scene.source.discard(front));
    scene.folder.write("scan.jpg", pictureOf("back")); // of the same sheet: no new ask()
    CHECK(pictureIn(scene.source.take(kSoon)).bytes == pictureOf("back"));
}

TEST_CASE("a file that is being written is not taken before it is whole") {
    Scene scene;
    scene.source.ask();
    const std::string whole = pictureOf(std::string(5000, 'x'));
    const fs::path file = scene.folder / "slow.jpg";
    const int writer = ::open(file.c_str(), O_CREAT | O_WRONLY, 0600);
    REQUIRE(::write(writer, whole.data(), 3000) == 3000);
    CHECK(whyIn(scene.source.take(std::chrono::milliseconds(50))) == NoPictureWhy::TookTooLong);
    REQUIRE(::write(writer, whole.data() + 3000, whole.size() - 3000) == ssize_t(whole.size() - 3000));
    CHECK(whyIn(scene.source.take(std::chrono::milliseconds(50))) == NoPictureWhy::TookTooLong);
    SECTION("closed") {
        ::close(writer);
        CHECK(pictureIn(scene.source.take(kSoon)).bytes == whole);
    }
    SECTION("left alone: nobody tells of files that another machine writes") {
        CHECK(pictureIn(scene.source.take(kSoon)).bytes == whole);
        ::close(writer);
    }
}

TEST_CASE("a file that was closed in the middle is waited for") {
    Scene scene;
    scene.source.ask();
    const std::string whole = pictureOf(std::string(5000, 'x'));
    scene.folder.write("parts.jpg", "");
    CHECK(whyIn(scene.source.take(kAtOnce)) == NoPictureWhy::TookTooLong);
    scene.folder.append("parts.jpg", whole.substr(0, 100));
    CHECK(whyIn(scene.source.take(kAtOnce)) == NoPictureWhy::TookTooLong);
    scene.folder.append("parts.jpg", whole.substr(100));
    CHECK(pictureIn(scene.source.take(kSoon)).bytes == whole);
}

TEST_CASE("links, folders, pipes, hidden files and other names are not looked at") {
    Scene scene;
    SourceFolder elsewhere;
    elsewhere.write("secret.jpg", pictureOf("elsewhere"));
    scene.source.ask();
    fs::create_symlink(elsewhere / "secret.jpg", scene.folder / "link.jpg");
    fs::create_directory(scene.folder / "folder.jpg");
    REQUIRE(::mkfifo((scene.folder / "pipe.jpg").c_str(), 0600) == 0);
    scene.folder.write(".hidden.jpg", pictureOf("hidden"));
    scene.folder.write("notes.txt", pictureOf("text"));
    scene.folder.write("half.jpg.part", pictureOf("part"));
    CHECK(whyIn(scene.source.take(std::chrono::milliseconds(700))) == NoPictureWhy::NothingCame);
}

TEST_CASE("the oldest comes first") {
    Scene scene;
    scene.source.ask();
    scene.folder.drop("a.jpg", pictureOf("younger"));
    scene.folder.drop("b.jpg", pictureOf("older"));
    setTime(scene.folder / "a.jpg", 2000);
    setTime(scene.folder / "b.jpg", 1000);
    CHECK(pictureIn(scene.source.take(kSoon)).bytes == pictureOf("older"));
    CHECK(pictureIn(scene.source.take(kSoon)).bytes == pictureOf("younger"));
}

TEST_CASE("what is no picture or too large is told once, and the next is taken") {
    Scene scene;
    scene.source.ask();
    scene.folder.drop("text.jpg", "this is a letter");
    CHECK(whyIn(scene.source.take(kSoon)) == NoPictureWhy::BadPicture);
    scene.folder.write(".large.jpg", pictureOf(""));
    fs::resize_file(scene.folder / ".large.jpg", kMostPictureBytes + 1);
    fs::rename(scene.folder / ".large.jpg", scene.folder / "large.jpg");
    CHECK(whyIn(scene.source.take(kSoon)) == NoPictureWhy::TooLarge);
    CHECK(whyIn(scene.source.take(kAtOnce)) == NoPictureWhy::NothingCame);
    scene.folder.drop("good.jpg", pictureOf("good"));
    CHECK(pictureIn(scene.source.take(kSoon)).bytes == pictureOf("good"));
}

TEST_CASE("a file that was replaced after it was taken is not removed") {
    Scene scene;
    scene.source.ask();
    scene.folder.drop("a.jpg", pictureOf("taken"));
    const Picture picture = pictureIn(scene.source.take(kSoon));
    scene.folder.drop("a.jpg", pictureOf("another"));
    CHECK(scene.source.discard(picture));
    CHECK(fs::exists(scene.folder / "a.jpg"));
    CHECK(pictureIn(scene.source.take(kSoon)).bytes == pictureOf("another"));
    CHECK_FALSE(scene.source.discard({"", "copier", 4711}));
}

TEST_CASE("a folder that is not there, and one that goes away") {
    SourceFolder parent;
    WatchedFolder source("copier", (parent / "inbox").string());
    source.ask();
    CHECK(whyIn(source.take(kAtOnce)) == NoPictureWhy::NotThere);
    CHECK(source.leftBefore() == 0);
    fs::create_directory(parent / "inbox");
    source.ask();
    CHECK(whyIn(source.take(kAtOnce)) == NoPictureWhy::NothingCame);
    fs::remove(parent / "inbox");
    CHECK(whyIn(source.take(kSoon)) == NoPictureWhy::Gone);
}
