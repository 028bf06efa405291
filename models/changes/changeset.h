// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QDateTime>
#include <QMap>

/// One field's value before and after a change.
struct FieldChange
{
    QVariant before;
    QVariant after;

    friend bool operator==(const FieldChange &left, const FieldChange &right) = default;
};

/// What happened to one record. Fields are kept by name, so that an older program keeps what it does not
/// know.
struct RowChange
{
    enum class Kind { Insert, Update, Delete };

    QString table;
    RecordId id;
    Kind kind = Kind::Update;
    QMap<QString, FieldChange> fields;

    RowChange inverse() const;
    friend bool operator==(const RowChange &left, const RowChange &right) = default;
};

/// The only way to change data: who did what and when, row by row. Applied as a whole or not at all.
struct ChangeSet
{
    RecordId id;
    QString author;
    QString device;
    /// UTC; for display and order only, never to decide a merge.
    QDateTime time;
    /// What people read in the history and on the undo button, e.g. "Change contribution".
    QString label;
    /// The change set that this one takes back; null for all others.
    RecordId undoes;
    QList<RowChange> rows;

    bool isEmpty() const { return rows.isEmpty(); }
    /// Takes this change set back: rows reversed, undoes set, with an id of its own.
    ChangeSet inverse() const;
    /// Adds the rows of \p other behind those here. Without an id of its own this takes that of \p other, and
    /// its label if it has none: a step is gathered from small ones, the first of which names it.
    void append(const ChangeSet &other);
    bool touches(QStringView table) const;
};

Q_DECLARE_METATYPE(ChangeSet)
