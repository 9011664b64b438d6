// The pictures of the guide: made from the running program on the practice day, and still like it.
#include <map>

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

#include "app/console/day/day_page.h"
#include "app/console/day/report_preview.h"
#include "app/console/guide/guide_page.h"
#include "app/console/load/load_page.h"
#include "app/console/program.h"
#include "app/console/today/today_page.h"
#include "tests/app/console/console_kit.h"
#include "tests/app/console/picture_stage.h"

using namespace daishi;
using namespace daishi::test;
using console::Step;

namespace {

constexpr int kFar = 60;            // of 255: a pixel looks different
constexpr double kMostOther = 0.02; // share of the pixels: a clock, a cursor

// The colours that are there most often: few, since most of a page is plain.
QList<QRgb> paletteOf(const QImage& picture) {
    std::map<QRgb, int> times;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++times[picture.pixel(x, y)];
    }
    std::vector<std::pair<int, QRgb>> often;
    for (const auto& [colour, count] : times)
        often.emplace_back(count, colour);
    std::sort(often.rbegin(), often.rend());
    QList<QRgb> palette;
    for (std::size_t i = 0; i < std::min<std::size_t>(often.size(), 256); ++i)
        palette << often[i].second;
    return palette;
}

// With the printers looked at.
void keep(Console& c, const QString& folder, const QString& name) {
    REQUIRE(c.waitFor([&] { return c.load().loadDesk().lane().look.has_value(); }));
    c.settle();
    const QImage seen = c.picture().convertToFormat(QImage::Format_RGB32);
    const QImage picture =
        seen.convertToFormat(QImage::Format_Indexed8, paletteOf(seen), Qt::ThresholdDither);
    REQUIRE(picture.save(folder + "/" + name + ".png", "PNG", 0));
}

bool reaches(Console& c, Step step) {
    return c.waitFor([&] { return c.load().loadDesk().lane().flow.step() == step; });
}

void makePictures(const QString& folder) {
    QTranslator words;
    console::speak(words, Language::Japanese);
    {
        Morning morning;
        Console c(morning);
        c.arrive("0417");
        bring<console::TodayPage>(c);
        keep(c, folder, "today");
        c.window->bring(console::LoadPage::calledBy());
        c.scan(morning.ticket(0));
        c.scan(morning.world.look().printers.at(0).trays.at(1).code);
        REQUIRE(reaches(c, Step::Box));
        keep(c, folder, "load");
        morning.world.act("floor put S1 in printer-1/2 50 sheets");
        c.scan(morning.box("S1").ourLabel);
        c.scan(morning.mark("kawasaki-skk-1"));
        REQUIRE(c.waitFor([&] { return c.stopped(); }));
        keep(c, folder, "stop");
    }
    {
        PictureStage stage({});
        stage.load([&](const std::string& view) {
            if (view == "picture-5-unclear")
                keep(stage.c, folder, "picture");
        });
    }
    Morning morning;
    Console c(morning);
    c.arrive("0102");
    auto& day = bring<console::DayPage>(c);
    c.press(Qt::Key_F10);
    REQUIRE(c.waitFor([&] { return day.preview().pages() > 0; }));
    keep(c, folder, "day");
}

QStringList named() {
    QStringList names;
    auto found =
        QRegularExpression("\\]\\(pictures/([a-z-]+)\\.png\\)").globalMatch(console::GuidePage::text());
    while (found.hasNext())
        names << found.next().captured(1);
    return names;
}

double shareOfOthers(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    qint64 others = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), two = b.pixelColor(x, y);
            others += std::abs(one.red() - two.red()) > kFar || std::abs(one.green() - two.green()) > kFar ||
                      std::abs(one.blue() - two.blue()) > kFar;
        }
    }
    return double(others) / (double(a.width()) * a.height());
}

} // namespace

TEST_CASE("the pictures of the guide are those of the program") {
    REQUIRE_FALSE(named().isEmpty());
    QTemporaryDir folder;
    makePictures(folder.path());
    for (const QString& name : named()) {
        INFO(name.toStdString() << ": make them again by ./dev guide");
        const QImage kept(":/daishi/console/guide/pictures/" + name + ".png");
        REQUIRE_FALSE(kept.isNull());
        CHECK(shareOfOthers(kept, QImage(folder.filePath(name + ".png"))) < kMostOther);
    }
}

TEST_CASE("make the pictures of the guide", "[.make]") {
    REQUIRE(QDir().mkpath(DAISHI_GUIDE_PICTURES));
    makePictures(DAISHI_GUIDE_PICTURES);
}
