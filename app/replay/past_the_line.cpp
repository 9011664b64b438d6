#include "app/replay/past_the_line.h"

#include <cups/cups.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <vector>

namespace daishi::replay {

namespace {

// The smallest PDF with so many empty pages of the size of a card.
std::string emptyPdf(std::int64_t pages) {
    std::string kids;
    std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", ""};
    for (std::int64_t i = 0; i < pages; ++i) {
        kids += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 244 153] >>");
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + std::to_string(pages) + " >>";
    std::string pdf = "%PDF-1.4\n", table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char entry[32];
        std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", pdf.size());
        table += entry;
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string count = std::to_string(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Root 1 0 R /Size " +
           count + " >>\nstartxref\n" + std::to_string(pdf.size()) + "\n%%EOF\n";
}

struct CloseHttp {
    void operator()(http_t* http) const { httpClose(http); }
};
struct DeleteIpp {
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using Http = std::unique_ptr<http_t, CloseHttp>;
using Message = std::unique_ptr<ipp_t, DeleteIpp>;

Message printJob(const std::string& uri, const std::string& mediaSource) {
    Message request(ippNewRequest(IPP_OP_PRINT_JOB));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.c_str());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, "somebody");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, "past the line");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
                 "application/pdf");
    Message media(ippNew());
    ippAddString(media.get(), IPP_TAG_ZERO, IPP_TAG_KEYWORD, "media-source", nullptr, mediaSource.c_str());
    ippAddCollection(request.get(), IPP_TAG_JOB, "media-col", media.get());
    return request;
}

} // namespace

void printPastTheLine(const std::string& uri, const std::string& mediaSource, std::int64_t pages) {
    std::array<char, 32> scheme;
    std::array<char, 256> user, host, resource;
    int port = 0;
    if (httpSeparateURI(HTTP_URI_CODING_ALL, uri.c_str(), scheme.data(), int(scheme.size()), user.data(),
                        int(user.size()), host.data(), int(host.size()), &port, resource.data(),
                        int(resource.size())) < HTTP_URI_STATUS_OK)
        throw std::runtime_error("not the URI of a printer: " + uri);
    const Http http(
        httpConnect2(host.data(), port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1, 3000, nullptr));
    if (!http)
        throw std::runtime_error("the printer cannot be reached");
    const std::string pdf = emptyPdf(pages);
    Message request = printJob(uri, mediaSource);
    if (cupsSendRequest(http.get(), request.get(), resource.data(), ippLength(request.get()) + pdf.size()) !=
            HTTP_STATUS_CONTINUE ||
        cupsWriteRequestData(http.get(), pdf.data(), pdf.size()) != HTTP_STATUS_CONTINUE)
        throw std::runtime_error("the printer does not take the document");
    const Message answer(cupsGetResponse(http.get(), resource.data()));
    if (!answer || ippGetStatusCode(answer.get()) > IPP_STATUS_OK_EVENTS_COMPLETE)
        throw std::runtime_error(std::string("the printer does not take the document: ") +
                                 cupsLastErrorString());
}

} // namespace daishi::replay
