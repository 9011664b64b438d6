#include "printers/reading/process/words.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Parser.h>

#include "core/store/canonical_json.h"

namespace daishi::reading {

namespace {

using Json = Poco::JSON::Object::Ptr;

constexpr std::string_view kCard = "card", kA4 = "a4";

Json parsed(const Message& message) {
    Poco::JSON::Parser parser;
    parser.setDepth(6);
    return parser.parse(message.head).extract<Json>();
}

std::string text(const Json& json, const std::string& key) {
    return json->has(key) ? json->getValue<std::string>(key) : std::string();
}

std::optional<std::string> maybe(const Json& json, const std::string& key) {
    if (!json->has(key))
        return std::nullopt;
    return json->getValue<std::string>(key);
}

std::vector<std::string> texts(const Json& json, const std::string& key) {
    std::vector<std::string> all;
    if (const auto list = json->getArray(key)) {
        for (unsigned i = 0; i < list->size(); ++i)
            all.push_back(list->getElement<std::string>(i));
    }
    return all;
}

// Reads what may be anything: nothing rather than an exception.
template <class T, class Read>
std::optional<T> attempt(Read read) {
    try {
        return read();
    } catch (const Poco::Exception&) {
        return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

JsonObject jsonOf(const MasterPlate& master) {
    JsonObject json;
    json.set("type", master.type.str()).set("size", master.size == SheetSize::Card ? kCard : kA4);
    json.set("mark", master.mark).set("hash", master.hash);
    return json;
}

MasterPlate masterOf(const Json& json, std::string plate) {
    const SheetSize size = text(json, "size") == kCard ? SheetSize::Card : SheetSize::A4;
    return {BlankTypeId(text(json, "type")), size, text(json, "mark"), std::move(plate), text(json, "hash")};
}

std::string_view nameOf(MarkInPicture mark) {
    switch (mark) {
    case MarkInPicture::None:
        return "none";
    case MarkInPicture::Veto:
        return "veto";
    case MarkInPicture::Required:
        return "required";
    }
    throw std::logic_error("a rule that is on no list");
}

// What is not understood asks for most.
MarkInPicture markFrom(const std::string& name) {
    if (name == nameOf(MarkInPicture::None))
        return MarkInPicture::None;
    return name == nameOf(MarkInPicture::Veto) ? MarkInPicture::Veto : MarkInPicture::Required;
}

JsonObject jsonOf(const ProofField& field) {
    JsonObject json;
    json.set("key", field.key).set("x", field.place.x.v).set("y", field.place.y.v);
    return json.set("wide", field.place.wide.v).set("high", field.place.high.v);
}

ProofField fieldOf(const Json& json) {
    const auto length = [&](const char* key) { return Micrometres{json->getValue<Poco::Int64>(key)}; };
    return {text(json, "key"), {length("x"), length("y"), length("wide"), length("high")}};
}

} // namespace

std::string askOf(const Message& message) {
    return attempt<std::string>([&] { return text(parsed(message), "ask"); }).value_or("");
}

Message useMessage(const std::vector<MasterPlate>& masters) {
    Message message;
    std::vector<JsonObject> heads;
    for (const MasterPlate& master : masters) {
        heads.push_back(jsonOf(master));
        message.parts.push_back(master.plate);
    }
    message.head = JsonObject().set("ask", "use").set("masters", heads).str();
    return message;
}

std::optional<std::vector<MasterPlate>> mastersOf(const Message& message) {
    return attempt<std::vector<MasterPlate>>([&] {
        const auto heads = parsed(message)->getArray("masters");
        std::vector<MasterPlate> masters;
        for (unsigned i = 0; i < heads->size(); ++i)
            masters.push_back(masterOf(heads->getObject(i), message.parts.at(i)));
        return masters;
    });
}

Message readMessage(const ReadRequest& request) {
    JsonObject head;
    head.set("ask", "read").set("expected", request.expected.str()).set("mark", nameOf(request.mark));
    Message message{{}, {request.picture}};
    if (request.printed) {
        std::vector<JsonObject> fields;
        for (const ProofField& field : request.printed->fields)
            fields.push_back(jsonOf(field));
        head.set("sheet", request.printed->sheet.str()).set("fields", fields);
        message.parts.push_back(request.printed->pdf);
    }
    message.head = head.str();
    return message;
}

std::optional<ReadRequest> requestOf(const Message& message) {
    return attempt<ReadRequest>([&] {
        const Json head = parsed(message);
        ReadRequest request;
        request.picture = message.parts.at(0);
        request.expected = BlankTypeId(text(head, "expected"));
        request.mark = markFrom(text(head, "mark"));
        if (head->has("sheet")) {
            SheetProof proof{message.parts.at(1), {}, SheetId(text(head, "sheet"))};
            const auto fields = head->getArray("fields");
            for (unsigned i = 0; i < fields->size(); ++i)
                proof.fields.push_back(fieldOf(fields->getObject(i)));
            request.printed = std::move(proof);
        }
        return request;
    });
}

Message enrolMessage(const MasterPlate& master) {
    const std::vector<JsonObject> one{jsonOf(master)};
    return {JsonObject().set("ask", "enrol").set("masters", one).str(), {master.plate}};
}

Message drawMessage(std::string_view picture) {
    return {JsonObject().set("ask", "draw").str(), {std::string(picture)}};
}

Message drawnMessage(const raster::Raster& raster) {
    Message message;
    message.head = JsonObject().set("wide", raster.wide.v).set("high", raster.high.v).str();
    message.parts.emplace_back(raster.bytes.begin(), raster.bytes.end());
    return message;
}

std::optional<raster::Raster> rasterOf(const Message& message) {
    return attempt<std::optional<raster::Raster>>([&]() -> std::optional<raster::Raster> {
               const Json head = parsed(message);
               const raster::Pixels wide{head->getValue<int>("wide")}, high{head->getValue<int>("high")};
               const std::string& bytes = message.parts.at(0);
               if (wide.v <= 0 || high.v <= 0 ||
                   bytes.size() != static_cast<std::size_t>(wide.v) * static_cast<std::size_t>(high.v))
                   return std::nullopt;
               return raster::Raster{wide, high, raster::Channels::Grey, {bytes.begin(), bytes.end()}};
           })
        .value_or(std::nullopt);
}

Message answerOf(const SheetReading& reading) {
    JsonObject head;
    head.set("verdict", daishi::nameOf(reading.verdict))
        .set("zones", reading.zones)
        .set("fields", reading.fields);
    head.set("scores", reading.scores).set("reader", reading.reader).set("catalogue", reading.catalogue);
    if (reading.unsure)
        head.set("unsure", daishi::nameOf(*reading.unsure));
    if (reading.looksLike)
        head.set("looks-like", reading.looksLike->str());
    if (reading.print)
        head.set("print", daishi::nameOf(*reading.print));
    if (reading.piece)
        head.set("piece", *reading.piece);
    if (reading.mark)
        head.set("mark", *reading.mark);
    return {head.str(), {reading.sideBySide}};
}

std::optional<SheetReading> readingOf(const Message& message) {
    return attempt<SheetReading>([&] {
        const Json head = parsed(message);
        SheetReading reading;
        reading.verdict = sheetVerdictFrom(text(head, "verdict")).value();
        if (const auto unsure = maybe(head, "unsure"))
            reading.unsure = unsureFrom(*unsure).value();
        if (const auto like = maybe(head, "looks-like"))
            reading.looksLike = BlankTypeId(*like);
        if (const auto print = maybe(head, "print"))
            reading.print = printVerdictFrom(*print).value();
        reading.zones = texts(head, "zones");
        reading.fields = texts(head, "fields");
        reading.piece = maybe(head, "piece");
        reading.mark = maybe(head, "mark");
        reading.scores = text(head, "scores");
        reading.reader = text(head, "reader");
        reading.catalogue = text(head, "catalogue");
        reading.sideBySide = message.parts.at(0);
        return reading;
    });
}

Message answerOf(const EnrolAnswer& answer) {
    JsonObject head;
    std::vector<JsonObject> rivals;
    for (const EnrolAnswer::Rival& rival : answer.rivals)
        rivals.push_back(JsonObject().set("type", rival.type.str()).set("zones", rival.zones));
    head.set("rivals", rivals).set("says", answer.says);
    if (answer.unsure)
        head.set("unsure", daishi::nameOf(*answer.unsure));
    return {head.str(), {answer.picture}};
}

std::optional<EnrolAnswer> enrolAnswerOf(const Message& message) {
    return attempt<EnrolAnswer>([&] {
        const Json head = parsed(message);
        EnrolAnswer answer;
        if (const auto unsure = maybe(head, "unsure"))
            answer.unsure = unsureFrom(*unsure).value();
        answer.says = text(head, "says");
        const auto rivals = head->getArray("rivals");
        for (unsigned i = 0; i < rivals->size(); ++i) {
            const Json rival = rivals->getObject(i);
            answer.rivals.push_back({BlankTypeId(text(rival, "type")), texts(rival, "zones")});
        }
        answer.picture = message.parts.at(0);
        return answer;
    });
}

Message usedMessage(bool used) {
    return {JsonObject().set("used", used).str(), {}};
}

bool isUsed(const Message& message) {
    return attempt<bool>([&] { return parsed(message)->getValue<bool>("used"); }).value_or(false);
}

} // namespace daishi::reading
