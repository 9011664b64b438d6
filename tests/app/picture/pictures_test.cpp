// Pictures for a screen: the right page, of the right size, on white, and the same again.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <thread>
#include <vector>

#include "app/picture/pictures.h"
#include "core/config/load_registry.h"
#include "printers/paper/canvas.h"
#include "tests/core/store_folder.h"

using namespace daishi;
using namespace daishi::picture;

namespace {

// Two pages, the first with a black left half, the second with a red one.
std::string twoPages() {
    const paper::FontSet fonts;
    paper::Canvas canvas = paper::Canvas::pdf(fonts);
    for (const paper::Colour colour : {paper::Colour{0, 0, 0}, paper::Colour{1, 0, 0}}) {
        canvas.beginPage({paper::Mm(80), paper::Mm(40)});
        canvas.fill({paper::Mm(0), paper::Mm(0), paper::Mm(40), paper::Mm(40)}, colour);
    }
    return canvas.finish();
}

Registry shipped() {
    auto read = loadRegistry(DAISHI_CONFIG_FOLDER);
    REQUIRE(std::holds_alternative<Registry>(read));
    return std::get<Registry>(read);
}

QImage blank(Pictures& pictures, const Registry& registry, const char* id, int width) {
    const BlankType* type = registry.blankType(BlankTypeId(id));
    REQUIRE(type);
    return pictures.blankPicture(*type, *registry.insurer(type->insurer), width);
}

} // namespace

TEST_CASE("a page becomes a picture of the asked width, on white") {
    Pictures pictures;
    const QByteArray pdf = QByteArray::fromStdString(twoPages());
    const QImage first = pictures.pictureOf(pdf, 0, 200);
    REQUIRE(first.size() == QSize(200, 100));
    CHECK(first.pixelColor(20, 50) == QColor(Qt::black));
    CHECK(first.pixelColor(180, 50) == QColor(Qt::white));
    CHECK(pictures.pictureOf(pdf, 1, 200).pixelColor(20, 50) == QColor(Qt::red));
    CHECK(pictures.pictureOf(pdf, 0, 100).size() == QSize(100, 50));
}

TEST_CASE("what is no page is no picture") {
    Pictures pictures;
    const QByteArray pdf = QByteArray::fromStdString(twoPages());
    CHECK(pictures.pictureOf(pdf, 2, 200).isNull());
    CHECK(pictures.pictureOf(pdf, -1, 200).isNull());
    CHECK(pictures.pictureOf(pdf, 0, 0).isNull());
    CHECK(pictures.pictureOf(QByteArray("not a pdf"), 0, 200).isNull());
    CHECK(pictures.pictureOf(pdf.left(pdf.size() / 3), 0, 200).isNull());
    CHECK(pictures.pictureOf(std::filesystem::path("/nowhere/000001.pdf"), 0, 200).isNull());
}

TEST_CASE("a file that was half written is read again when it is whole") {
    const test::StoreFolder folder;
    const std::filesystem::path file = folder.path() / "000001.pdf";
    const std::string pdf = twoPages();
    const auto write = [&](const std::string& text) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    };
    Pictures pictures;
    write(pdf.substr(0, pdf.size() / 3));
    CHECK(pictures.pictureOf(file, 0, 50).isNull());
    write(pdf);
    CHECK(pictures.pictureOf(file, 0, 50).size() == QSize(50, 25));
}

TEST_CASE("every blank of the configuration can be drawn, and look-alikes differ in their title") {
    Pictures pictures;
    const Registry registry = shipped();
    for (const BlankType& type : registry.blankTypes) {
        INFO(type.id.str());
        const QImage picture = pictures.blankPicture(type, *registry.insurer(type.insurer), 430);
        REQUIRE(!picture.isNull());
        CHECK(picture.width() == 430);
        CHECK(picture.height() == (type.size == SheetSize::Card ? 270 : 608));
    }
    CHECK(blank(pictures, registry, "kawasaki-hkn-3", 430) ==
          blank(pictures, registry, "kawasaki-hkn-3", 430));
    CHECK(blank(pictures, registry, "kawasaki-hkn-3", 430) !=
          blank(pictures, registry, "kawasaki-skk-1", 430));
}

TEST_CASE("pictures can be asked for from several threads") {
    Pictures pictures(1 << 20);
    const Registry registry = shipped();
    const BlankType& type = registry.blankTypes.front();
    const Insurer& insurer = *registry.insurer(type.insurer);
    std::vector<QImage> seen(4);
    std::vector<std::thread> threads;
    for (QImage& image : seen)
        threads.emplace_back([&] {
            for (int width = 100; width < 130; ++width)
                image = pictures.blankPicture(type, insurer, width);
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const QImage& image : seen)
        CHECK(image == seen.front());
    CHECK(seen.front().width() == 129);
}
