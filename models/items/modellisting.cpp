// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/modellisting.h"

#include "models/items/roles.h"

#include <QAbstractItemModel>
#include <QDate>

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

bool isOfNumbers(const QAbstractItemModel &model, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const QVariant value = model.index(row, column).data(ValueRole); value.isValid())
            return value.typeId() == QMetaType::LongLong;
    }
    return false;
}

} // namespace

Listing modelListing(const QAbstractItemModel &model, const QString &corner)
{
    Listing listing;
    if (!corner.isEmpty()) {
        listing.heads.append(corner);
        listing.isNumber.append(false);
    }
    for (int column = 0; column < model.columnCount(); ++column) {
        listing.heads.append(oneLine(model.headerData(column, Qt::Horizontal).toString()));
        listing.isNumber.append(isOfNumbers(model, column));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList texts;
        QVariantList values;
        if (!corner.isEmpty()) {
            texts.append(oneLine(model.headerData(row, Qt::Vertical).toString()));
            values.append(QVariant());
        }
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant value = index.data(ValueRole);
            const bool isValue = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::QDate;
            texts.append(index.data().toString().replace(u'\n', QStringLiteral("; ")));
            values.append(isValue ? value : QVariant());
        }
        listing.rows.append(texts);
        listing.values.append(values);
    }
    return listing;
}
