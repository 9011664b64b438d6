#include "app/scanner/key_strokes.h"

#include <QKeySequence>

namespace daishi::scanner {

namespace {

bool isModifier(int key) {
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

// Control characters come as Ctrl and the key 0x40 above, whatever keyboard country made that key.
QString controlName(const QString& text) {
    return "Ctrl+" + QString(QChar(text[0].unicode() + 0x40));
}

QString nameOf(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return "Enter";
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        return "Tab";
    const QString text = event.text();
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (text.size() == 1 && text[0].unicode() < 0x20 && (control || event.key() < 0x80))
        return controlName(text);
    if (control && text.isEmpty() && event.key() >= 0x40 && event.key() <= 0x5F)
        return "Ctrl+" + QString(QChar(event.key()));
    return QKeySequence(event.key()).toString(QKeySequence::PortableText);
}

bool isTyped(const QKeyEvent& event) {
    const QString text = event.text();
    const auto shortcut = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool altGr =
        (event.modifiers() & shortcut) == (Qt::ControlModifier | Qt::AltModifier); // as Windows says it
    return !text.isEmpty() && text[0].isPrint() && (!(event.modifiers() & shortcut) || altGr);
}

Stroke character(const QString& text, Milliseconds at) {
    return {Stroke::Kind::Character, text.toStdString(), at, false};
}

} // namespace

Stroke strokeOf(const QKeyEvent& event, Milliseconds at) {
    Stroke stroke = isTyped(event) ? character(event.text(), at)
                                   : Stroke{Stroke::Kind::Named, nameOf(event).toStdString(), at, false};
    if (isModifier(event.key()))
        stroke.kind = Stroke::Kind::Modifier;
    stroke.repeated = event.isAutoRepeat();
    return stroke;
}

QString foldToAscii(const QString& text) {
    QString folded;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            folded += QChar(unit - 0xFF01 + '!');
        else if (unit == 0x3000)
            folded += ' ';
        else if (unit == 0x300C || unit == 0x300D) // 「」 stand on the brackets
            folded += unit == 0x300C ? '[' : ']';
        else if (unit == 0x30FC || unit == 0x2212) // ー and − on the hyphen
            folded += '-';
        else if (unit == 0xFFE5)
            folded += '\\';
        else
            folded += c;
    }
    return folded;
}

std::optional<Stroke> Composition::stroke(const QInputMethodEvent& event, Milliseconds at) {
    const QString before = preedit_;
    const QString committed = foldToAscii(event.commitString());
    preedit_ = foldToAscii(event.preeditString());
    const QString now = committed + preedit_;
    qsizetype same = 0;
    while (same < now.size() && same < before.size() && now[same] == before[same])
        ++same;
    if (same < now.size())
        return character(now.mid(same), at);
    if (!committed.isEmpty() && now == before)
        return Stroke{Stroke::Kind::Named, "Enter", at, false};
    return std::nullopt;
}

} // namespace daishi::scanner
