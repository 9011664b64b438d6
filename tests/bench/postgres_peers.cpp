#include "tests/bench/peers.h"

#include "tests/bench/figures.h"

#include <libpq-fe.h>
#include <memory>
#include <stdexcept>

namespace daishi::bench {

namespace {

using Server = std::unique_ptr<PGconn, void (*)(PGconn*)>;

void run(PGconn* server, const char* sql, ExecStatusType expected = PGRES_COMMAND_OK) {
    const std::unique_ptr<PGresult, void (*)(PGresult*)> result(PQexec(server, sql), PQclear);
    if (PQresultStatus(result.get()) != expected)
        throw std::runtime_error(PQerrorMessage(server));
}

Server connected(const std::string& url) {
    Server server(PQconnectdb(url.c_str()), PQfinish);
    if (PQstatus(server.get()) != CONNECTION_OK)
        throw std::runtime_error(PQerrorMessage(server.get()));
    run(server.get(), "SET client_min_messages = warning; DROP TABLE IF EXISTS public.peer");
    std::string table = "CREATE TABLE public.peer (id BIGINT PRIMARY KEY";
    for (int column = 1; column <= 19; ++column)
        table += ", c" + std::to_string(column) + " TEXT";
    run(server.get(), (table + ")").c_str());
    return server;
}

std::string others(const std::string& separator) {
    std::string text;
    for (int column = 1; column <= 19; ++column)
        text += separator + "神奈川県川崎市";
    return text;
}

} // namespace

double rawCopy(const std::string& url, int rows) {
    const Server server = connected(url);
    const std::string rest = others("\t") + "\n";
    const double taken = seconds([&] {
        run(server.get(), "BEGIN");
        run(server.get(), "COPY public.peer FROM STDIN", PGRES_COPY_IN);
        std::string buffer;
        for (int i = 0; i < rows; ++i) {
            buffer += std::to_string(i) + rest;
            if (buffer.size() < 256 * 1024 && i + 1 < rows)
                continue;
            if (PQputCopyData(server.get(), buffer.data(), static_cast<int>(buffer.size())) != 1)
                throw std::runtime_error(PQerrorMessage(server.get()));
            buffer.clear();
        }
        PQputCopyEnd(server.get(), nullptr);
        while (PGresult* result = PQgetResult(server.get()))
            PQclear(result);
        run(server.get(), "COMMIT");
    });
    run(server.get(), "DROP TABLE public.peer");
    return taken;
}

double rawServerRows(const std::string& url, int rows) {
    const Server server = connected(url);
    const std::string values = others("','").substr(3);
    const double taken = seconds([&] {
        for (int i = 0; i < rows; ++i)
            run(server.get(),
                ("INSERT INTO public.peer VALUES (" + std::to_string(i) + ", '" + values + "')").c_str());
    });
    run(server.get(), "DROP TABLE public.peer");
    return taken;
}

} // namespace daishi::bench
