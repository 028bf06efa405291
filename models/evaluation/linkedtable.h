// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"
#include "models/schema/recordquery.h"

#include <QStringList>
#include <QVariant>

/// A table of an evaluation in words, whose cells lead to what they speak of.
struct LinkedTable
{
    struct Cell
    {
        QString text;
        /// qlonglong or QDate for programs that compute; invalid: the text says all.
        QVariant value = {};
        /// The record that the cell leads to, with its table; null: none.
        QString table = {};
        RecordId id = {};
        /// What it leads to instead if that is several records; without a table: nothing.
        RecordQuery records = {};
        /// What the several records have in common.
        QString label = {};
    };

    /// A sentence above the table; where there are no rows: what to do about it.
    QString note;
    QStringList heads;
    QList<QList<Cell>> rows;
};
