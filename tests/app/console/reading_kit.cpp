#include "tests/app/console/reading_kit.h"

#include <fstream>
#include <iterator>

#include <QLabel>

#include "app/console/form/act_form.h"
#include "app/console/form/field.h"
#include "app/console/load/reading_panel.h"

namespace daishi::test {

using console::Step;

namespace {

namespace fs = std::filesystem;

constexpr const char* kOperator = "0417";
constexpr const char* kSupervisor = "0102";

void change(const fs::path& file, const std::string& after, const std::string& from, const std::string& to) {
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto at = text.find(from, text.find(after));
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

} // namespace

ReadingMorning::ReadingMorning() {
    const fs::path folder = config.path().toStdString();
    fs::copy(DAISHI_CONFIG_FOLDER, folder,
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    change(folder / "blank-types.toml", "id = \"kawasaki-hkn-3\"", "[blank-type.evidence]",
           "[blank-type.evidence]\nevery-piece-read = true");
    change(folder / "site.toml", "", "chunk-size = 50", "chunk-size = 6");
    morning = std::make_unique<Morning>(folder, fs::path());
}

ReadingFloor::ReadingFloor(const Opening& how) : c(*readings.morning, how) {
    c.arrive(kOperator);
    printOn(c);
    REQUIRE(c.waitFor([this] { return c.stopped(); }));
    REQUIRE(ends());
    REQUIRE(unread() == 6);
}

std::string ReadingFloor::sheet(std::size_t place) {
    const auto seen = readings.morning->world.look();
    REQUIRE(place < seen.output.size());
    return seen.output[place].piece;
}

void ReadingFloor::read(std::size_t place) {
    bool answered = false;
    const auto heard =
        QObject::connect(c.desk.get(), &desk::Desk::acted, c.window.get(), [&] { answered = true; });
    c.scan(sheet(place));
    REQUIRE(c.waitFor([&] { return answered; }));
    QObject::disconnect(heard);
    c.settle();
}

std::int64_t ReadingFloor::unread() {
    return std::int64_t(c.load().loadDesk().lane().view.unread.size());
}

console::ReadingPanel& ReadingFloor::panel() {
    return *c.load().findChild<console::ReadingPanel*>();
}

bool ReadingFloor::panelSays(const QString& words) {
    for (const QLabel* label : panel().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

bool ReadingFloor::ends() {
    c.settle();
    c.load().stopScreen().deafFor({});
    c.scan(BadgeCode{kOperator}.encode());
    c.settle();
    return !c.stopped();
}

void ReadingFloor::calm() {
    CHECK(c.waitFor([this] {
        const auto& look = c.load().loadDesk().lane().look;
        const auto words = look ? console::wordsOf(*look) : console::PrinterWords{};
        return look && words.mark == console::PrinterMark::Idle && words.reasons.isEmpty() &&
               look->report.deviceCounter == 7;
    }));
    c.load().look();
    c.settle();
}

void ReadingFloor::views(const View& view) {
    calm();
    view("reading-1-feed");
    read(1);
    read(4);
    REQUIRE(c.stopped());
    view("stop-reading");
    REQUIRE(ends());
    view("reading-2-stopped");
    c.scan(sheet(2));
    c.settle();
    view("reading-3-found");
    c.scan(sheet(3));
    c.settle();
    auto* form = panel().findChild<console::ActForm*>();
    REQUIRE(form->isOpen());
    const bool japanese = c.window->context().language == Language::Japanese;
    form->field("reason")->fill(japanese ? "2枚重なっていた" : "two lay as one");
    c.scan(BadgeCode{kSupervisor}.encode());
    c.settle();
    view("reading-4-end");
    form->close();
    c.settle();
}

} // namespace daishi::test
