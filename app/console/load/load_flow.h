// How a run is guided at the printer, by scans alone: whose hand, which job, which tray, which box; and after
// the verdict go, the first sheet, and on. Pure: scans and what the line answered go in, the next errand
// comes out. What may be done is decided by the line alone; this only knows what to ask for next.
//
//   Badge → Ticket → Tray → Box (→ Mark) (→ Picture) → Loading → Ready → First → Look → Approving → Printing
//                                                         │                       └ code, mark (and picture)
//                                                         └→ refused: the stop screen, then back to where the
//                                                            right act is
//   Printing → Paused → Printing → Printed; after every so many sheets again Look
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/words/refusal.h"
#include "core/words/scan.h"

namespace daishi::console {

enum class Step {
    Badge,   // nobody stands here
    Ticket,  // which job
    Tray,    // into which tray
    Box,     // out of which box
    Mark,    // the mark of the top sheet
    Picture, // a picture of the top sheet
    Loading, // the line is asked
    Ready,   // it said go: the person says go
    First,   // the first sheet is on its way
    Look,    // its code and its mark are to be scanned, and where the policy says so it is pictured
    Approving,
    Printing,
    Paused,
    Printed, // nothing is printed on this load any more
};

// What is to be asked of the line. Codes as we write them, without what a scanner puts before or behind.
namespace ask {
struct Nothing {};
struct Read {}; // what was scanned is known: the page looks it up
struct Load {
    std::string ticket, tray, box;
    std::optional<std::string> mark;
};
struct Print {}; // begin the run, or go on with it
struct Approve {
    std::string piece, mark;
};
struct Pause {};
struct Stop {};
struct ReadSheet {
    std::string piece;
};
struct NotNow {
    Text why;
};
inline const NotNow kBadgeFirst{{"先にバッジを読み取ってください。", "Scan your badge first."}};
} // namespace ask
using Asked = std::variant<ask::Nothing, ask::Read, ask::Load, ask::Print, ask::Approve, ask::Pause,
                           ask::Stop, ask::ReadSheet, ask::NotNow>;

// Whether a picture is taken once more after this refusal: nothing was found against the sheet.
bool wantsAnotherPicture(RefusalCode);

class LoadFlow {
  public:
    Step step() const { return step_; }
    const std::string& ticket() const { return ticket_; }
    const std::string& tray() const { return tray_; }
    const std::string& box() const { return box_; }
    // The mark that was scanned last: of the top sheet or of the first printed one. Empty: none.
    const std::string& mark() const { return step_ == Step::Approving ? firstMark_ : mark_; }

    // What was scanned of the first printed sheet so far.
    enum class FirstRead { Nothing, Code, Mark };
    FirstRead firstRead() const {
        return !firstPiece_.empty()  ? FirstRead::Code
               : !firstMark_.empty() ? FirstRead::Mark
                                     : FirstRead::Nothing;
    }

    bool firstIsScanned() const { return !firstPiece_.empty() && !firstMark_.empty(); }
    // The first sheet is still to be pictured.
    bool wantsFirstPicture() const { return step_ == Step::Look && picturesFirst_ && !firstPicture_; }

    Asked scanned(const Scan&);
    Asked pictured(); // a picture was taken of the sheet that is asked for
    Asked go();
    Asked pause();
    Asked stop();

    void arrived(); // somebody stands here now
    void left();
    // Whether the blanks of the job that was scanned are known by a mark (evidence policy).
    void needsMark(bool needed) { needsMark_ = needed; }
    // Whether their sheets are pictured when they are loaded, and when the first is printed.
    void needsPictures(bool atLoad, bool first) {
        picturesTop_ = atLoad;
        picturesFirst_ = first;
    }

    void loaded();
    // The box did not go in: it is scanned again, or another one.
    void notLoaded(RefusalCode);
    void firstPrinted();
    // The picture of the first sheet told nothing: another one of the same sheet; its scans hold.
    void pictureAgain();
    void approved();
    void paused();
    void printed();
    // The load is over before anything was printed on it: what is left begins with loading.
    void over();
    // As it is found in the store: a live load, or scans taken over from another lane.
    void found(Step, std::string ticket, std::string tray, std::string box);

  private:
    Asked takeTicket(const std::string& code);
    Asked takeTray(const std::string& code);
    Asked takeBox(const std::string& code);
    Asked takeMark(const std::string& code);
    Asked takePiece(const std::string& code);
    Asked load();
    Asked approve();
    bool atPrinter() const; // a load is live: nothing else is loaded from here
    void forgetTop();
    void forgetFirst();

    Step step_ = Step::Badge;
    bool needsMark_ = false, picturesTop_ = false, picturesFirst_ = false;
    bool picture_ = false, firstPicture_ = false;
    std::string ticket_, tray_, box_, mark_;
    std::string firstPiece_, firstMark_;
};

} // namespace daishi::console
