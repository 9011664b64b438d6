#include "app/console/picture/seen_words.h"

#include <QCoreApplication>

#include "app/desk/desk.h"
#include "core/pictures/place_words.h"

namespace daishi::console {

namespace {

struct SeenText {
    Q_DECLARE_TR_FUNCTIONS(Seen)
};

QString titleOf(const Registry& registry, const BlankTypeId& id) {
    const BlankType* type = registry.blankType(id);
    return QString::fromStdString(type ? type->title : id.str());
}

QString nameOf(const Context& context, const BlankTypeId& id) {
    const Registry& registry = context.desk.registry();
    const BlankType* type = registry.blankType(id);
    return type ? context.say(registry.describe(*type)) : QString::fromStdString(id.str());
}

QString otherBlank(const Context& context, const desk::Seen& seen) {
    const Registry& registry = context.desk.registry();
    const QString wanted = titleOf(registry, seen.wanted.blank);
    if (!seen.judgement.looksLike)
        return SeenText::tr("Not %1").arg(wanted);
    const QString found = titleOf(registry, *seen.judgement.looksLike);
    return found == wanted ? SeenText::tr("Another %1").arg(wanted)
                           : SeenText::tr("%1, not %2").arg(found, wanted);
}

void tellFinding(const Context& context, const desk::Seen& seen, SeenWords& words) {
    const PictureJudgement& judged = seen.judgement;
    switch (judged.finding) {
    case PictureFinding::Right:
        words.meaning = Meaning::Go;
        words.headline =
            SeenText::tr("%1   matches").arg(titleOf(context.desk.registry(), seen.wanted.blank));
        words.why = nameOf(context, seen.wanted.blank) + context.gap() +
                    (seen.wanted.sheet ? SeenText::tr("print: as it was sent") : QString());
        return;
    case PictureFinding::OtherBlank:
        words.meaning = Meaning::Stop;
        words.headline = otherBlank(context, seen);
        words.why = judged.looksLike
                        ? SeenText::tr("It looks like: %1").arg(nameOf(context, *judged.looksLike))
                    : judged.why ? context.say(describe(*judged.why))
                                 : QString();
        words.differs = context.say(zonesInWords(seen.reading.zones));
        return;
    case PictureFinding::OtherPrint:
        words.meaning = Meaning::Stop;
        words.headline = SeenText::tr("What was printed is not what was sent");
        words.why = SeenText::tr("The blank is the right one: %1").arg(nameOf(context, seen.wanted.blank));
        words.differs = context.say(fieldsInWords(judged.fields));
        return;
    case PictureFinding::Unclear:
        words.meaning = Meaning::Wait;
        words.headline = SeenText::tr("This picture does not tell");
        words.why = judged.why ? context.say(describe(*judged.why)) : QString();
        words.next = judged.why ? context.say(advice(*judged.why)) : QString();
        if (seen.reading.print == PrintVerdict::CannotTell)
            words.differs = context.say(fieldsInWords(seen.reading.fields));
        else
            words.differs = context.say(zonesInWords(seen.reading.zones));
        return;
    }
}

} // namespace

bool isFor(PictureFinding finding, RefusalCode code) {
    using enum RefusalCode;
    switch (finding) {
    case PictureFinding::Right:
        return false;
    case PictureFinding::OtherBlank:
        return code == PictureContradicts || code == FirstArticleFailed || code == LotTypeNotOrdered ||
               code == InsurerNotOrdered || code == EditionNotOrdered;
    case PictureFinding::OtherPrint:
        return code == PrintDiffers;
    case PictureFinding::Unclear:
        return code == PictureNotSure;
    }
    return false;
}

SeenWords wordsOf(const Context& context, const desk::Seen& seen) {
    SeenWords words;
    tellFinding(context, seen, words);
    words.readBy = SeenText::tr("Reader %1").arg(QString::fromStdString(seen.reading.reader));
    return words;
}

} // namespace daishi::console
