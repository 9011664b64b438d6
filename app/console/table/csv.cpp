#include "app/console/table/csv.h"

#include <QAbstractItemModel>

#include "app/console/table/answer_model.h"

namespace daishi::console {

namespace {

QString harmless(const QString& text) {
    static const QString dangerous = "=+-@\t\r＝＋－＠";
    return !text.isEmpty() && dangerous.contains(text[0]) ? '\'' + text : text;
}

QString quoted(QString text) {
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

QString cell(const QModelIndex& index) {
    const QVariant key = index.data(AnswerModel::kSort);
    if (key.typeId() == QMetaType::LongLong)
        return QString::number(key.toLongLong());
    return quoted(harmless(index.data().toString()));
}

} // namespace

QByteArray csvOf(const QAbstractItemModel& model) {
    QString all;
    for (int column = 0; column < model.columnCount(); ++column)
        all += (column ? "," : "") + quoted(harmless(model.headerData(column, Qt::Horizontal).toString()));
    all += "\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            all += (column ? "," : "") + cell(model.index(row, column));
        all += "\r\n";
    }
    return "\xef\xbb\xbf" + all.toUtf8();
}

} // namespace daishi::console
