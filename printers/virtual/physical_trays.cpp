#include "printers/virtual/physical_trays.h"

#include <stdexcept>
#include <utility>

namespace daishi::vprinter {
namespace {

// Two neighbours of the same stock are one segment: a person cannot see the border either.
void join(Stack& stack) {
    for (std::size_t i = 1; i < stack.size();) {
        if (stack[i - 1].stock == stack[i].stock) {
            stack[i - 1].sheets += stack[i].sheets;
            stack.erase(stack.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

} // namespace

PhysicalTrays::PhysicalTrays(int trays) {
    if (trays < 1)
        throw std::runtime_error("a printer needs at least one tray");
    stacks_.resize(static_cast<std::size_t>(trays));
}

std::size_t PhysicalTrays::indexOf(int tray) const {
    if (tray < 1 || tray > count())
        throw std::runtime_error("there is no tray " + std::to_string(tray));
    return static_cast<std::size_t>(tray - 1);
}

Stack& PhysicalTrays::at(int tray) {
    return stacks_[indexOf(tray)];
}

const Stack& PhysicalTrays::stack(int tray) const {
    return stacks_[indexOf(tray)];
}

void PhysicalTrays::put(int tray, const Stock& stock, long sheets, Where where) {
    Stack& stack = at(tray);
    if (sheets < 1)
        throw std::runtime_error("sheets must be 1 or more");
    stack.insert(where == Where::Top ? stack.begin() : stack.end(), Segment{stock, sheets});
    join(stack);
}

Stack PhysicalTrays::take(int tray, std::optional<long> sheets) {
    Stack& stack = at(tray);
    if (!sheets)
        return std::exchange(stack, {});
    if (*sheets < 1)
        throw std::runtime_error("sheets must be 1 or more");
    Stack taken;
    for (long left = *sheets; left > 0 && !stack.empty();) {
        const long now = std::min(left, stack.front().sheets);
        taken.push_back({stack.front().stock, now});
        stack.front().sheets -= now;
        left -= now;
        if (stack.front().sheets == 0)
            stack.erase(stack.begin());
    }
    return taken;
}

void PhysicalTrays::swap(int a, int b) {
    std::swap(at(a), at(b));
}

const Stock* PhysicalTrays::top(int tray) const {
    const Stack& sheets = stack(tray);
    return sheets.empty() ? nullptr : &sheets.front().stock;
}

long PhysicalTrays::sheets(int tray) const {
    long sum = 0;
    for (const Segment& segment : stack(tray))
        sum += segment.sheets;
    return sum;
}

std::optional<Stock> PhysicalTrays::feed(int tray) {
    Stack taken = take(tray, 1);
    if (taken.empty())
        return std::nullopt;
    return std::move(taken.front().stock);
}

} // namespace daishi::vprinter
