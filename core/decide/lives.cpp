#include "core/decide/lives.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace daishi {

namespace {

// One life: its name, the words of its states in the order of the enum, and what may follow each.
template <class State>
struct Life;

template <>
struct Life<RequestState> {
    static constexpr std::string_view name = "request";
    static constexpr std::array<std::string_view, 3> words = {"asked", "approved", "delivered"};
    static std::span<const RequestState> next(RequestState from) {
        using enum RequestState;
        static constexpr RequestState fromAsked[] = {Approved};
        static constexpr RequestState fromApproved[] = {Delivered};
        switch (from) {
        case Asked:
            return fromAsked;
        case Approved:
            return fromApproved;
        case Delivered:
            return {};
        }
        return {};
    }
};

template <>
struct Life<DeliveryState> {
    static constexpr std::string_view name = "delivery";
    static constexpr std::array<std::string_view, 4> words = {"announced", "inspecting", "accepted",
                                                              "refused"};
    static std::span<const DeliveryState> next(DeliveryState from) {
        using enum DeliveryState;
        static constexpr DeliveryState fromAnnounced[] = {Inspecting, Refused};
        static constexpr DeliveryState fromInspecting[] = {Accepted, Refused};
        switch (from) {
        case Announced:
            return fromAnnounced;
        case Inspecting:
            return fromInspecting;
        case Accepted:
        case Refused:
            return {};
        }
        return {};
    }
};

template <>
struct Life<LotState> {
    static constexpr std::string_view name = "lot";
    static constexpr std::array<std::string_view, 5> words = {"arrived", "inspecting", "released", "rejected",
                                                              "exhausted"};
    static std::span<const LotState> next(LotState from) {
        using enum LotState;
        static constexpr LotState fromArrived[] = {Inspecting};
        static constexpr LotState fromInspecting[] = {Released, Rejected};
        static constexpr LotState fromReleased[] = {Rejected, Exhausted};
        switch (from) {
        case Arrived:
            return fromArrived;
        case Inspecting:
            return fromInspecting;
        case Released:
            return fromReleased;
        case Rejected:
        case Exhausted:
            return {};
        }
        return {};
    }
};

template <>
struct Life<BoxState> {
    static constexpr std::string_view name = "box";
    static constexpr std::array<std::string_view, 5> words = {"sealed", "opened", "empty", "returned",
                                                              "destroyed"};
    static std::span<const BoxState> next(BoxState from) {
        using enum BoxState;
        static constexpr BoxState fromSealed[] = {Opened, Returned, Destroyed};
        static constexpr BoxState fromOpened[] = {Empty, Returned, Destroyed};
        static constexpr BoxState fromEmpty[] = {Opened};
        switch (from) {
        case Sealed:
            return fromSealed;
        case Opened:
            return fromOpened;
        case Empty:
            return fromEmpty;
        case Returned:
        case Destroyed:
            return {};
        }
        return {};
    }
};

template <>
struct Life<LoadState> {
    static constexpr std::string_view name = "load";
    static constexpr std::array<std::string_view, 4> words = {"open", "armed", "void", "closed"};
    static std::span<const LoadState> next(LoadState from) {
        using enum LoadState;
        static constexpr LoadState fromOpen[] = {Armed, Void, Closed};
        static constexpr LoadState fromArmed[] = {Void, Closed};
        switch (from) {
        case Open:
            return fromOpen;
        case Armed:
            return fromArmed;
        case Void:
        case Closed:
            return {};
        }
        return {};
    }
};

template <>
struct Life<JobState> {
    static constexpr std::string_view name = "job";
    static constexpr std::array<std::string_view, 5> words = {"imported", "released", "printed", "closed",
                                                              "withdrawn"};
    static std::span<const JobState> next(JobState from) {
        using enum JobState;
        static constexpr JobState fromImported[] = {Released, Withdrawn};
        static constexpr JobState fromReleased[] = {Printed, Withdrawn};
        static constexpr JobState fromPrinted[] = {Released, Closed, Withdrawn};
        switch (from) {
        case Imported:
            return fromImported;
        case Released:
            return fromReleased;
        case Printed:
            return fromPrinted;
        case Closed:
        case Withdrawn:
            return {};
        }
        return {};
    }
};

template <>
struct Life<RunState> {
    static constexpr std::string_view name = "run";
    static constexpr std::array<std::string_view, 4> words = {"open", "paused", "finished", "stopped"};
    static std::span<const RunState> next(RunState from) {
        using enum RunState;
        static constexpr RunState fromOpen[] = {Paused, Finished, Stopped};
        static constexpr RunState fromPaused[] = {Open, Stopped};
        switch (from) {
        case Open:
            return fromOpen;
        case Paused:
            return fromPaused;
        case Finished:
        case Stopped:
            return {};
        }
        return {};
    }
};

template <>
struct Life<ChunkState> {
    static constexpr std::string_view name = "chunk";
    static constexpr std::array<std::string_view, 6> words = {"permitted", "submitted", "counted",
                                                              "doubtful",  "settled",   "lapsed"};
    static std::span<const ChunkState> next(ChunkState from) {
        using enum ChunkState;
        static constexpr ChunkState fromPermitted[] = {Submitted, Lapsed};
        static constexpr ChunkState fromSubmitted[] = {Counted, Doubtful};
        static constexpr ChunkState fromDoubtful[] = {Settled};
        switch (from) {
        case Permitted:
            return fromPermitted;
        case Submitted:
            return fromSubmitted;
        case Doubtful:
            return fromDoubtful;
        case Counted:
        case Settled:
        case Lapsed:
            return {};
        }
        return {};
    }
};

template <>
struct Life<PieceState> {
    static constexpr std::string_view name = "piece";
    static constexpr std::array<std::string_view, 6> words = {"wanted",   "sent",   "good",
                                                              "doubtful", "handed", "withdrawn"};
    static std::span<const PieceState> next(PieceState from) {
        using enum PieceState;
        static constexpr PieceState fromWanted[] = {Sent, Withdrawn};
        static constexpr PieceState fromSent[] = {Good, Doubtful, Wanted};
        static constexpr PieceState fromGood[] = {Handed, Wanted, Withdrawn};
        static constexpr PieceState fromDoubtful[] = {Good, Wanted};
        switch (from) {
        case Wanted:
            return fromWanted;
        case Sent:
            return fromSent;
        case Good:
            return fromGood;
        case Doubtful:
            return fromDoubtful;
        case Handed:
        case Withdrawn:
            return {};
        }
        return {};
    }
};

template <>
struct Life<SheetState> {
    static constexpr std::string_view name = "sheet";
    static constexpr std::array<std::string_view, 6> words = {"sent",    "good",      "doubtful",
                                                              "spoiled", "unprinted", "destroyed"};
    static std::span<const SheetState> next(SheetState from) {
        using enum SheetState;
        static constexpr SheetState fromSent[] = {Good, Doubtful, Spoiled};
        static constexpr SheetState fromGood[] = {Spoiled};
        static constexpr SheetState fromDoubtful[] = {Good, Spoiled, Unprinted};
        static constexpr SheetState fromSpoiled[] = {Destroyed};
        switch (from) {
        case Sent:
            return fromSent;
        case Good:
            return fromGood;
        case Doubtful:
            return fromDoubtful;
        case Spoiled:
            return fromSpoiled;
        case Unprinted:
        case Destroyed:
            return {};
        }
        return {};
    }
};

template <>
struct Life<DayState> {
    static constexpr std::string_view name = "day";
    static constexpr std::array<std::string_view, 5> words = {"open", "reconciled", "signed", "sealed",
                                                              "disputed"};
    static std::span<const DayState> next(DayState from) {
        using enum DayState;
        static constexpr DayState fromOpen[] = {Reconciled};
        static constexpr DayState fromReconciled[] = {Signed, Disputed};
        static constexpr DayState fromSigned[] = {Sealed, Reconciled, Disputed};
        static constexpr DayState fromSealed[] = {Disputed};
        static constexpr DayState fromDisputed[] = {Reconciled};
        switch (from) {
        case Open:
            return fromOpen;
        case Reconciled:
            return fromReconciled;
        case Signed:
            return fromSigned;
        case Sealed:
            return fromSealed;
        case Disputed:
            return fromDisputed;
        }
        return {};
    }
};

template <class State>
void addSteps(std::vector<LifeStep>& steps) {
    for (std::size_t i = 0; i < Life<State>::words.size(); ++i) {
        for (const State to : Life<State>::next(static_cast<State>(i))) {
            steps.push_back({Life<State>::name, Life<State>::words[i], nameOf(to)});
        }
    }
}

} // namespace

