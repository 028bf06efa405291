// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QList>

class QMimeData;

/// Records on their way from one place of the window to another: their ids, nothing that another program
/// could read.
namespace recordmime {

/// The caller owns what is returned, as QAbstractItemModel::mimeData() wants it.
QMimeData *make(const QString &type, const QList<RecordId> &records);
/// In the order in which they were picked up.
QList<RecordId> read(const QMimeData &data, const QString &type);

} // namespace recordmime
