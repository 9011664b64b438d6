// Every sentence of the console is there in both languages: what the sources say now is compared with the
// words that are kept.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

namespace {

struct Message {
    QString context, source, type;
    bool plural = false;
    QStringList forms; // one, or one for each number
};

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name")
            context = xml.readElementText();
        else if (name == u"message")
            all.push_back({context, {}, {}, xml.attributes().value("numerus") == u"yes", {}});
        else if (name == u"source")
            all.back().source = xml.readElementText();
        else if (name == u"numerusform")
            all.back().forms << xml.readElementText();
        else if (name == u"translation") {
            all.back().type = xml.attributes().value("type").toString();
            if (!all.back().plural)
                all.back().forms << xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

QSet<QString> placesIn(const QString& text) {
    static const QRegularExpression place("%(n|[1-9])");
    QSet<QString> places;
    auto found = place.globalMatch(text);
    while (found.hasNext())
        places.insert(found.next().captured());
    return places;
}

// A copy of the words with whatever the sources say now.
std::vector<Message> fresh(const QTemporaryDir& folder, const QString& name) {
    const QString copy = folder.filePath(name);
    REQUIRE(QFile::copy(QString(DAISHI_CONSOLE_WORDS) + "/" + name, copy));
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.start(DAISHI_LUPDATE, {"-silent", "-locations", "none", "-I", DAISHI_SOURCE_ROOT,
                                   DAISHI_CONSOLE_SOURCES, "-ts", copy});
    REQUIRE(lupdate.waitForFinished(120'000));
    INFO(lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    return messagesIn(copy);
}

} // namespace

TEST_CASE("everything that the console says is said in Japanese and English") {
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const std::pair<const char*, int> languages[] = {{"console_ja.ts", 1}, {"console_en.ts", 2}};
    for (const auto& [name, numbers] : languages) {
        const auto messages = fresh(folder, name);
        REQUIRE(messages.size() > 100);
        for (const Message& one : messages) {
            INFO(name << ": " << one.context.toStdString() << ": " << one.source.toStdString());
            CHECK(one.type.toStdString() == ""); // neither unfinished nor vanished
            CHECK(one.forms.size() == (one.plural ? numbers : 1));
            for (const QString& form : one.forms) {
                CHECK_FALSE(form.trimmed().isEmpty());
                CHECK(placesIn(form) == placesIn(one.source));
            }
        }
    }
}

TEST_CASE("Japanese is Japanese, but for names of keys and files") {
    const QRegularExpression kana("[\\p{Hiragana}\\p{Katakana}\\p{Han}％　／？]");
    const QRegularExpression word("[A-Za-z]{3,}");
    for (const Message& one : messagesIn(QString(DAISHI_CONSOLE_WORDS) + "/console_ja.ts")) {
        INFO(one.source.toStdString());
        for (const QString& form : one.forms)
            CHECK((one.source.startsWith("CSV") || !one.source.contains(word) || form.contains(kana)));
    }
}
