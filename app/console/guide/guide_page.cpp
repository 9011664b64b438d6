#include "app/console/guide/guide_page.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

const char* const kFolder = ":/daishi/console/guide/";
constexpr double kPictureUnits = 46, kPictureShare = 0.94; // width of the text, and of a picture in it

} // namespace

GuidePage::GuidePage(Context& context, QWidget* parent)
    : Page(context, parent), contents_(new QListWidget), search_(new QLineEdit), found_(new QLabel),
      text_(new QTextBrowser) {
    contents_->setAccessibleName(tr("Contents"));
    contents_->setFrameShape(QFrame::NoFrame);
    contents_->setWordWrap(true);
    contents_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    search_->setAccessibleName(tr("Search"));
    search_->setPlaceholderText(tr("Ctrl+F  search"));
    text_->setAccessibleName(tr("Guide"));
    text_->setOpenLinks(false);
    text_->setSearchPaths({kFolder});
    auto* left = new QVBoxLayout;
    left->addWidget(search_);
    left->addWidget(found_);
    left->addWidget(contents_, 1);
    auto* all = new QHBoxLayout(this);
    all->addLayout(left, 1);
    all->addWidget(text_, 3);
    connect(contents_, &QListWidget::currentRowChanged, this, &GuidePage::goTo);
    connect(search_, &QLineEdit::returnPressed, this, [this] { find(search_->text()); });
    auto* shortcut = new QShortcut(QKeySequence::Find, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        search_->setFocus();
        search_->selectAll();
    });
    found_->setText(tr("These words are not in the guide."));
    found_->setWordWrap(true);
    found_->hide();
    read();
}

QString GuidePage::text() {
    QFile file(QString(kFolder) + "guide_ja.md");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString GuidePage::title() {
    return tr("Guide");
}

void GuidePage::read() {
    const int chapter = contents_->currentRow();
    text_->document()->setMarkdown(text(), QTextDocument::MarkdownDialectGitHub);
    contents_->clear();
    places_.clear();
    const Theme& theme = context().theme;
    drawnAt_ = theme.px(kPictureUnits);
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 2) {
            contents_->addItem(block.text());
            places_ << block.position();
        }
        bool pictured = false;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
            if (!picture.isValid())
                continue;
            picture.setWidth(drawnAt_ * kPictureShare);
            QTextCursor cursor(text_->document());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            pictured = true;
            break;
        }
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(theme.px(level > 0 ? 1.4 : 0.3));
        format.setBottomMargin(theme.px(0.3));
        if (!pictured)
            format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
        if (level > 0 || !block.textList())
            QTextCursor(block).setBlockFormat(format);
    }
    contents_->setCurrentRow(std::max(chapter, 0));
}

void GuidePage::goTo(int chapter) {
    if (chapter < 0 || chapter >= places_.size())
        return;
    QTextCursor cursor(text_->document());
    cursor.setPosition(text_->document()->characterCount() - 1); // so that the heading comes to the top
    text_->setTextCursor(cursor);
    cursor.setPosition(places_[chapter]);
    text_->setTextCursor(cursor);
    text_->verticalScrollBar()->setValue(text_->verticalScrollBar()->value() + text_->cursorRect().top() -
                                         context().theme.px(0.5));
}

QStringList GuidePage::chapters() const {
    QStringList all;
    for (int i = 0; i < contents_->count(); ++i)
        all << contents_->item(i)->text();
    return all;
}

QString GuidePage::chapter() const {
    return contents_->currentItem() ? contents_->currentItem()->text() : QString();
}

void GuidePage::open(const QKeySequence& key) {
    const QString named =
        QString::fromUtf8("（") + key.toString(QKeySequence::PortableText) + QString::fromUtf8("）");
    int found = 0;
    for (int i = 0; i < contents_->count(); ++i) {
        if (!key.isEmpty() && contents_->item(i)->text().contains(named))
            found = i;
    }
    contents_->setCurrentRow(found);
    goTo(found);
}

bool GuidePage::find(const QString& words) {
    found_->hide();
    if (words.isEmpty())
        return false;
    bool there = text_->find(words);
    if (!there) {
        text_->moveCursor(QTextCursor::Start);
        there = text_->find(words);
    }
    if (!there)
        found_->show();
    return there;
}

// Which page was in front before is seen from the stack that all pages stand in.
bool GuidePage::event(QEvent* event) {
    if (event->type() == QEvent::ParentChange) {
        if (auto* stack = qobject_cast<QStackedWidget*>(parentWidget())) {
            if (const auto* page = qobject_cast<Page*>(stack->currentWidget()); page && page != this)
                from_ = page->key();
            connect(stack, &QStackedWidget::currentChanged, this, [this, stack] {
                if (auto* page = qobject_cast<Page*>(stack->currentWidget()); page && page != this)
                    from_ = page->key();
            });
        }
    }
    return Page::event(event);
}

void GuidePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    open(from_);
    text_->setFocus();
}

void GuidePage::fit() {
    const Theme& theme = context().theme;
    layout()->setContentsMargins(theme.px(1.4), theme.px(0.9), theme.px(1.4), theme.px(0.6));
    layout()->setSpacing(theme.px(1));
    const Colours& c = theme.colours();
    contents_->setStyleSheet(
        QString("QListWidget { background: %1; border-radius: %2px; padding: %2px; }"
                "QListWidget::item { padding: %3px %2px; border: none; color: %4; }"
                "QListWidget::item:selected { background: %5; color: %4; font-weight: 700; }")
            .arg(c.card.name())
            .arg(theme.px(0.4))
            .arg(theme.px(0.25))
            .arg(c.text.name(), c.ground.name()));
    found_->setObjectName("faint");
    if (drawnAt_ != theme.px(kPictureUnits))
        read();
}

} // namespace daishi::console
