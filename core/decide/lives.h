// The lives of things: every state and every step between two of them. The schema holds the same
// steps in its table life_step, filled from allLifeSteps(), and refuses every other one.
//
// clang-format off
//   request   asked → approved → delivered                when all of it has come
//   delivery  announced → inspecting → accepted | refused
//             announced → refused                           by the note alone, or by a supervisor
//   lot       arrived → inspecting → released | rejected    its boxes make it, at the first scan
//             released → exhausted                          when nothing of it is left
//             released → rejected                           no act takes it: a finding holds the lot
//   box       sealed → opened → empty | returned | destroyed
//             sealed → returned | destroyed
//             empty → opened                                sheets came back
//   load      open → armed → void | closed                  armed: its first article was good
//             open → void | closed
//   job       imported → released → printed → closed
//             printed → released                            a sheet was spoiled
//             imported | released | printed → withdrawn
//   run       open ⇄ paused; open → finished; open | paused → stopped
//   chunk     permitted → submitted → counted | doubtful; doubtful → settled
//             permitted → lapsed                            certainly never sent
//   piece     wanted → sent → good → handed
//             sent → doubtful → good
//             sent | good | doubtful → wanted               by a scanned spoil, or proof of no print
//             wanted | good → withdrawn
//   sheet     sent → good | doubtful | spoiled
//             doubtful → good | spoiled | unprinted
//             good → spoiled → destroyed
//   day       open → reconciled → signed → sealed
//             signed → reconciled                           judged again before it was sealed
//             reconciled | signed | sealed → disputed       by what came later
//             disputed → reconciled
// clang-format on
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
