// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/guests.h"
#include "models/conference/participants.h"
#include "models/conference/pastedtable.h"

#include <QAbstractTableModel>

#include <optional>

/// A pasted table of people before it is taken over: its rows as they stand there, and in front what would
/// become of each.
class PastedGuestsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    PastedGuestsModel(Session &session, const RecordId &conference, QObject *parent = nullptr);

    void setText(const QString &text);
    const QList<PastedTable::Column> &columns() const { return m_table.columns; }
    void setColumn(int column, PastedTable::Column meaning);
    /// How many rows would be added.
    int readyCount() const;
    /// Adds all rows that can be, as one step. The rows stay and say that they are on the list.
    Result<void> takeOver();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Verdict
    {
        /// Nothing: the row cannot be taken, or need not.
        std::optional<Guest> guest;
        QString text;
    };

    void judge();
    void readFile();
    Verdict verdict(const QStringList &row) const;
    QString cell(const QStringList &row, PastedTable::Column column) const;
    QString rowOrganisation(const QStringList &row, Guest &guest) const;
    std::optional<QString> rowPerson(const QStringList &row, Guest &guest) const;
    QVariantMap participationFields(const QStringList &row) const;
    bool isListed(const Guest &guest) const;

    Session &m_session;
    RecordId m_conference;
    PastedTable m_table;
    QList<Verdict> m_verdicts;
    QList<Participant> m_participants;
    /// By folded name and short name.
    QHash<QString, RecordId> m_organisations;
    /// By folded family and given name.
    QMultiHash<QString, Record> m_people;
    QHash<QString, RecordId> m_municipalities;
};
