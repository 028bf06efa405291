// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <functional>

class QWidget;

/// The parts of the overview, each a widget made from what the file holds now.
class OverviewSections
{
public:
    using OpenRecord = std::function<void(const QString &table, const RecordId &id)>;
    using OpenTable = std::function<void(const QString &table)>;

    OverviewSections(const Session &session, QDate today, OpenRecord openRecord, OpenTable openTable);

    /// A card for each space.
    Result<QWidget *> spaces(QWidget *parent) const;
    /// Measures that are not done, by their due date.
    Result<QWidget *> measures(QWidget *parent) const;
    /// What is to be done this month: measures, conferences, people who are to be kept no longer.
    Result<QWidget *> dueThisMonth(QWidget *parent, const std::function<void()> &openPrivacy) const;

private:
    enum class Side { Past, Future };

    Result<QWidget *> spaceCard(const Record &space, QWidget *parent) const;
    /// How many people are to be kept no longer, with the way to their page; null if nobody is.
    Result<QWidget *> duePeople(QWidget *parent, const std::function<void()> &openPrivacy) const;
    Result<std::optional<Record>> conference(const Record &space, Side side) const;
    QWidget *link(const Record &record, const QString &text, QWidget *parent,
                  const QString &prefix = {}) const;
    QString dateOf(const Record &record, QStringView field) const;

    const Session &m_session;
    QDate m_today;
    OpenRecord m_openRecord;
    OpenTable m_openTable;
};
