// The floor beside a console on a real X server, told what to do line by line (x11_test): paper, codes, and
// what is seen on the screen.
//
//   where                            the home                       begins        time of the practice clock
//   code ticket N | tray N | box NAME | mark TYPE | badge NUMBER | go | last
//   pin BADGE                        act STATEMENT                  out           sheets that came out
//   counter                          of the first printer           ask SELECT …  what the store says, as a
//   row shot FILE                        the whole screen page A B | notice A B | waits A B   pixels in which
//   two such differ, above the line of notices and in it
#include <iostream>
#include <memory>
#include <sstream>

#include <sqlite3.h>

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

#include "app/floor/world.h"
#include "core/words/scan_codes.h"

using namespace daishi;

namespace {

std::string codeOf(practice::World& world, const std::string& what, const std::string& which) {
    const auto seen = world.look();
    if (what == "ticket")
        return world.tickets().at(std::stoul(which)).code;
    if (what == "tray")
        return seen.printers.at(0).trays.at(std::stoul(which)).code;
    if (what == "mark")
        return world.registry().blankType(BlankTypeId(which))->mark;
    if (what == "badge")
        return BadgeCode{which}.encode();
    if (what == "go")
        return CardCode{Card::Go}.encode();
    if (what == "last")
        return seen.output.back().piece;
    for (const practice::SeenBox& box : seen.boxes) {
        if (box.name == which)
            return box.ourLabel;
    }
    throw std::runtime_error("there is no " + what + " " + which);
}

enum class Part { Page, Notice, Waits };

// Where a page says what is next, and what was just read. The head tells of printers and of the time and the
// right side of a printer's counter: these change by themselves. What a stop waits for stands at its lower
// right.
QRect placeOf(Part part, const QSize& screen) {
    const int head = screen.height() / 16, foot = screen.height() - screen.height() / 8;
    switch (part) {
    case Part::Page:
        return {0, head, screen.width() * 11 / 20, foot - head};
    case Part::Notice:
        return {0, foot, screen.width(), screen.height() - foot};
    case Part::Waits:
        return {screen.width() * 3 / 4, screen.height() / 2, screen.width() / 4, foot - screen.height() / 2};
    }
    return {};
}

int differ(const std::string& one, const std::string& other, Part part) {
    const QImage a(QString::fromStdString(one)), b(QString::fromStdString(other));
    if (a.isNull() || a.size() != b.size())
        throw std::runtime_error("these are no pictures of one screen");
    const QRect place = placeOf(part, a.size());
    int far = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            far += a.pixel(x, y) != b.pixel(x, y);
    }
    return far;
}

// Beside the console, which works in it: a witness that may not write.
std::string ask(const std::filesystem::path& store, const std::string& question) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(store.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
    sqlite3_stmt* prepared = nullptr;
    if (code != SQLITE_OK || sqlite3_busy_timeout(opened, 5000) != SQLITE_OK ||
        sqlite3_prepare_v2(opened, question.c_str(), -1, &prepared, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(opened));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(prepared, sqlite3_finalize);
    if (sqlite3_step(prepared) != SQLITE_ROW)
        return "nothing";
    std::string row;
    for (int i = 0; i < sqlite3_column_count(prepared); ++i) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(prepared, i));
        row += (i > 0 ? " " : "") + std::string(text ? text : "-");
    }
    return row;
}

std::string answer(practice::World& world, std::istringstream line) {
    std::string word, first, second;
    line >> word;
    if (word == "act") {
        std::getline(line >> std::ws, first);
        world.act(first);
        return "done";
    }
    if (word == "ask") {
        std::getline(line >> std::ws, first);
        return ask(world.home() / "store.db", first);
    }
    line >> first >> second;
    if (word == "where")
        return world.home().string();
    if (word == "begins")
        return localIso(world.begins(), SiteZone{}).substr(0, 16);
    if (word == "code")
        return codeOf(world, first, second);
    if (word == "pin")
        return world.pinOf(BadgeId(first));
    if (word == "out")
        return std::to_string(world.look().output.size());
    if (word == "counter")
        return std::to_string(world.look().printers.at(0).counter);
    for (const auto& [name, part] :
         {std::pair("page", Part::Page), {"notice", Part::Notice}, {"waits", Part::Waits}}) {
        if (word == name)
            return std::to_string(differ(first, second, part));
    }
    if (word == "shot" && QGuiApplication::primaryScreen()->grabWindow(0).save(QString::fromStdString(first)))
        return first;
    throw std::runtime_error("not understood");
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    try {
        const practice::PracticeFolder folder("");
        practice::World world(practice::makeDemoDay({DAISHI_VPRINTER, DAISHI_CONFIG_FOLDER}, folder.path()),
                              folder.path());
        std::cout << "ready" << std::endl;
        for (std::string line; std::getline(std::cin, line);) {
            QCoreApplication::processEvents();
            std::cout << answer(world, std::istringstream(line)) << std::endl;
        }
        return 0;
    } catch (const std::exception& failure) {
        std::cout << "failed: " << failure.what() << std::endl;
        return 1;
    }
}
