#include "app/console/form/field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"
#include "app/console/picture/take_panel.h"
#include "app/console/table/value_text.h"

namespace daishi::console {

namespace {

bool isOnDisk(FieldKind kind) {
    return kind == FieldKind::OpenFile || kind == FieldKind::SaveFile || kind == FieldKind::Folder;
}

} // namespace

Field::Field(Context& context, const Argument& argument, const FieldSpec& spec, QWidget* parent)
    : QWidget(parent), context_(context), argument_(argument), spec_(spec),
      kind_(spec.kind.value_or(kindOf(argument))), takes_(spec.takes.value_or(takesOf(argument))),
      label_(new QLabel(label())), hint_(new QLabel) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(context.theme.px(0.15));
    label_->setWordWrap(true);
    label_->setObjectName("heading");
    hint_->setObjectName("faint");
    hint_->setWordWrap(true);
    auto* row = new QWidget;
    auto* inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    const bool chosen = kind_ == FieldKind::BlankType || kind_ == FieldKind::Tray ||
                        kind_ == FieldKind::Mapping || kind_ == FieldKind::Choice ||
                        kind_ == FieldKind::Listed || kind_ == FieldKind::Day;
    if (kind_ == FieldKind::Yes) {
        yes_ = new QCheckBox(label());
        yes_->setAccessibleName(label());
        inRow->addWidget(yes_);
        label_->hide();
        connect(yes_, &QCheckBox::toggled, this, &Field::changed);
    } else if (chosen) {
        makeChoice();
        inRow->addWidget(choice_, 1);
    } else if (kind_ == FieldKind::Picture) {
        makePicture();
        inRow->addWidget(take_, 1);
        label_->hide();
    } else {
        makeLine();
        inRow->addWidget(line_, 1);
        if (isOnDisk(kind_))
            makeFile(row);
    }
    all->addWidget(label_);
    all->addWidget(row);
    all->addWidget(hint_);
    hint(needed() ? QString() : tr("May be left empty."));
    if (takes_ != Takes::Nothing)
        hint(needed() ? tr("Scan it, or type it.") : tr("Scan it, or leave it empty."));
    if (!spec.begins.empty())
        fill(QString::fromStdString(spec.begins));
}

QString Field::label() const {
    return spec_.label.isEmpty() ? capital(context_.say(argument_.help)) : spec_.label;
}

void Field::hint(const QString& text) {
    hint_->setText(text);
    hint_->setVisible(!text.isEmpty() && kind_ != FieldKind::Yes && !oneLine_);
}

void Field::makeLine() {
    line_ = new QLineEdit;
    line_->setAccessibleName(label());
    if (kind_ == FieldKind::Number) {
        line_->setValidator(new QRegularExpressionValidator(QRegularExpression("[0-9]{0,8}"), line_));
        line_->setAttribute(Qt::WA_InputMethodEnabled, false);
    }
    if (kind_ == FieldKind::Scan)
        line_->setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(line_, &QLineEdit::textChanged, this, &Field::changed);
    connect(line_, &QLineEdit::textEdited, this, [this] { scanned_ = false; });
}

void Field::makePicture() {
    take_ = new TakePanel(context_, this); // shown at once: never a window of its own
    take_->want(tr("Picture of a sheet out of the box"));
    take_->fit();
    connect(take_, &TakePanel::gaveUp, this, &Field::gaveUp);
    connect(take_, &TakePanel::took, this, [this](const desk::PictureInHand& picture) {
        picture_ = picture;
        take_->holds(true);
        Q_EMIT changed();
        Q_EMIT pictured();
    });
}

void Field::reads(bool reading) {
    if (take_)
        take_->reads(reading);
}

bool Field::takeFile(const QString& path) {
    if (!take_ || take_->isReading())
        return false;
    take_->takeFile(path);
    return true;
}

void Field::makeChoice() {
    choice_ = new QComboBox;
    choice_->setAccessibleName(label());
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMaxVisibleItems(16);
    choice_->setEditable(kind_ == FieldKind::Day || kind_ == FieldKind::Listed);
    choice_->setInsertPolicy(QComboBox::NoInsert);
    list(choicesOf(context_, argument_, kind_));
    connect(choice_, &QComboBox::currentIndexChanged, this, &Field::changed);
    connect(choice_, &QComboBox::editTextChanged, this, &Field::changed);
}

