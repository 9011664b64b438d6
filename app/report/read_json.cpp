#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include <stdexcept>

#include "app/report/fields.h"
#include "app/report/report.h"

namespace daishi {

namespace {

using Poco::Dynamic::Var;

[[noreturn]] void reject(const std::string& why) {
    throw std::runtime_error("report as JSON: " + why);
}

// Takes each key once and in the end knows whether there were others.
struct ObjectReader {
    explicit ObjectReader(const Var& from) : object(from.extract<Poco::JSON::Object::Ptr>()) {}

    Var take(const char* key) {
        if (!object->has(key))
            reject(std::string("no ") + key);
        ++taken;
        return object->get(key);
    }
    void done() const {
        if (taken != object->size())
            reject("a key that is not known");
    }

    template <class T>
    void operator()(const char* key, T& value);
    template <class T>
    void later(const char* key, T& list) {
        if (object->has(key))
            (*this)(key, list);
    }

    Poco::JSON::Object::Ptr object;
    std::size_t taken = 0;
};

std::string wordIn(const Var& from) {
    return from.extract<std::string>();
}

std::int64_t numberIn(const Var& from) {
    if (!from.isInteger() || from.isBoolean())
        reject("not a whole number");
    return from.convert<Poco::Int64>();
}

void read(const Var& from, std::string& value) {
    value = wordIn(from);
}
void read(const Var& from, bool& value) {
    value = from.extract<bool>();
}
void read(const Var& from, std::int64_t& value) {
    value = numberIn(from);
}
void read(const Var& from, Instant& value) {
    value = Instant(numberIn(from));
}
void read(const Var& from, SiteZone& value) {
    value.offset = std::chrono::minutes(numberIn(from));
}

void read(const Var& from, Day& value) {
    const auto day = Day::parse(wordIn(from));
    if (!day)
        reject("not a day");
    value = *day;
}

void read(const Var& from, RefusalCode& value) {
    const RefusalRow* row = findRefusal(wordIn(from));
    if (row == nullptr)
        reject("not a refusal");
    value = row->code;
}

void read(const Var& from, DifferenceKind& value) {
    const std::string word = wordIn(from);
    for (int n = 0; n <= static_cast<int>(DifferenceKind::BooksDoNotBalance); ++n) {
        value = static_cast<DifferenceKind>(n);
        if (nameOf(value) == word)
            return;
    }
    reject("not a kind of difference");
}

template <class Tag>
void read(const Var& from, Count<Tag>& value) {
    value = Count<Tag>(numberIn(from));
}

template <class Tag>
void read(const Var& from, Id<Tag>& value) {
    value = Id<Tag>(wordIn(from));
}

template <report::HasFields T>
void read(const Var& from, T& value) {
    ObjectReader reader(from);
    report::visitFields(reader, value);
    reader.done();
}

template <class T>
void read(const Var& from, std::optional<T>& value) {
    value.reset();
    if (!from.isEmpty())
        read(from, value.emplace());
}

template <class T>
void read(const Var& from, std::vector<T>& values) {
    values.clear();
    for (const Var& each : *from.extract<Poco::JSON::Array::Ptr>())
        read(each, values.emplace_back());
}

template <class T>
void ObjectReader::operator()(const char* key, T& value) {
    try {
        read(take(key), value);
    } catch (const Poco::Exception&) {
        reject(std::string(key) + " is of another kind");
    } catch (const std::out_of_range&) {
        reject(std::string(key) + " is out of range");
    }
}

DayReport readReport(std::string_view json) {
    ObjectReader reader(Poco::JSON::Parser().parse(std::string(json)));
    std::string format;
    reader("format", format);
    if (format != "daishi-day-report 1")
        reject("of another format");
    DayReport report;
    report::visitFields(reader, report);
    std::int64_t open = 0;
    reader("openDifferences", open);
    reader.done();
    if (open != report.openDifferences())
        reject("openDifferences is not that of its differences");
    return report;
}

} // namespace

DayReport reportFromJson(std::string_view json) {
    try {
        return readReport(json);
    } catch (const Poco::Exception& fault) {
        reject(fault.displayText());
    }
}

} // namespace daishi
