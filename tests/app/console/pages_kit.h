// A console with a page of tables in front, and a keyboard whose keys reach shortcuts as real ones do.
#pragma once

#include "app/console/form/act_form.h"
#include "app/console/form/answer_card.h"
#include "app/console/form/field.h"
#include "app/console/pages/table_page.h"
#include "app/console/table/table_panel.h"
#include "tests/app/console/console_kit.h"

namespace daishi::test {

struct AtPage {
    explicit AtPage(Morning& morning, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                    QSize size = {1280, 800}, Language language = Language::Japanese)
        : AtPage(morning, key, modifiers, Opening{size, language}) {}
    AtPage(Morning&, Qt::Key, Qt::KeyboardModifiers, const Opening&);

    Console c;
    console::TablePage* page;

    console::TablePage& at(Qt::Key, Qt::KeyboardModifiers = Qt::NoModifier);
    // A key as the window system tells it: shortcuts first, then the widget with the focus.
    void key(Qt::Key, Qt::KeyboardModifiers = Qt::NoModifier);
    void type(const QString& text) { c.type(text); }
    // Into the field of the open form.
    void give(const std::string& field, const QString& text);
    // Alt+n
    void act(int number) { key(Qt::Key(Qt::Key_0 + number), Qt::AltModifier); }
    void tab(int number);
    // Everything that was asked for is answered, and the rows are there.
    void settle();
    void second(const std::string& badge) { c.scan(BadgeCode{badge}.encode()); }
    std::string cell(const std::string& column) const;
    int rows() const;
};

} // namespace daishi::test
