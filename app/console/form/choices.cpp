#include "app/console/form/choices.h"

#include <QCoreApplication>

#include "app/console/frame/context.h"
#include "app/desk/desk.h"

namespace daishi::console {

namespace {

constexpr int kDaysBack = 14, kDaysOn = 21;

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

QString id(const std::string& text) {
    return QString::fromStdString(text);
}

std::vector<Choice> blankTypes(const Context& context) {
    std::vector<Choice> all;
    const Registry& registry = context.desk.registry();
    for (const BlankType& type : registry.blankTypes)
        all.push_back({context.say(registry.describe(type)), id(type.id.str())});
    return all;
}

std::vector<Choice> trays(const Context& context) {
    std::vector<Choice> all;
    for (const PrinterConfig& printer : context.desk.registry().printers) {
        for (const TrayConfig& tray : printer.trays)
            all.push_back({ChoiceWords::tr("%1 tray %2").arg(context.say(printer.name)).arg(tray.number),
                           id(tray.id.str())});
    }
    return all;
}

std::vector<Choice> mappings(const Context& context) {
    std::vector<Choice> all;
    const Registry& registry = context.desk.registry();
    for (const ImportMapping& mapping : registry.mappings) {
        const Insurer* insurer = registry.insurer(mapping.insurer);
        const DocumentKind* kind = registry.kind(mapping.kind);
        all.push_back({insurer && kind ? context.say(insurer->name) + context.gap() + context.say(kind->title)
                                       : id(mapping.id),
                       id(mapping.id)});
    }
    return all;
}

std::vector<Choice> days(const Context& context) {
    std::vector<Choice> all;
    const Day today = siteDay(context.desk.clock().now(), context.desk.registry().site.zone);
    for (int i = -kDaysBack; i <= kDaysOn; ++i) {
        const QString day = id(today.plusDays(i).iso());
        all.push_back({day, day});
    }
    return all;
}

std::vector<Choice> words(const std::string& argument) {
    const std::pair<std::string, std::vector<Choice>> known[] = {
        {"store|tray", {{ChoiceWords::tr("in the store"), "store"}, {ChoiceWords::tr("in a tray"), "tray"}}},
        {"spoiled|sample",
         {{ChoiceWords::tr("spoiled sheets"), "spoiled"}, {ChoiceWords::tr("samples"), "sample"}}},
    };
    for (const auto& [name, choices] : known) {
        if (name == argument)
            return choices;
    }
    return {};
}

} // namespace

std::vector<Choice> choicesOf(const Context& context, const Argument& argument, FieldKind kind) {
    switch (kind) {
    case FieldKind::BlankType:
        return blankTypes(context);
    case FieldKind::Tray:
        return trays(context);
    case FieldKind::Mapping:
        return mappings(context);
    case FieldKind::Day:
        return days(context);
    case FieldKind::Choice:
        return words(argument.argument);
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Yes:
    case FieldKind::Scan:
    case FieldKind::Listed:
    case FieldKind::Picture:
    case FieldKind::OpenFile:
    case FieldKind::SaveFile:
    case FieldKind::Folder:
    case FieldKind::Hidden:
        return {};
    }
    return {};
}

} // namespace daishi::console
