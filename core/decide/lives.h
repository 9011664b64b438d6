// The lives of things: every state and every step between two of them (DESIGN §5). The schema holds the same
// steps in its table life_step, filled from allLifeSteps(), and refuses every other one.
//
//   request   asked → approved → delivered
//   delivery  announced → inspecting → accepted | refused; announced → refused by the note alone or a
//   supervisor
//             (its boxes make the lot at the first scan)
//   lot       arrived → inspecting → released | rejected; rejected ← released by a finding; released →
//   exhausted box       sealed → opened → empty | returned | destroyed load      open → armed (first article
//   good) → void | closed job       imported → released → printed → closed; withdrawn from any but closed;
//   printed → released by spoilage run       open ⇄ paused → finished | stopped chunk     permitted →
//   submitted → counted | doubtful → settled; permitted → lapsed (certainly never sent) piece     wanted →
//   sent → good → handed; sent → doubtful; good | sent | doubtful → wanted by a scanned spoil
//             or by proof that nothing was printed; wanted | good → withdrawn
//   sheet     sent → good | doubtful | spoiled; doubtful → good | spoiled | unprinted; good → spoiled;
//   spoiled → destroyed day       open → reconciled → signed → sealed; sealed → disputed (a later finding) →
//   reconciled; a day that is
//             not sealed may be reconciled again and again
//
// Holds are not states: they are rows of their own, many at a time, each lifted by name.
#pragma once

#include <span>
#include <string_view>

namespace daishi {

enum class RequestState { Asked, Approved, Delivered };
enum class DeliveryState { Announced, Inspecting, Accepted, Refused };
enum class LotState { Arrived, Inspecting, Released, Rejected, Exhausted };
enum class BoxState { Sealed, Opened, Empty, Returned, Destroyed };
enum class LoadState { Open, Armed, Void, Closed };
enum class JobState { Imported, Released, Printed, Closed, Withdrawn };
enum class RunState { Open, Paused, Finished, Stopped };
enum class ChunkState { Permitted, Submitted, Counted, Doubtful, Settled, Lapsed };
enum class PieceState { Wanted, Sent, Good, Doubtful, Handed, Withdrawn };
enum class SheetState { Sent, Good, Doubtful, Spoiled, Unprinted, Destroyed };
enum class DayState { Open, Reconciled, Signed, Sealed, Disputed };

// The word of a state in the store, in files and in scenes.
template <class State>
std::string_view nameOf(State);
// Throws std::runtime_error for a word that is no state of this life.
template <class State>
State stateFrom(std::string_view name);
// "lot", "box", …
template <class State>
std::string_view lifeOf();
// The states that may follow; a thing never steps to where it is.
template <class State>
std::span<const State> allowedNext(State);
template <class State>
bool mayStep(State from, State to);

struct LifeStep {
    std::string_view life;
    std::string_view from;
    std::string_view to;
};

// Every step of every life.
std::span<const LifeStep> allLifeSteps();

} // namespace daishi