template <class State>
std::string_view nameOf(State state) {
    return Life<State>::words.at(static_cast<std::size_t>(state));
}

template <class State>
State stateFrom(std::string_view name) {
    const auto& words = Life<State>::words;
    const auto found = std::find(words.begin(), words.end(), name);
    if (found == words.end()) {
        throw std::runtime_error("no state of a " + std::string(Life<State>::name) + ": " +
                                 std::string(name));
    }
    return static_cast<State>(found - words.begin());
}

template <class State>
std::string_view lifeOf() {
    return Life<State>::name;
}

template <class State>
std::span<const State> allowedNext(State from) {
    return Life<State>::next(from);
}

template <class State>
bool mayStep(State from, State to) {
    const auto next = allowedNext(from);
    return std::find(next.begin(), next.end(), to) != next.end();
}

#define DAISHI_LIFE(State)                                                                                   \
    template std::string_view nameOf<State>(State);                                                          \
    template State stateFrom<State>(std::string_view);                                                       \
    template std::string_view lifeOf<State>();                                                               \
    template std::span<const State> allowedNext<State>(State);                                               \
    template bool mayStep<State>(State, State)

DAISHI_LIFE(RequestState);
DAISHI_LIFE(DeliveryState);
DAISHI_LIFE(LotState);
DAISHI_LIFE(BoxState);
DAISHI_LIFE(LoadState);
DAISHI_LIFE(JobState);
DAISHI_LIFE(RunState);
DAISHI_LIFE(ChunkState);
DAISHI_LIFE(PieceState);
DAISHI_LIFE(SheetState);
DAISHI_LIFE(DayState);

#undef DAISHI_LIFE

std::span<const LifeStep> allLifeSteps() {
    static const std::vector<LifeStep> steps = [] {
        std::vector<LifeStep> all;
        addSteps<RequestState>(all);
        addSteps<DeliveryState>(all);
        addSteps<LotState>(all);
        addSteps<BoxState>(all);
        addSteps<LoadState>(all);
        addSteps<JobState>(all);
        addSteps<RunState>(all);
        addSteps<ChunkState>(all);
        addSteps<PieceState>(all);
        addSteps<SheetState>(all);
        addSteps<DayState>(all);
        return all;
    }();
    return steps;
}

} // namespace daishi
