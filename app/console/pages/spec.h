// What a page of tables and acts consists of, as data. Every list and every act is a command of the line
// (app/cli/nouns): what it needs, what it is called and what it refuses stands there once.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QKeySequence>
#include <QString>

#include "app/console/form/field_kind.h"
#include "app/console/table/answer_model.h"

namespace daishi::console {

// A field of a form where it is not as the command says.
struct FieldSpec {
    std::string name;     // of the argument
    std::string column{}; // filled from this column of the chosen row
    QString label{};      // empty: the help of the argument
    std::string fixed{};  // always this; not shown
    bool left = false;    // never asked for
    std::optional<FieldKind> kind{};
    std::string begins{}; // what stands there at first
    std::optional<Takes> takes{};
    std::string Scanned::*says = nullptr; // what of a scan goes into it; left out: the scan as it came
};

struct ActSpec {
    std::string noun, verb;
    QString text; // on its button
    std::vector<FieldSpec> fields{};
    bool ofRow = false; // only with a row chosen
    // The form stays open for the next one, with what was scanned taken out: sheet by sheet.
    bool goesOn = false;
    // Carried out by itself once everything that is needed is there and the last of it was scanned.
    bool whenScanned = false;
    bool mayTwo = false;  // a second person may be there though the act does not always ask for one
    bool byBoth = false;  // needs no login, which may be refused: both persons scan their badges here
    bool atOnce = false;  // nothing is asked before it: it only looks
    std::string counts{}; // a fact of the answer that is shown large: a running count
    QString then{};       // what to do next, shown with the answer
};

// The rows of a tab belong to the row that is chosen in another one.
struct Follows {
    std::string argument; // of the list errand: "LOT"
    int tab;
    std::string column;
};

// A scan while no form is open.
struct ScanRule {
    Takes takes;
    int act = -1;                         // opens this one, and the scan goes into …
    std::string field{};                  // … this field of it
    std::string column{};                 // or chooses the row with this …
    std::string Scanned::*says = nullptr; // … of what was scanned
    bool enters = false;                  // and goes where Enter goes
    std::string when{}, is{};             // only while the chosen row has this word in this column
};

struct TabSpec {
    QString name;
    std::string noun, verb;
    std::map<std::string, std::vector<std::string>> with{};
    std::string table{}; // of the answer; empty: the first
    std::optional<Follows> follows{};
    QString empty{};  // what belongs here, and how it comes to be
    QString choose{}; // where nothing is chosen in the tab that it follows
    Shown shown{};
    std::vector<std::string> pick{}; // columns with a choice above them
    std::vector<FieldSpec> ask{};    // arguments of the list errand that a person may give
    std::vector<ActSpec> acts{};
    std::vector<ScanRule> scans{};
    std::optional<int> enters{}; // Enter on a row goes to this tab
};

struct PageSpec {
    QString name;
    QKeySequence key;
    std::vector<TabSpec> tabs;
};

} // namespace daishi::console
