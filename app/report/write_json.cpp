#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <sstream>

#include "app/report/fields.h"
#include "app/report/report.h"

namespace daishi {

namespace {

using Poco::Dynamic::Var;

struct ObjectWriter {
    Poco::JSON::Object object{Poco::JSON_PRESERVE_KEY_ORDER};

    template <class T>
    void operator()(const char* key, T& value);
    template <class T>
    void later(const char* key, T& list) {
        if (!list.empty())
            (*this)(key, list);
    }
};

Var written(std::string& value) {
    return value;
}
Var written(bool& value) {
    return value;
}
Var written(std::int64_t& value) {
    return Poco::Int64(value);
}
Var written(Day& value) {
    return value.iso();
}
Var written(Instant& value) {
    return Poco::Int64(value.micros());
}
Var written(SiteZone& value) {
    return Poco::Int64(value.offset.count());
}
Var written(RefusalCode& value) {
    return numberOf(value);
}
Var written(DifferenceKind& value) {
    return std::string(nameOf(value));
}

template <class Tag>
Var written(Count<Tag>& value) {
    return Poco::Int64(value.value());
}

template <class Tag>
Var written(Id<Tag>& value) {
    return value.str();
}

template <report::HasFields T>
Var written(T& value) {
    ObjectWriter writer;
    report::visitFields(writer, value);
    return writer.object;
}

template <class T>
Var written(std::optional<T>& value) {
    return value ? written(*value) : Var();
}

template <class T>
Var written(std::vector<T>& values) {
    Poco::JSON::Array array;
    for (T& value : values)
        array.add(written(value));
    return array;
}

template <class T>
void ObjectWriter::operator()(const char* key, T& value) {
    object.set(key, written(value));
}

} // namespace

std::string reportJson(const DayReport& report) {
    DayReport copy = report; // the visitors of fields.h take what they may change
    ObjectWriter writer;
    std::string format = "daishi-day-report 1";
    std::int64_t open = report.openDifferences();
    writer("format", format);
    report::visitFields(writer, copy);
    writer("openDifferences", open);
    std::ostringstream out;
    writer.object.stringify(out);
    return out.str();
}

} // namespace daishi
