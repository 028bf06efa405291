// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractTableModel>

/// Who changed what and when, newest first: of one record or of the whole file. Reads page by page.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn, ///< local time; the UTC QDateTime in ValueRole
        AuthorColumn,
        LabelColumn,   ///< what was done; says so if it was taken back or done again
        ChangesColumn, ///< a line per field: "Name: before → after"
        ColumnCount
    };

    /// Empty until showRecord() or showFile(). \p session must outlive the model.
    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    void showRecord(const QString &table, const RecordId &id);
    void showFile();
    /// Asserts that \p row is there.
    const ChangeSet &changeSet(int row) const { return m_entries.at(row).changes; }
    /// Why the step in \p row cannot be taken back whatever came later; empty: it can be tried.
    QString hindrance(int row) const;
    /// Takes the step in \p row back as a new step on top.
    Result<void> takeBack(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const Error &error);

private:
    struct Entry
    {
        ChangeSet changes;
        /// Made when first looked at.
        mutable std::optional<QString> words;
        mutable std::optional<QString> label;
    };

    void show(const HistoryQuery &query);
    QList<Entry> nextPage();
    void addNewest(const ChangeSet &changes);
    bool isShown(const ChangeSet &changes) const;
    QString label(int row) const;
    QString words(int row) const;

    Session &m_session;
    std::optional<HistoryQuery> m_query;
    QList<Entry> m_entries;
    bool m_hasMore = false;
};
