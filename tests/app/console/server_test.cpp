// The store on a server that goes down while the console works, and comes back.
#include <cstdlib>
#include <filesystem>
#include <unistd.h>

#include "app/console/load/load_page.h"
#include "tests/app/console/console_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// A server of this test's own, because it is stopped in the middle.
class Server {
  public:
    explicit Server(std::filesystem::path folder) : folder_(std::move(folder)) {
        must("'" DAISHI_CLUSTER "' start '" + folder_.string() + "'");
        must("psql --quiet '" + url("daishi_owner", "postgres") +
             "' -c \"CREATE DATABASE plant TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'\"");
    }
    ~Server() {
        if (std::system(("'" DAISHI_CLUSTER "' stop '" + folder_.string() + "'").c_str()) != 0)
            WARN("the server of the test is still there");
    }

    std::string url(const std::string& role, const std::string& database = "plant") const {
        return "postgresql://" + role + "@/" + database + "?host=" + folder_.string();
    }
    void down() { must(control("--mode=immediate stop")); }
    void up() {
        must(control("--wait --log='" + folder_.string() +
                     "/server.log' --options=\"-c listen_addresses='' -c unix_socket_directories='" +
                     folder_.string() + "'\" start >/dev/null"));
    }

  private:
    static void must(const std::string& command) {
        INFO(command);
        REQUIRE(std::system(command.c_str()) == 0);
    }
    std::string control(const std::string& what) const {
        const std::string call =
            "/usr/lib/postgresql/15/bin/pg_ctl --pgdata='" + folder_.string() + "/data' --silent " + what;
        return geteuid() == 0 ? "runuser -u postgres -- " + call : call;
    }

    std::filesystem::path folder_;
};

} // namespace

TEST_CASE(
    "a server that goes down is told, nothing is done meanwhile, and the console goes on when it is up") {
    Server server("/dev/shm/daishi-console-server-" + std::to_string(getpid()));
    Morning morning(server.url("daishi_line"), server.url("daishi_owner"));
    Console c(morning);
    c.arrive("0417");
    std::optional<cli::Told> why;
    QObject::connect(c.desk.get(), &desk::Desk::closed, c.desk.get(),
                     [&](const cli::Told& told) { why = told; });
    server.down();
    REQUIRE(c.waitFor([&] { return why.has_value(); }));
    CHECK_FALSE(c.desk->isOpen());
    c.keep("server-down");
    c.scan(morning.ticket(0));
    c.press(Qt::Key_F10);
    CHECK(c.load().loadDesk().lane().flow.step() < console::Step::Loading);
    bool answered = false;
    c.desk->carryOut({"lot", "list"}, c.window.get(),
                     [&](const desk::Reply& reply) { answered = reply.told(); });
    REQUIRE(c.waitFor([&] { return answered; }));
    server.up();
    REQUIRE(c.waitFor([&] { return c.desk->isOpen(); }));
    c.settle();
    c.scan(morning.ticket(0));
    c.settle();
    CHECK(c.load().loadDesk().lane().view.job.has_value());
}
