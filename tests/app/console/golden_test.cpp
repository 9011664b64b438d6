// What the console shows, beside the pictures that are kept of it (golden/): each page, form, step, stop and
// card in two languages and two sizes, 960 pixels wide and in as few colours as no block of it shows. What
// differs is written beside the build, framed. DAISHI_GOLDEN=write renews the pictures: look at each before
// it is kept.
#include <utility>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>

#include "tests/app/console/picture_compare.h"
#include "tests/app/console/picture_stage.h"
#include "tests/app/console/reading_kit.h"
#include "tests/app/console/stage.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr int kMost = 0; // blocks; each has a tolerance of its own
constexpr int kKeptWidth = 960;
constexpr int kFewColours = 16, kMostColours = 256;
constexpr qint64 kLongestMs = 10'000; // what is read, drawn and heard later is there by then
constexpr qint64 kBetweenMs = 100;

// What is another one on every machine and in every version: a folder of its own, ports, the version.
void same(QWidget& window, const QString& home) {
    static const QRegularExpression port("localhost:[0-9]+"), version("^Daishi [0-9.]+$");
    for (QLabel* label : window.findChildren<QLabel*>()) {
        QString text = label->text();
        text.replace(home, "/home/daishi").replace(port, "localhost:631").replace(version, "Daishi");
        if (text != label->text())
            label->setText(text);
    }
}

// The first list of a page stands for its others: test_console_layout goes through all.
bool isKept(const std::string& view) {
    return view.rfind("page-", 0) != 0 || view.find('-', 5) == std::string::npos || view.ends_with("-0");
}

