// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/gaps.h"
#include "models/session.h"

#include <QAbstractItemModel>
#include <QTimer>

/// The chapters of a conference's documentation, and below each what is still missing. RecordIdRole,
/// TableRole and, where it is a certain one, FieldRole lead to where it is filled in.
class GapModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// \p session must outlive the model.
    GapModel(Session &session, const RecordId &conference, QObject *parent = nullptr);

    /// Whether somebody looks at it; otherwise what changes is looked through when somebody does again.
    void setWatched(bool watched);
    /// In all chapters.
    int gapCount() const;
    /// Why nothing could be looked through the last time; empty: it could.
    const QString &problem() const { return m_problem; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void load();
    Result<QList<ChapterGaps>> read();

    Session &m_session;
    RecordId m_conference;
    QList<ChapterGaps> m_chapters;
    /// Read once as long as they stay the same: there can be very many.
    std::optional<UnnamedPeople> m_people;
    QString m_problem;
    bool m_isWatched = true;
    bool m_isOutdated = false;
    /// Many changes in a row are looked through once.
    QTimer m_loading;
};
