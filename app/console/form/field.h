// One argument of an act as a person gives it: typed, chosen, or scanned.
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "app/console/form/choices.h"
#include "app/console/pages/spec.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace daishi::console {

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
    bool isGiven() const { return isFlag() ? isYes() : !value().isEmpty(); }
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

  private:
    void makeLine();
    void makeChoice();
    void makeFile(QWidget* row);
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
};

} // namespace daishi::console
