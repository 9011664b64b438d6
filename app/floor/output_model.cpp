#include "app/floor/output_model.h"

#include <algorithm>

#include "app/floor/names.h"

namespace daishi::practice {

OutputModel::OutputModel(Hands& hands, int width, QObject* parent)
    : QAbstractListModel(parent), hands_(hands), width_(width) {}

// What is new goes on top; what was carried away is gone.
void OutputModel::setSheets(const std::vector<replay::OutputSheet>& sheets) {
    std::set<std::filesystem::path> here;
    for (const replay::OutputSheet& sheet : sheets)
        here.insert(sheet.file);
    for (int row = int(sheets_.size()) - 1; row >= 0; --row) {
        if (here.count(sheets_[std::size_t(row)].file))
            continue;
        beginRemoveRows({}, row, row);
        sheets_.erase(sheets_.begin() + row);
        endRemoveRows();
    }
    std::set<std::filesystem::path> known;
    for (const replay::OutputSheet& sheet : sheets_)
        known.insert(sheet.file);
    for (const replay::OutputSheet& sheet : sheets) {
        if (known.count(sheet.file))
            continue;
        beginInsertRows({}, 0, 0);
        sheets_.insert(sheets_.begin(), sheet);
        endInsertRows();
    }
    for (const replay::OutputSheet& sheet : sheets_)
        want(sheet.file);
}

const replay::OutputSheet* OutputModel::sheet(const QModelIndex& index) const {
    const bool there = index.isValid() && std::size_t(index.row()) < sheets_.size();
    return there ? &sheets_[std::size_t(index.row())] : nullptr;
}

bool OutputModel::hasPicture(const QModelIndex& index) const {
    const replay::OutputSheet* one = sheet(index);
    return one && pictures_.count(one->file);
}

int OutputModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(sheets_.size());
}

QVariant OutputModel::data(const QModelIndex& index, int role) const {
    const replay::OutputSheet* one = sheet(index);
    if (!one)
        return {};
    if (role == Qt::DisplayRole) {
        const QString number = QString::number(one->number);
        return one->jammed ? tr("%1 crumpled").arg(number) : number;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Sheet %1: %2, %3")
            .arg(one->number)
            .arg(said(one->title), one->piece.empty() ? tr("without a code") : said(one->piece));
    if (role != Qt::DecorationRole)
        return {};
    const auto picture = pictures_.find(one->file);
    if (picture != pictures_.end())
        return picture->second;
    QPixmap waiting(width_, width_ * 54 / 86);
    waiting.fill(Qt::white);
    return waiting;
}

void OutputModel::want(const std::filesystem::path& file) {
    if (pictures_.count(file) || !wanted_.insert(file).second)
        return;
    hands_.pictures().sheet(file, width_, this, [this, file](const QImage& image) { arrived(file, image); });
}

void OutputModel::arrived(const std::filesystem::path& file, const QImage& image) {
    if (image.isNull()) {
        wanted_.erase(file); // not whole yet: asked for again at the next look
        return;
    }
    pictures_[file] = QPixmap::fromImage(image);
    for (int row = 0; row < int(sheets_.size()); ++row) {
        if (sheets_[std::size_t(row)].file == file)
            Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    }
}

} // namespace daishi::practice
