// The guide for operators: contents, search, and the chapter of the page that one comes from.
#pragma once

#include "app/console/frame/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace daishi::console {

class GuidePage final : public Page {
    Q_OBJECT

  public:
    explicit GuidePage(Context&, QWidget* parent = nullptr);

    static QString title();
    static QKeySequence calledBy() { return Qt::Key_F1; }
    QString name() const override { return title(); }
    QKeySequence key() const override { return calledBy(); }
    void look() override {}
    void fit() override;

    QStringList chapters() const;
    // The chapter whose heading names this key; the first where none does.
    void open(const QKeySequence& key);
    QString chapter() const;
    // Goes to the next place with these words, from the top again after the last; false where there is none.
    bool find(const QString& words);

    // Markdown, as it is shown; pictures are named as files beside it.
    static QString text();

  protected:
    void showEvent(QShowEvent*) override;
    bool event(QEvent*) override;

  private:
    void goTo(int chapter);
    void read();

    QListWidget* contents_;
    QLineEdit* search_;
    QLabel* found_;
    QTextBrowser* text_;
    QList<int> places_; // of the chapters, in the document
    int drawnAt_ = 0;   // width that the pictures were made for, in pixels
    QKeySequence from_; // key of the page before
};

} // namespace daishi::console
