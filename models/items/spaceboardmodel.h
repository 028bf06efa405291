// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnboardmodel.h"

#include <QDate>

/// The municipalities of the district in its social spaces, as they are on one day.
class SpaceBoardModel : public ColumnBoardModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    explicit SpaceBoardModel(Session &session, QObject *parent = nullptr);

    const QDate &day() const { return m_day; }
    /// What is shown is as of \p day, and what is moved is moved from then on.
    void setDay(const QDate &day);
    const QList<Record> &spaces() const { return m_spaces; }
    /// All of them, in the order of their names.
    const QList<Record> &municipalities() const { return m_municipalities; }
    /// In which of spaces() the municipality is; -1: in none.
    int spaceOf(const RecordId &municipality) const;
    Result<void> move(const QList<RecordId> &municipalities, int column) override;

protected:
    QVariant dataOf(const RecordId &municipality, int role) const override;
    QString titleOf(int column) const override;

private:
    void load();
    qlonglong populationOf(const RecordId &municipality) const;

    QDate m_day;
    QList<Record> m_spaces;
    QList<Record> m_municipalities;
    QHash<RecordId, qsizetype> m_places;
};
