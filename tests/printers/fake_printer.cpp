#include "tests/printers/fake_printer.h"

#include <cups/http.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>

#include "tests/printers/listener.h"

namespace daishi::test {
namespace {

std::string text(ipp_t* message, const char* name) {
    ipp_attribute_t* at = ippFindAttribute(message, name, IPP_TAG_ZERO);
    const char* value = at == nullptr ? nullptr : ippGetString(at, 0, nullptr);
    return value == nullptr ? "" : value;
}

int integer(ipp_t* message, const char* name) {
    ipp_attribute_t* at = ippFindAttribute(message, name, IPP_TAG_ZERO);
    return at == nullptr ? 0 : ippGetInteger(at, 0);
}

ipp_t* collection(ipp_t* message, const char* name) {
    ipp_attribute_t* at = ippFindAttribute(message, name, IPP_TAG_ZERO);
    return at == nullptr ? nullptr : ippGetCollection(at, 0);
}

void addJob(ipp_t* answer, const FakeJob& job, bool whole) {
    ippAddInteger(answer, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", job.id);
    ippAddString(answer, IPP_TAG_JOB, IPP_TAG_NAME, "job-name", nullptr, job.name.c_str());
    if (!job.user.empty())
        ippAddString(answer, IPP_TAG_JOB, IPP_TAG_NAME, "job-originating-user-name", nullptr,
                     job.user.c_str());
    if (!whole)
        return;
    ippAddInteger(answer, IPP_TAG_JOB, IPP_TAG_ENUM, "job-state", job.state);
    ippAddString(answer, IPP_TAG_JOB, IPP_TAG_KEYWORD, "job-state-reasons", nullptr, "fake-reason");
    ippAddInteger(answer, IPP_TAG_JOB, IPP_TAG_INTEGER, "job-impressions-completed", job.impressions);
    if (job.source.empty())
        return;
    const ipp::Message mediaCol(ippNew());
    ippAddString(mediaCol.get(), IPP_TAG_ZERO, IPP_TAG_KEYWORD, "media-source", nullptr, job.source.c_str());
    ippAddCollection(answer, IPP_TAG_JOB, "media-col", mediaCol.get());
}

void createJob(FakeState& state, ipp_t* request, ipp_t* answer) {
    ippSetStatusCode(answer, state.createStatus);
    if (state.createStatus > IPP_STATUS_OK_EVENTS_COMPLETE)
        return;
    ipp_t* mediaCol = collection(request, "media-col");
    ipp_t* size = collection(mediaCol, "media-size");
    state.fidelity =
        ippGetBoolean(ippFindAttribute(request, "ipp-attribute-fidelity", IPP_TAG_BOOLEAN), 0) != 0;
    state.copies = integer(request, "copies");
    state.sides = text(request, "sides");
    state.size = {integer(size, "x-dimension"), integer(size, "y-dimension")};
    for (int i = 0; i < state.doubles; ++i) {
        FakeJob job;
        job.id = int(state.jobs.size()) + 1;
        job.name = text(request, "job-name");
        job.user = text(request, "requesting-user-name");
        job.source = !state.tellsTray          ? ""
                     : state.takesFrom.empty() ? text(mediaCol, "media-source")
                                               : state.takesFrom;
        state.jobs.push_back(job);
    }
    addJob(answer, state.jobs.back(), true);
}

void onJob(FakeState& state, ipp_op_t operation, ipp_t* request, ipp_t* answer, const std::string& document) {
    const int id = integer(request, "job-id");
    const auto job =
        std::find_if(state.jobs.begin(), state.jobs.end(), [id](const auto& j) { return j.id == id; });
    if (job == state.jobs.end()) {
        ippSetStatusCode(answer, IPP_STATUS_ERROR_NOT_FOUND);
        return;
    }
    if (operation == IPP_OP_SEND_DOCUMENT) {
        ippSetStatusCode(answer, state.sendStatus);
        state.format = text(request, "document-format");
        job->document = document;
        job->state = IPP_JSTATE_PROCESSING;
    }
    if (operation == IPP_OP_CANCEL_JOB) {
        ippSetStatusCode(answer, state.cancelStatus);
        if (state.cancelStatus == IPP_STATUS_OK)
            job->state = IPP_JSTATE_CANCELED;
    }
    if (operation == IPP_OP_GET_JOB_ATTRIBUTES)
        addJob(answer, *job, true);
}

void listJobs(const FakeState& state, ipp_t* request, ipp_t* answer) {
    const bool over = text(request, "which-jobs") == "completed";
    for (const FakeJob& job : state.jobs) {
        if (!job.listed || (job.state >= IPP_JSTATE_CANCELED) != over)
            continue;
        if (ippFindAttribute(answer, "job-id", IPP_TAG_ZERO) != nullptr)
            ippAddSeparator(answer);
        addJob(answer, job, false);
    }
}

void describeTrays(const FakeState& state, ipp_t* answer) {
    for (const std::string& tray : state.trays) {
        ipp_attribute_t* known = ippFindAttribute(answer, "media-source-supported", IPP_TAG_ZERO);
        if (known == nullptr)
            ippAddString(answer, IPP_TAG_PRINTER, IPP_TAG_KEYWORD, "media-source-supported", nullptr,
                         tray.c_str());
        else
            ippSetString(answer, &known, ippGetCount(known), tray.c_str());
    }
}

void converse(http_t* http, const std::function<ipp::Message(ipp_t*, const std::string&)>& answerTo) {
    std::array<char, 1024> resource{};
    http_state_t state = HTTP_STATE_WAITING;
    while (state == HTTP_STATE_WAITING)
        state = httpReadRequest(http, resource.data(), resource.size());
    if (state != HTTP_STATE_POST)
        return;
    while (httpUpdate(http) == HTTP_STATUS_CONTINUE && httpGetState(http) == HTTP_STATE_POST) {
    }
    const ipp::Message request(ippNew());
    for (ipp_state_t read = IPP_STATE_IDLE; read != IPP_STATE_DATA;) {
        read = ippRead(http, request.get());
        if (read == IPP_STATE_ERROR)
            return;
    }
    std::string document;
    std::array<char, 65536> piece{};
    while (httpGetState(http) == HTTP_STATE_POST_RECV) {
        const ssize_t got = httpRead2(http, piece.data(), piece.size());
        if (got <= 0)
            break;
        document.append(piece.data(), std::size_t(got));
    }
    const ipp::Message answer = answerTo(request.get(), document);
    httpClearFields(http);
    httpSetField(http, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
    httpSetLength(http, ippLength(answer.get()));
    httpWriteResponse(http, HTTP_STATUS_OK);
    for (ipp_state_t wrote = IPP_STATE_IDLE; wrote != IPP_STATE_DATA && wrote != IPP_STATE_ERROR;)
        wrote = ippWrite(http, answer.get());
    httpFlushWrite(http);
}

} // namespace

FakePrinter::FakePrinter() : listener_(listenHere(port_)), server_([this] { serve(); }) {}

FakePrinter::~FakePrinter() {
    ::shutdown(listener_, SHUT_RDWR);
    server_.join();
    ::close(listener_);
}

std::string FakePrinter::uri() const {
    return "ipp://127.0.0.1:" + std::to_string(port_) + "/ipp/print";
}

void FakePrinter::serve() {
    while (http_t* http = httpAcceptConnection(listener_, 1)) {
        converse(http,
                 [this](ipp_t* request, const std::string& document) { return answer(request, document); });
        httpClose(http);
    }
}

ipp::Message FakePrinter::answer(ipp_t* request, const std::string& document) {
    std::lock_guard lock(mutex_);
    const ipp_op_t operation = ippGetOperation(request);
    state_.asked.push_back(operation);
    ipp::Message answer(ippNewResponse(request));
    if (operation == IPP_OP_CREATE_JOB)
        createJob(state_, request, answer.get());
    else if (operation == IPP_OP_GET_JOBS)
        listJobs(state_, request, answer.get());
    else if (operation == IPP_OP_GET_PRINTER_ATTRIBUTES) {
        describeTrays(state_, answer.get());
        if (state_.describe)
            state_.describe(answer.get());
    } else
        onJob(state_, operation, request, answer.get(), document);
    return answer;
}

} // namespace daishi::test
