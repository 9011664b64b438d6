#include "app/console/form/field_kind.h"

#include <algorithm>
#include <cstdio>

namespace daishi::console {

namespace {

struct KindRow {
    std::string_view argument;
    FieldKind kind;
    Takes takes = Takes::Nothing;
};

// By what stands for the value in the help of the command.
constexpr KindRow kKinds[] = {
    {"", FieldKind::Yes},
    {"N", FieldKind::Number},
    {"TYPE", FieldKind::BlankType},
    {"DAY", FieldKind::Day},
    {"FILE", FieldKind::OpenFile},
    {"PATH", FieldKind::SaveFile},
    {"ID", FieldKind::Mapping},
    {"BOX", FieldKind::Scan, Takes::Box},
    {"SCAN|NO", FieldKind::Scan, Takes::Box},
    {"JOB", FieldKind::Scan, Takes::Job},
    {"PIECE", FieldKind::Scan, Takes::Piece},
    {"BADGE", FieldKind::Scan, Takes::Badge},
    {"TRAY", FieldKind::Tray, Takes::Tray},
    {"store|tray", FieldKind::Choice},
    {"spoiled|sample", FieldKind::Choice},
    {"FILE|-", FieldKind::Hidden},
    {"FILE|-|SCAN", FieldKind::Hidden},
    {"LOT", FieldKind::Listed, Takes::Box},
    {"REQUEST", FieldKind::Listed},
    {"DELIVERY", FieldKind::Listed},
    {"STOCKTAKE", FieldKind::Listed},
    {"LIST", FieldKind::Listed},
};

// By name, where what stands for the value says too little.
constexpr KindRow kNamed[] = {
    {"out", FieldKind::SaveFile},    {"number", FieldKind::Text}, // of an approval: 6-1234
    {"note", FieldKind::Text},       {"mark", FieldKind::Scan, Takes::Mark},
    {"picture", FieldKind::Picture},
};

const KindRow* rowOf(const Argument& argument) {
    for (const KindRow& row : kNamed) {
        if (row.argument == argument.name)
            return &row;
    }
    for (const KindRow& row : kKinds) {
        if (row.argument == argument.argument)
            return &row;
    }
    return nullptr;
}

std::string numbered(const std::string& of, const char* format, unsigned number) {
    char digits[16];
    std::snprintf(digits, sizeof digits, format, number);
    return of + digits;
}

struct Reader {
    Scanned& to;
    void operator()(const BoxCode& code) const {
        to.is = Takes::Box;
        to.lot = code.lot;
        to.box = numbered(code.lot, "/%03u", code.boxNo);
    }
    void operator()(const JobCode& code) const {
        to.is = Takes::Job;
        to.job = code.job;
    }
    void operator()(const PieceCode& code) const {
        to.is = Takes::Piece;
        to.job = code.job;
        to.piece = numbered(code.job, "/%06u", code.sequence);
    }
    void operator()(const TestCode&) const { to.is = Takes::Piece; }
    void operator()(const MarkCode&) const { to.is = Takes::Mark; }
    void operator()(const TrayCode&) const { to.is = Takes::Tray; }
    void operator()(const SupplierCode&) const { to.is = Takes::Supplier; }
    void operator()(const Gs1Elements&) const { to.is = Takes::Supplier; }
    void operator()(const BadgeCode& code) const {
        to.is = Takes::Badge;
        to.badge = code.badge;
    }
    void operator()(const CardCode&) const {}
};

} // namespace

Scanned scannedOf(const Scan& scan, const std::string& raw) {
    Scanned scanned;
    scanned.raw = raw;
    std::visit(Reader{scanned}, scan.content);
    return scanned;
}

std::vector<Argument> argumentsOf(const cli::Verb& verb) {
    std::vector<Argument> all;
    for (const cli::Positional& one : verb.positionals)
        all.push_back({one.name, one.name, one.help, one.many});
    for (const cli::OptionRow& one : verb.options)
        all.push_back({one.name, one.argument, one.help, one.many});
    return all;
}

FieldKind kindOf(const Argument& argument) {
    if (argument.argument == "SCAN")
        return FieldKind::Scan;
    const KindRow* row = rowOf(argument);
    return row ? row->kind : FieldKind::Text;
}

Takes takesOf(const Argument& argument) {
    const KindRow* row = rowOf(argument);
    return row ? row->takes : Takes::Nothing;
}

ListOf listFor(const Argument& argument) {
    const std::pair<std::string_view, ListOf> lists[] = {
        {"LOT", {"lot", "list", "lot"}},
        {"REQUEST", {"request", "list", "request"}},
        {"DELIVERY", {"delivery", "list", "delivery"}},
        {"STOCKTAKE", {"stocktake", "list", "stocktake"}},
        {"LIST", {"destroy", "list", "destruction"}},
    };
    for (const auto& [name, list] : lists) {
        if (name == argument.argument)
            return list;
    }
    return {};
}

} // namespace daishi::console
