#include "tests/printers/vprinter_kit.h"

#include "printers/paper/canvas.h"

#include <Poco/JSON/Parser.h>
#include <Poco/Pipe.h>
#include <Poco/PipeStream.h>
#include <Poco/Process.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace vprinter_kit {
namespace {

using Message = std::unique_ptr<ipp_t, decltype(&ippDelete)>;
using Connection = std::unique_ptr<http_t, decltype(&httpClose)>;

constexpr const char* kResource = "/ipp/print";

Connection connect(int port) {
    return {
        httpConnect2("localhost", port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1, 3000, nullptr),
        &httpClose};
}

// Sends and takes over the request.
Message ask(int port, ipp_t* request) {
    const Connection http = connect(port);
    if (!http) {
        ippDelete(request);
        return {nullptr, &ippDelete};
    }
    return {cupsDoRequest(http.get(), request, kResource), &ippDelete};
}

Attributes attributes(const Message& response) {
    Attributes all;
    if (!response || ippGetStatusCode(response.get()) >= IPP_STATUS_ERROR_BAD_REQUEST)
        return all;
    for (auto* a = ippFirstAttribute(response.get()); a; a = ippNextAttribute(response.get())) {
        if (!ippGetName(a) || ippGetGroupTag(a) == IPP_TAG_OPERATION)
            continue;
        std::string text(ippAttributeString(a, nullptr, 0) + 1, '\0');
        ippAttributeString(a, text.data(), text.size());
        text.pop_back();
        all[ippGetName(a)] = text;
    }
    return all;
}

void pin(ipp_t* request, const std::string& tray) {
    ipp_t* size = ippNew();
    ippAddInteger(size, IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", 5400);
    ippAddInteger(size, IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", 8600);
    ipp_t* media = ippNew();
    ippAddCollection(media, IPP_TAG_ZERO, "media-size", size);
    ippAddString(media, IPP_TAG_ZERO, IPP_TAG_KEYWORD, "media-source", nullptr, tray.c_str());
    ippAddCollection(request, IPP_TAG_JOB, "media-col", media);
    ippDelete(size);
    ippDelete(media);
}

std::string put(const char* title, const char* mark, int tray, int sheets, const std::string& more) {
    std::ostringstream out;
    out << R"({"act":"put","tray":)" << tray << R"(,"sheets":)" << sheets << R"(,"stock":{"type":")"
        << (mark[4] == '5' ? "kawasaki" : "other") << "-" << mark
        << R"(","heading":"神奈川県 国民健康保険","title":")" << title
        << R"(","insurer_number":"145011","insurer_name":"川崎市","mark":")" << mark
        << R"(","tint":"#f3e6ee","size":"card"})" << more << "}";
    return out.str();
}

} // namespace

bool RawClient::reachable() const {
    return connect(port_) != nullptr;
}

ipp_t* RawClient::request(ipp_op_t operation) const {
    ipp_t* request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri_.c_str());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, "operator");
    return request;
}

Attributes RawClient::printer() const {
    return attributes(ask(port_, request(IPP_OP_GET_PRINTER_ATTRIBUTES)));
}

