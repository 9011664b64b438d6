// Inside the library: the tables of the report, made once for paper and for CSV.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/decide/reconcile.h"

namespace daishi::report {

enum class Mark {
    None,
    Expected, // where a figure of the cross table belongs: its diagonal
    Wrong
};

struct Nothing {}; // shown as —, empty in CSV

struct Cell {
    std::variant<Nothing, std::int64_t, std::string> content;
    Mark mark = Mark::None;
};

enum class Shape {
    Figure, // right-aligned, never wrapped where that can be helped
    Short,  // a word or number of an id, likewise
    Words   // wrapped; takes the room that is left
};

struct Column {
    std::string heading; // '\n' where it may be broken on paper
    Shape shape;
};

struct Table {
    std::string title;
    std::string note; // what must hold, in small type beside the title
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

// With every column, or without those in which all is zero on a usual day.
enum class Width { Full, Usual };

Table lotTable(const DayReport&, Width);
Table crossList(const DayReport&);
// The cross table as a matrix: one, or one per insurer and five types when there are more types than that.
std::vector<Table> crossMatrices(const DayReport&);
Table jobTable(const DayReport&);
Table printerTable(const DayReport&);
Table countTable(const DayReport&);
Table refusalTable(const DayReport&, Width); // Usual: equal ones together
Table pictureTable(const DayReport&);
Table lookTable(const DayReport&);
Table readingTable(const DayReport&);
Table stopTable(const DayReport&, Width);
Table differenceTable(const DayReport&, Width);

bool hasDifference(const DayReport&, DifferenceKind, std::string_view subject);

} // namespace daishi::report
