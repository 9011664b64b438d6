// The sheets that came out, the newest first, as pictures.
#pragma once

#include <map>
#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QPixmap>

#include "app/floor/hands.h"

namespace daishi::practice {

class OutputModel : public QAbstractListModel {
    Q_OBJECT
  public:
    // Pictures `width` pixels wide.
    OutputModel(Hands&, int width, QObject* parent);

    void setSheets(const std::vector<replay::OutputSheet>&);
    const replay::OutputSheet* sheet(const QModelIndex&) const;
    bool hasPicture(const QModelIndex&) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;

  private:
    void want(const std::filesystem::path& file);
    void arrived(const std::filesystem::path& file, const QImage&);

    Hands& hands_;
    int width_;
    std::vector<replay::OutputSheet> sheets_;
    std::map<std::filesystem::path, QPixmap> pictures_;
    std::set<std::filesystem::path> wanted_;
};

} // namespace daishi::practice