void Field::list(const std::vector<Choice>& choices) {
    const QString before = value();
    choice_->clear();
    choice_->addItem(choice_->isEditable() ? QString() : tr("(choose)"), QString());
    for (const Choice& one : choices)
        choice_->addItem(one.text, one.value);
    if (choices.size() == 1 && needed())
        choice_->setCurrentIndex(1);
    if (!before.isEmpty())
        fill(before);
}

void Field::makeFile(QWidget* row) {
    auto* pick = new QPushButton(tr("Choose…"));
    pick->setAccessibleName(kind_ == FieldKind::Folder ? tr("Choose a folder") : tr("Choose a file"));
    row->layout()->addWidget(pick);
    connect(pick, &QPushButton::clicked, this, &Field::pickFile);
}

void Field::pickFile() {
    auto* dialog = new QFileDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (kind_ == FieldKind::SaveFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix("pdf");
    } else {
        dialog->setFileMode(kind_ == FieldKind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &Field::fill);
    dialog->open();
}

QString Field::value() const {
    if (choice_) {
        const int at = choice_->currentIndex();
        const bool asListed = at >= 0 && choice_->itemText(at) == choice_->currentText();
        return asListed ? choice_->itemData(at).toString() : choice_->currentText().trimmed();
    }
    if (!line_)
        return {};
    return scanned_ ? said_ : line_->text().trimmed();
}

bool Field::isYes() const {
    return yes_ && yes_->isChecked();
}

void Field::fill(const QString& value) {
    scanned_ = false;
    if (line_) {
        line_->setText(value);
    } else if (choice_) {
        const int at = choice_->findData(value);
        if (at >= 0)
            choice_->setCurrentIndex(at);
        else if (choice_->isEditable())
            choice_->setEditText(value);
    }
}

void Field::clear() {
    scanned_ = false;
    if (line_)
        line_->clear();
    if (choice_)
        choice_->setCurrentIndex(0);
    if (yes_)
        yes_->setChecked(false);
    picture_.reset();
    if (take_)
        take_->holds(false);
}

bool Field::takes(const Scanned& scanned) const {
    return !fixed_ && takes_ != Takes::Nothing && takes_ == scanned.is;
}

// A person reads the name, the line is given the code.
void Field::take(const Scanned& scanned) {
    const auto text = [](const std::string& s) { return QString::fromStdString(s).trimmed(); };
    const QString named = !scanned.box.empty() && kind_ != FieldKind::Listed ? text(scanned.box)
                          : !scanned.badge.empty()                           ? text(scanned.badge)
                          : scanned.is == Takes::Job                         ? text(scanned.job)
                                                                             : QString();
    if (spec_.says || kind_ == FieldKind::Listed || kind_ == FieldKind::Tray) {
        fill(text(spec_.says ? scanned.*spec_.says : kind_ == FieldKind::Listed ? scanned.lot : scanned.raw));
    } else {
        said_ = text(scanned.raw);
        line_->setText(named.isEmpty() ? said_ : named);
    }
    scanned_ = true;
    hint(tr("✓ scanned"));
    Q_EMIT changed();
}

void Field::attend() {
    if (line_)
        line_->setFocus();
    else if (choice_)
        choice_->setFocus();
    else if (yes_)
        yes_->setFocus();
    else
        take_->attend();
}

void Field::inOneLine() {
    oneLine_ = true;
    static_cast<QBoxLayout*>(layout())->setDirection(QBoxLayout::LeftToRight);
    layout()->setSpacing(context_.theme.px(0.5));
    label_->setWordWrap(false);
    hint_->hide();
    if (line_)
        line_->setFixedWidth(context_.theme.px(6));
    if (choice_)
        choice_->setMinimumWidth(context_.theme.px(9));
}

void Field::fix() {
    fixed_ = true;
    hint({});
    if (line_) {
        line_->setReadOnly(true);
        line_->setFocusPolicy(Qt::NoFocus);
    }
    if (choice_)
        choice_->setEnabled(false);
}

} // namespace daishi::console
