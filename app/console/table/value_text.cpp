#include "app/console/table/value_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace daishi::console {

namespace {

// 2024-09-30T08:42:07+09:00, all in the time of the site: the zone says nothing to whoever stands there.
QString readable(const QString& text) {
    static const QRegularExpression instant(
        "^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})[+-]\\d{2}:\\d{2}$");
    const auto match = instant.match(text);
    return match.hasMatch() ? match.captured(1) + ' ' + match.captured(2) : text;
}

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

template <class T>
const T* held(const cli::Value& value) {
    return std::get_if<T>(&value.held);
}

QString inLanguage(const Text& text, Language language) {
    return QString::fromStdString(text.in(language));
}

} // namespace

QString textOf(const cli::Value& value, Language language) {
    if (const auto* yes = held<bool>(value))
        return *yes ? ValueWords::tr("yes") : ValueWords::tr("no");
    if (const auto* number = held<std::int64_t>(value))
        return QLocale(QLocale::English).toString(qlonglong(*number));
    if (const auto* text = held<std::string>(value))
        return text->empty() ? QStringLiteral("—") : readable(QString::fromStdString(*text));
    if (const auto* text = held<Text>(value))
        return inLanguage(*text, language);
    if (const auto* word = held<cli::Word>(value))
        return inLanguage(word->text, language);
    if (const auto* unknown = held<cli::Unknown>(value))
        return inLanguage(unknown->text, language);
    return QStringLiteral("—");
}

QVariant sortKeyOf(const cli::Value& value, Language language) {
    if (const auto* number = held<std::int64_t>(value))
        return qlonglong(*number);
    return isNone(value) ? QString() : textOf(value, language);
}

std::string wordOf(const cli::Value& value) {
    if (const auto* number = held<std::int64_t>(value))
        return std::to_string(*number);
    if (const auto* text = held<std::string>(value))
        return *text;
    if (const auto* word = held<cli::Word>(value))
        return word->word;
    if (const auto* text = held<Text>(value))
        return text->ja;
    return {};
}

bool isNumber(const cli::Value& value) {
    return held<std::int64_t>(value) != nullptr;
}

bool isNone(const cli::Value& value) {
    if (const auto* yes = held<bool>(value))
        return !*yes;
    if (const auto* number = held<std::int64_t>(value))
        return *number == 0;
    if (const auto* text = held<std::string>(value))
        return text->empty();
    if (const auto* text = held<Text>(value))
        return text->ja.empty() && text->en.empty();
    if (const auto* word = held<cli::Word>(value))
        return word->word.empty() && word->text.ja.empty();
    return held<std::monostate>(value) != nullptr;
}

QString capital(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace daishi::console
