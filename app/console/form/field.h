// One argument of an act as a person gives it: typed, chosen, or scanned.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "app/console/form/choices.h"
#include "app/console/pages/spec.h"
#include "app/desk/seen.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace daishi::console {

class TakePanel;

class Field final : public QWidget {
    Q_OBJECT

  public:
    Field(Context&, const Argument&, const FieldSpec&, QWidget* parent = nullptr);

    const std::string& name() const { return argument_.name; }
    const Argument& argument() const { return argument_; }
    bool needed() const { return argument_.needed(); }
    QString label() const;

    // What the line is given; empty: nothing. A flag that is set is given as one empty value (isYes).
    QString value() const;
    bool isYes() const;
    bool isFlag() const { return kind_ == FieldKind::Yes; }
    bool isGiven() const { return isFlag() ? isYes() : picture_ || !value().isEmpty(); }
    // Of a picture: in hand, and being read.
    const desk::PictureInHand& picture() const { return picture_; }
    void reads(bool);
    bool takeFile(const QString& path); // false: it takes none, or not now
    void fill(const QString& value);
    void clear();
    void list(const std::vector<Choice>&);

    bool takes(const Scanned&) const;
    void take(const Scanned&);
    bool isScanField() const { return takes_ != Takes::Nothing; }
    void attend(); // takes the focus
    // Filled from the chosen row: shown, not changed.
    void fix();
    void inOneLine(); // label and field side by side, without a hint
    bool isFixed() const { return fixed_; }

  Q_SIGNALS:
    void changed();
    void pictured();
    void gaveUp(); // the picture that is read

  private:
    void makeLine();
    void makeChoice();
    void makeFile(QWidget* row);
    void makePicture();
    void pickFile();
    void hint(const QString&);

    bool oneLine_ = false;

    Context& context_;
    Argument argument_;
    FieldSpec spec_;
    FieldKind kind_;
    Takes takes_;
    bool scanned_ = false, fixed_ = false;
    QString said_; // what a scan put in
    QLabel* label_;
    QLabel* hint_;
    QLineEdit* line_ = nullptr;
    QComboBox* choice_ = nullptr;
    QCheckBox* yes_ = nullptr;
    TakePanel* take_ = nullptr;
    desk::PictureInHand picture_;
};

} // namespace daishi::console
