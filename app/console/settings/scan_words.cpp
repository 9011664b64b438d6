#include "app/console/settings/scan_words.h"

#include <QCoreApplication>

#include "core/words/scan.h"

namespace daishi::console {

namespace {

struct ScanSeen {
    Q_DECLARE_TR_FUNCTIONS(ScanSeen)
};

struct Kind {
    QString operator()(const BoxCode&) const { return ScanSeen::tr("our label of a box"); }
    QString operator()(const TrayCode&) const { return ScanSeen::tr("the label of a tray"); }
    QString operator()(const JobCode&) const { return ScanSeen::tr("a job ticket"); }
    QString operator()(const PieceCode&) const { return ScanSeen::tr("a document"); }
    QString operator()(const BadgeCode&) const { return ScanSeen::tr("a badge"); }
    QString operator()(const MarkCode&) const { return ScanSeen::tr("the mark of a blank"); }
    QString operator()(const SupplierCode&) const { return ScanSeen::tr("a supplier's label"); }
    QString operator()(const Gs1Elements&) const { return ScanSeen::tr("a GS1 label"); }
    QString operator()(const TestCode&) const { return ScanSeen::tr("a test sheet"); }
    QString operator()(const CardCode&) const { return ScanSeen::tr("a card of the printer"); }
};

QString aimWords(const std::string& aim) {
    return aim.empty() ? ScanSeen::tr("the scanner sends none") : QString::fromStdString(aim);
}

} // namespace

ScanWords scanWords(const Context& context, const std::string& raw) {
    ScanWords words;
    words.length = ScanSeen::tr("%n character(s)", "", int(raw.size()));
    const auto read = readScan(raw);
    if (const auto* fault = std::get_if<ScanFault>(&read)) {
        words.kind = context.say({describeJa(*fault), describe(*fault)});
        words.aim = aimWords(raw.size() > 3 && raw[0] == ']' ? raw.substr(0, 3) : std::string());
        return words;
    }
    const Scan& scan = std::get<Scan>(read);
    words.kind = std::visit(Kind{}, scan.content);
    words.aim = aimWords(scan.symbology);
    if (const auto* gs1 = std::get_if<Gs1Elements>(&scan.content)) {
        for (const Gs1Element& element : gs1->all())
            words.elements << QString::fromStdString("(" + element.ai + ") " + element.value);
    }
    return words;
}

} // namespace daishi::console
