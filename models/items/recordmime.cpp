// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordmime.h"

#include <QMimeData>

namespace {

constexpr qsizetype idSize = 16;

} // namespace

namespace recordmime {

QMimeData *make(const QString &type, const QList<RecordId> &records)
{
    QByteArray ids;
    for (const RecordId &record : records)
        ids.append(record.toBytes());
    auto *data = new QMimeData;
    data->setData(type, ids);
    return data;
}

QList<RecordId> read(const QMimeData &data, const QString &type)
{
    QList<RecordId> records;
    const QByteArray ids = data.data(type);
    for (qsizetype at = 0; at < ids.size(); at += idSize) {
        if (const auto record = RecordId::fromBytes(ids.mid(at, idSize)))
            records.append(*record);
    }
    return records;
}

} // namespace recordmime
