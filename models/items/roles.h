// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What the item models answer besides Qt's own roles; the same numbers in every model.
enum ItemRole : int {
    /// RecordId of the row, or of the record that the row leads to; invalid for "no record".
    RecordIdRole = Qt::UserRole + 1,
    /// Name of the table of that record, e.g. "agenda-item".
    TableRole,
    /// Label of that table, for people.
    TableLabelRole,
    /// Name of the field that a cell shows.
    FieldRole,
    /// The raw value as in Record::value(); for pick lists what a field gets when the row is chosen.
    ValueRole,
    /// QColor of a record that has a colour of its own.
    ColourRole,
    /// The text in which something was found, shortened around the first found place.
    HitTextRole,
    /// QList<std::pair<int, int>>: start and length of the found places in HitTextRole.
    MarksRole,
    /// RecordId of a change set.
    ChangeSetIdRole,
    /// What stands beside the name of a row, in quieter text.
    DetailRole,
    /// QStringList: small words that belong to a card.
    LabelsRole,
    /// qlonglong: what a theme or a card weighs.
    DotsRole,
    /// double from 0 to 1: how large a number is beside the largest; invalid where that says nothing.
    ShareRole
};
