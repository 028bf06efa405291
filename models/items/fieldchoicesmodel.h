// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

#include <QAbstractListModel>

/// The choices of one field of type Choice, to pick from. ValueRole holds what the field gets; the first row
/// is empty unless the field is required.
class FieldChoicesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Asserts that \p field is a choice; it must outlive the model, as the fields of the schema do.
    explicit FieldChoicesModel(const Field &field, QObject *parent = nullptr);

    /// The value that the field gets when \p row is chosen; invalid for the empty choice.
    QVariant value(int row) const;
    /// -1 if \p value is not one of the choices.
    int rowOf(const QVariant &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int emptyRows() const { return m_field.isRequired() ? 0 : 1; }

    const Field &m_field;
};
