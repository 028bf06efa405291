// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QList>
#include <QStringList>
#include <QVariant>

/// Which records of one table, in which order; turned into one statement by the store.
struct RecordQuery
{
    struct Condition
    {
        enum class Kind {
            Equals,  ///< the field has one of the values; an invalid value stands for "empty"
            Differs, ///< the field has none of the values
            AtLeast, ///< at least the first value
            AtMost,  ///< at most the first value
            Names    ///< one of the values, which are folded, stands in the text, be it as a part of a word;
                     ///< one of digits is a number, however the text groups it
        };
        /// A field's name, or "id".
        QString field;
        Kind kind = Kind::Equals;
        QVariantList values;
    };
    struct Order
    {
        QString field;
        bool descending = false;
    };

    QString table;
    QList<Condition> conditions;
    /// Words that must each be in one of filterFields, folded (case and accents do not count).
    QString filter;
    QStringList filterFields;
    /// Empty: the table's own order.
    QList<Order> order;
    /// 0: all.
    int limit = 0;

    /// The common case: all records of \p table whose \p field has \p value.
    static RecordQuery where(QStringView table, QStringView field, const QVariant &value)
    {
        return {table.toString(), {{field.toString(), Condition::Kind::Equals, {value}}}, {}, {}, {}, 0};
    }
    /// The records of \p table with these ids; one that is gone is left out.
    static RecordQuery withIds(QStringView table, const QList<RecordId> &ids)
    {
        QVariantList values;
        for (const RecordId &id : ids)
            values.append(QVariant::fromValue(id));
        return {table.toString(), {{QStringLiteral("id"), Condition::Kind::Equals, values}}, {}, {}, {}, 0};
    }
    static RecordQuery all(QStringView table) { return {table.toString(), {}, {}, {}, {}, 0}; }
};