Attributes RawClient::job(int id) const {
    ipp_t* one = request(IPP_OP_GET_JOB_ATTRIBUTES);
    ippAddInteger(one, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", id);
    return attributes(ask(port_, one));
}

std::vector<std::string> RawClient::jobNames(const char* which) const {
    ipp_t* list = request(IPP_OP_GET_JOBS);
    ippAddString(list, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, which);
    ippAddString(list, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr, "job-name");
    const Message response = ask(port_, list);
    std::vector<std::string> names;
    for (auto* a = ippFirstAttribute(response.get()); a; a = ippNextAttribute(response.get()))
        if (ippGetName(a) && std::string(ippGetName(a)) == "job-name")
            names.emplace_back(ippGetString(a, 0, nullptr));
    return names;
}

std::optional<int> RawClient::jobNamed(const std::string& name) const {
    ipp_t* list = request(IPP_OP_GET_JOBS);
    ippAddString(list, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, "all");
    const char* wanted[] = {"job-id", "job-name"};
    ippAddStrings(list, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", 2, nullptr, wanted);
    const Message response = ask(port_, list);
    std::optional<int> id;
    bool named = false;
    for (auto* a = ippFirstAttribute(response.get()); a; a = ippNextAttribute(response.get())) {
        const std::string attribute = ippGetName(a) ? ippGetName(a) : "";
        if (attribute.empty()) { // between two jobs
            id.reset();
            named = false;
        } else if (attribute == "job-id") {
            id = ippGetInteger(a, 0);
        } else if (attribute == "job-name") {
            named = name == ippGetString(a, 0, nullptr);
        }
        if (named && id)
            return id;
    }
    return std::nullopt;
}

int RawClient::print(const std::string& jobName, const std::string& tray, const std::string& pdf) const {
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("vprinter-job-" + std::to_string(port_) + ".pdf");
    std::ofstream(file, std::ios::binary) << pdf;
    ipp_t* job = request(IPP_OP_PRINT_JOB);
    ippAddString(job, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, jobName.c_str());
    ippAddString(job, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, "application/pdf");
    if (!tray.empty())
        pin(job, tray);
    const Connection http = connect(port_);
    const Message response(cupsDoFileRequest(http.get(), job, kResource, file.c_str()), &ippDelete);
    std::filesystem::remove(file);
    const Attributes answer = attributes(response);
    if (answer.count("job-id") == 0)
        throw std::runtime_error(std::string("the printer took no job: ") + cupsLastErrorString());
    return std::stoi(answer.at("job-id"));
}

ipp_status_t RawClient::jobOperation(ipp_op_t operation, int id) const {
    ipp_t* one = request(operation);
    ippAddInteger(one, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", id);
    return ippGetStatusCode(ask(port_, one).get());
}

ipp_status_t RawClient::printerOperation(ipp_op_t operation) const {
    return ippGetStatusCode(ask(port_, request(operation)).get());
}

int RawClient::subscribe() const {
    ipp_t* wish = request(IPP_OP_CREATE_PRINTER_SUBSCRIPTIONS);
    ippAddString(wish, IPP_TAG_SUBSCRIPTION, IPP_TAG_KEYWORD, "notify-pull-method", nullptr, "ippget");
    ippAddString(wish, IPP_TAG_SUBSCRIPTION, IPP_TAG_KEYWORD, "notify-events", nullptr,
                 "printer-state-changed");
    return std::stoi(attributes(ask(port_, wish)).at("notify-subscription-id"));
}

std::string RawClient::events(int subscription) const {
    ipp_t* pull = request(IPP_OP_GET_NOTIFICATIONS);
    ippAddInteger(pull, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "notify-subscription-ids", subscription);
    const Message response = ask(port_, pull);
    std::string all;
    for (auto* a = ippFirstAttribute(response.get()); a; a = ippNextAttribute(response.get()))
        if (ippGetName(a) && std::string(ippGetName(a)) == "printer-state-reasons")
            all += std::string(ippGetString(a, 0, nullptr)) + " ";
    return all;
}

daishi::VirtualPrinterProcess::Setup setup(int msPerSheet) {
    daishi::VirtualPrinterProcess::Setup one;
    one.program = DAISHI_VPRINTER;
    one.msPerSheet = msPerSheet;
    return one;
}

std::string putRight(int tray, int sheets, const std::string& more) {
    return put("資格確認書", "DM145011SKK01X", tray, sheets, more);
}

std::string putWrong(int tray, int sheets, const std::string& more) {
    return put("被保険者証", "DM145011HHS01Y", tray, sheets, more);
}

std::string pieceCode(int page) {
    char code[32];
    std::snprintf(code, sizeof code, "DP%016d%c", page, 'A' + page % 26);
    return code;
}

std::string cards(int pages) {
    using namespace daishi::paper;
    static const FontSet fonts;
    Canvas canvas = Canvas::pdf(fonts);
    for (int page = 1; page <= pages; ++page) {
        canvas.beginPage(kCardSize);
        canvas.text(Mm(4), Mm(52), Face::SansRegular, Pt(5), pieceCode(page));
        canvas.text(Mm(30), Mm(12), Face::Mincho, Pt(9), "海芝 浦子");   // upper half
        canvas.text(Mm(30), Mm(45), Face::SansRegular, Pt(7), "下半分"); // lower half
    }
    return canvas.finish();
}

Poco::JSON::Object::Ptr parsed(const std::string& json) {
    return Poco::JSON::Parser().parse(json).extract<Poco::JSON::Object::Ptr>();
}

std::vector<Poco::JSON::Object::Ptr> sheetLines(const daishi::VirtualPrinterProcess& printer) {
    std::vector<Poco::JSON::Object::Ptr> lines;
    std::ifstream in(printer.home() / "sheets.jsonl");
    for (std::string line; std::getline(in, line);)
        lines.push_back(parsed(line));
    return lines;
}

std::string textOf(const std::filesystem::path& pdf) {
    Poco::Pipe out;
    const auto tool = Poco::Process::launch("pdftotext", {"-q", pdf.string(), "-"}, nullptr, &out, nullptr);
    Poco::PipeInputStream in(out);
    std::ostringstream text;
    text << in.rdbuf();
    tool.wait();
    return text.str();
}

bool eventually(const std::function<bool()>& holds) {
    for (int tries = 0; tries < 1000; ++tries) {
        if (holds())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool jobEnds(const RawClient& client, int id, const std::string& state) {
    return eventually([&] {
               const std::string now = client.job(id)["job-state"];
               return now == "completed" || now == "aborted" || now == "canceled";
           }) &&
           client.job(id)["job-state"] == state;
}

} // namespace vprinter_kit
