// An act being prepared, beside the rows that it is about. Scans go into the fields that can take them, a
// second badge is the second person; Enter carries it out, Esc closes it. What the line refuses stays as it
// was typed.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QFrame>

#include "app/console/frame/context.h"
#include "app/console/pages/spec.h"
#include "app/desk/errand.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace daishi::console {

class Field;

class ActForm final : public QFrame {
    Q_OBJECT

  public:
    // What stands in a column of the chosen row; empty: nothing.
    using Row = std::function<std::string(const std::string& column)>;

    ActForm(Context&, QWidget* parent = nullptr);

    void open(const ActSpec&, const Row&);
    bool isOpen() const { return open_; }
    const ActSpec& act() const { return act_; }
    void close();
    // What the act is given besides the fields: under a name that no field has.
    void give(const std::string& name, std::vector<std::string> values);

    // False: nothing here can take it.
    bool take(const Scanned&);
    bool takeInto(const std::string& field, const Scanned&);
    bool takeBadge(const BadgeId&);
    bool takeFile(const QString& path); // a picture; false: no field takes one
    void carryOut();

    Field* field(const std::string& name) const; // nullptr: there is none
    const std::vector<Field*>& fields() const { return fields_; }
    bool wantsSecond() const { return wantsSecond_; }
    void fit();

  Q_SIGNALS:
    void carriedOut(const daishi::desk::Reply&);
    void closed();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void empty();
    void addField(const Argument&, const Row&);
    void fillList(Field*);
    void showSecond();
    void afterScan();
    Field* firstMissing() const;
    BadgeId person() const; // who does it; empty: nobody yet
    desk::Errand errand() const;
    void readsPicture(bool);
    void discardPicture(const desk::PictureInHand&, const desk::Reply&);
    void came(const desk::Reply&);

    Context& context_;
    ActSpec act_;
    const cli::Verb* verb_ = nullptr;
    bool open_ = false, under_way_ = false, wantsSecond_ = false;
    int opening_ = 0; // replies to an earlier form are not this one's
    BadgeId first_;   // of an act by both
    BadgeId second_;
    std::map<std::string, std::vector<std::string>> given_;
    QLabel* title_;
    QLabel* about_; // what the act is, where it asks for nothing
    QLabel* secondLine_;
    QVBoxLayout* lines_;
    QScrollArea* scroll_;
    QPushButton* go_;
    QPushButton* leave_;
    std::vector<Field*> fields_;
};

} // namespace daishi::console
