// Every view of the console, in every language, size, shade and scale of type: nothing cut, nothing on top of
// something else, everything named, and everything reached by keys.
#include <fstream>
#include <set>

#include <QApplication>

#include "tests/app/console/layout_rules.h"
#include "tests/app/console/picture_stage.h"
#include "tests/app/console/reading_kit.h"
#include "tests/app/console/stage.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr double kLargeType = 1.3;

// Each fault once, with the first view in which it was seen.
class Judge {
  public:
    // `name`: begins the names of what is written beside the pictures.
    Judge(Console& c, QSize size, QString name) : c_(c), size_(size), name_(std::move(name)) {}

    void operator()(const std::string& view) {
        c_.waitFor([rounds = 0]() mutable { return ++rounds > 10; }); // what is laid out later is laid out
        if (c_.window->size() != size_)
            note(view, {"the window needs " + std::to_string(c_.window->width()) + "×" +
                        std::to_string(c_.window->height())});
        const std::size_t before = faults_.size();
        for (const Faults& faults : {cutTexts(*c_.window), misplaced(*c_.window), unnamed(*c_.window)})
            note(view, faults);
        if (faults_.size() > before || qEnvironmentVariableIsSet("DAISHI_LAYOUT_PICTURES"))
            c_.picture().save(name_ + "-" + QString::fromStdString(view) + ".png");
        ++views_;
    }
    int views() const { return views_; }
    std::string told() const {
        std::string all;
        for (const auto& fault : faults_)
            all += fault + "\n";
        return all;
    }

  private:
    void note(const std::string& view, const Faults& found) {
        for (const std::string& fault : found) {
            if (known_.insert(fault).second)
                faults_.push_back(view + ": " + fault);
        }
    }

    Console& c_;
    const QSize size_;
    const QString name_;
    std::set<std::string> known_;
    std::vector<std::string> faults_;
    int views_ = 0;
};

void judge(Language language, QSize size, console::Shade shade, double scale) {
    const QString name = QString("%1/layout-%2-%3-%4")
                             .arg(DAISHI_PICTURES, language == Language::Japanese ? "ja" : "en")
                             .arg(size.width())
                             .arg(int(scale * 10));
    Stage stage({size, language, shade, scale});
    Judge judge(stage.c, size, name);
    const View view = [&](const std::string& name) { judge(name); };
    stage.pages(view);
    stage.load(view);
    stage.run(view);
    CHECK(judge.views() > 20);
    std::ofstream((name + ".txt").toStdString()) << judge.told();
    INFO(judge.told());
    CHECK(judge.told().empty());
}

// Only what was pictured: nothing else of it is another one.
void judgePictures(Language language, console::Shade shade, double scale) {
    const QSize size(1280, 800);
    const QString name = QString("%1/layout-pictures-%2-%3")
                             .arg(DAISHI_PICTURES, language == Language::Japanese ? "ja" : "en")
                             .arg(int(scale * 10));
    PictureStage stage({size, language, shade, scale});
    Judge judge(stage.c, size, name);
    const View view = [&](const std::string& name) { judge(name); };
    stage.receiving(view);
    stage.settings(view);
    stage.load(view);
    stage.first(view);
    CHECK(judge.views() > 15);
    std::ofstream((name + ".txt").toStdString()) << judge.told();
    INFO(judge.told());
    CHECK(judge.told().empty());
}

void judgeReadings(Language language, console::Shade shade) {
    const QSize size(1280, 800);
    const QString name =
        QString("%1/layout-readings-%2").arg(DAISHI_PICTURES, language == Language::Japanese ? "ja" : "en");
    ReadingFloor floor({size, language, shade, kLargeType});
    Judge judge(floor.c, size, name);
    floor.views([&](const std::string& name) { judge(name); });
    CHECK(judge.views() > 4);
    INFO(judge.told());
    CHECK(judge.told().empty());
}

} // namespace

TEST_CASE("what is shown of readings fits in Japanese, in large type", "[ja-readings-type]") {
    judgeReadings(Language::Japanese, console::Shade::Light);
}

TEST_CASE("what is shown of readings fits in English, dark, in large type", "[en-readings-type]") {
    judgeReadings(Language::English, console::Shade::Dark);
}

TEST_CASE("what is shown of pictures fits in Japanese", "[ja-pictures]") {
    judgePictures(Language::Japanese, console::Shade::Dark, 1);
}

TEST_CASE("what is shown of pictures fits in English, in large type", "[en-pictures-type]") {
    judgePictures(Language::English, console::Shade::Light, kLargeType);
}

TEST_CASE("what is shown fits in Japanese, 1280", "[ja-small]") {
    judge(Language::Japanese, {1280, 800}, console::Shade::Light, 1);
}

TEST_CASE("what is shown fits in Japanese, 1280, in large type", "[ja-small-type]") {
    judge(Language::Japanese, {1280, 800}, console::Shade::Dark, kLargeType);
}

TEST_CASE("what is shown fits in Japanese, 1920", "[ja-middle]") {
    judge(Language::Japanese, {1920, 1080}, console::Shade::Dark, 1);
}

TEST_CASE("what is shown fits in Japanese, 1920, in large type", "[ja-middle-type]") {
    judge(Language::Japanese, {1920, 1080}, console::Shade::Light, kLargeType);
}

TEST_CASE("what is shown fits in Japanese, 3840", "[ja-large]") {
    judge(Language::Japanese, {3840, 2160}, console::Shade::Light, 1);
}

TEST_CASE("what is shown fits in Japanese, 3840, in large type", "[ja-large-type]") {
    judge(Language::Japanese, {3840, 2160}, console::Shade::Dark, kLargeType);
}

TEST_CASE("what is shown fits in English, 1280", "[en-small]") {
    judge(Language::English, {1280, 800}, console::Shade::Dark, 1);
}

TEST_CASE("what is shown fits in English, 1280, in large type", "[en-small-type]") {
    judge(Language::English, {1280, 800}, console::Shade::Light, kLargeType);
}

TEST_CASE("what is shown fits in English, 1920", "[en-middle]") {
    judge(Language::English, {1920, 1080}, console::Shade::Light, 1);
}

TEST_CASE("what is shown fits in English, 1920, in large type", "[en-middle-type]") {
    judge(Language::English, {1920, 1080}, console::Shade::Dark, kLargeType);
}

TEST_CASE("what is shown fits in English, 3840", "[en-large]") {
    judge(Language::English, {3840, 2160}, console::Shade::Dark, 1);
}

TEST_CASE("what is shown fits in English, 3840, in large type", "[en-large-type]") {
    judge(Language::English, {3840, 2160}, console::Shade::Light, kLargeType);
}
