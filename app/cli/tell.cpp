#include "app/cli/tell.h"

#include <ostream>

#include "app/cli/json.h"
#include "app/cli/show.h"

namespace daishi::cli {

namespace {

void write(const Poco::JSON::Object& object, Surroundings& around) {
    object.stringify(around.out);
    around.out << std::endl;
}

void showResult(const Result& result, const Call& call, Surroundings& around) {
    const Paint paint(around.terminal);
    const Language language = call.language;
    if (const auto* answer = std::get_if<Answer>(&result)) {
        Answer whole = *answer; // what stands beside comes before what is to be done next
        whole.facts.insert(whole.facts.end(), call.besides().begin(), call.besides().end());
        around.out << show(whole, language, paint) << std::flush;
        return;
    }
    if (const auto* refusal = std::get_if<Refusal>(&result))
        around.out << show(*refusal, call.verb, language, paint);
    if (const auto* rejected = std::get_if<Rejected>(&result))
        around.out << show(*rejected, language, paint);
    around.out << show(call.besides(), language, paint) << std::flush;
}

} // namespace

Exit exitOf(const Result& result) {
    if (const auto* answer = std::get_if<Answer>(&result))
        return answer->exit;
    return std::holds_alternative<Refusal>(result) ? Exit::Refused : Exit::InputRejected;
}

Exit tell(const Result& result, const Call& call, const Manner& manner, Surroundings& around) {
    if (manner.json) {
        auto object = std::visit([&](const auto& held) { return json(held, manner.language); }, result);
        addFacts(object, call.besides(), manner.language);
        write(object, around);
    } else {
        showResult(result, call, around);
    }
    if (!around.out)
        throw CannotGoOn(Trouble::AnswerNotWritten);
    return exitOf(result);
}

Exit tellTrouble(const Told& words, Exit exit, const Manner& manner, Surroundings& around) {
    if (manner.json)
        write(jsonFault(exit == Exit::Usage ? "usage" : "error", words, manner.language), around);
    else
        around.err << show(words, manner.language, Paint(around.terminal)) << std::flush;
    return exit;
}

Exit tellText(const std::string& text, Exit exit, const Manner& manner, Surroundings& around) {
    if (!manner.json) {
        around.out << text << std::flush;
    } else if (exit == Exit::Usage) {
        write(jsonFault("usage", {same(text), {}}, manner.language), around);
    } else {
        Answer answer;
        answer.body = text;
        write(json(answer, manner.language), around);
    }
    return exit;
}

} // namespace daishi::cli