QImage shown(Console& c) {
    same(*c.window, QString::fromStdString(c.morning.world.home().string()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return fitting(c.picture(), kKeptWidth);
}

// As soon as it shows what is looked for; where that never comes, as it is in the end.
QImage shownAs(Console& c, const std::function<bool(const QImage&)>& sought) {
    QElapsedTimer timer;
    timer.start();
    QImage now = shown(c);
    while (!sought(now) && timer.elapsed() < kLongestMs) {
        c.waitFor([until = timer.elapsed() + kBetweenMs, &timer] { return timer.elapsed() > until; });
        now = shown(c);
    }
    return now;
}

void keep(Console& c, const QString& golden) {
    QImage before;
    const QImage now = shownAs(c, [&](const QImage& image) { return std::exchange(before, image) == image; });
    int colours = kFewColours;
    QImage few = inFewColours(now, colours);
    while (compared(few, now).blocks > 0 && colours < kMostColours)
        few = inFewColours(now, colours += kFewColours);
    REQUIRE(compared(few, now).blocks == 0);
    REQUIRE(few.save(golden, "PNG", 0));
}

void look(Console& c, const std::string& view, const std::string& suffix) {
    if (!isKept(view))
        return;
    const std::string name = view + "-" + suffix + ".png";
    const QString golden = QString("%1/%2").arg(DAISHI_GOLDEN_FOLDER, name.c_str());
    const QString beside = QString("%1/%2").arg(DAISHI_PICTURES, name.c_str());
    if (qEnvironmentVariable("DAISHI_GOLDEN") == "write")
        return keep(c, golden);
    const QImage before(golden);
    INFO("kept: " << golden.toStdString() << "\nnow:  " << beside.toStdString()
                  << " (.differs.png: what differs is framed)\nDAISHI_GOLDEN=write keeps what is shown now");
    REQUIRE_FALSE(before.isNull());
    const auto isIt = [&](const QImage& now) { return compared(before, now).blocks <= kMost; };
    const QImage now = shownAs(c, isIt);
    const Difference found = compared(before, now);
    if (found.blocks > kMost) {
        now.save(beside);
        found.picture.save(beside + ".differs.png");
    }
    CHECK(found.blocks <= kMost);
}

void lookAtAll(Language language, QSize size) {
    Stage stage({size, language, console::Shade::Light, 1, true});
    const std::string suffix =
        std::string(language == Language::Japanese ? "ja" : "en") + "-" + std::to_string(size.width());
    int views = 0;
    const View view = [&](const std::string& name) {
        look(stage.c, name, suffix);
        ++views;
    };
    stage.pages(view);
    stage.load(view);
    stage.run(view);
    CHECK(views > 30);
}

void lookAtReadings(Language language, QSize size) {
    const std::string suffix =
        std::string(language == Language::Japanese ? "ja" : "en") + "-" + std::to_string(size.width());
    ReadingFloor floor({size, language, console::Shade::Light, 1, true});
    floor.views([&](const std::string& name) { look(floor.c, name, suffix); });
}

void lookAtPictures(Language language, QSize size) {
    const std::string suffix =
        std::string(language == Language::Japanese ? "ja" : "en") + "-" + std::to_string(size.width());
    const Opening how{size, language, console::Shade::Light, 1, true};
    {
        PictureStage stage(how);
        const View view = [&](const std::string& name) { look(stage.c, name, suffix); };
        stage.receiving(view);
        stage.settings(view);
        stage.load(view);
        stage.first(view);
    }
    PictureStage stage(how);
    stage.otherBlank([&](const std::string& name) { look(stage.c, name, suffix); });
}

} // namespace

TEST_CASE("what the console shows of readings in Japanese", "[ja-readings]") {
    lookAtReadings(Language::Japanese, {1280, 800});
    lookAtReadings(Language::Japanese, {1920, 1080});
}

TEST_CASE("what the console shows of readings in English", "[en-readings]") {
    lookAtReadings(Language::English, {1280, 800});
    lookAtReadings(Language::English, {1920, 1080});
}

TEST_CASE("what the console shows of pictures in Japanese, 1280", "[ja-1280-pictures]") {
    lookAtPictures(Language::Japanese, {1280, 800});
}

TEST_CASE("what the console shows of pictures in Japanese, 1920", "[ja-1920-pictures]") {
    lookAtPictures(Language::Japanese, {1920, 1080});
}

TEST_CASE("what the console shows of pictures in English, 1280", "[en-1280-pictures]") {
    lookAtPictures(Language::English, {1280, 800});
}

TEST_CASE("what the console shows of pictures in English, 1920", "[en-1920-pictures]") {
    lookAtPictures(Language::English, {1920, 1080});
}

TEST_CASE("what the console shows in Japanese, 1280", "[ja-1280]") {
    lookAtAll(Language::Japanese, {1280, 800});
}

TEST_CASE("what the console shows in Japanese, 1920", "[ja-1920]") {
    lookAtAll(Language::Japanese, {1920, 1080});
}

TEST_CASE("what the console shows in English, 1280", "[en-1280]") {
    lookAtAll(Language::English, {1280, 800});
}

TEST_CASE("what the console shows in English, 1920", "[en-1920]") {
    lookAtAll(Language::English, {1920, 1080});
}

TEST_CASE("one small figure that is another one is seen", "[compare]") {
    const auto written = [](const QString& figure) {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QFont font("Noto Sans CJK JP");
        font.setPixelSize(10);
        painter.setFont(font);
        painter.drawText(50, 50, figure);
        return image;
    };
    for (int figure = 0; figure < 9; ++figure)
        CHECK(compared(written(QString::number(figure)), written(QString::number(figure + 1))).blocks >
              kMost);
}

TEST_CASE("a word that moved is seen, a shade of an edge is not", "[compare]") {
    QImage one(800, 400, QImage::Format_RGB32), other;
    one.fill(Qt::white);
    other = one;
    CHECK(compared(one, other).blocks == 0);
    other.setPixelColor(10, 10, QColor(200, 200, 200));
    CHECK(compared(one, other).blocks == 0);
    for (int x = 100; x < 200; ++x) {
        for (int y = 100; y < 120; ++y)
            other.setPixelColor(x, y, Qt::black);
    }
    CHECK(compared(one, other).blocks > kMost);
    CHECK(compared(one, other.copy(0, 0, 400, 400)).blocks > kMost);
}
