// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QList>
#include <QString>

/// A place, and the record that was looked at there (null: none in particular).
struct Visit
{
    int place = 0;
    QString table;
    RecordId id;

    friend bool operator==(const Visit &left, const Visit &right) = default;
};

/// The way through the places, for going back and forward.
class Visits
{
public:
    /// What lay ahead is forgotten; the same place again is no new visit.
    void add(const Visit &visit);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_visits.size(); }
    /// Asserts canGoBack() and canGoForward().
    const Visit &goBack();
    const Visit &goForward();

private:
    static constexpr int longestWay = 200;

    QList<Visit> m_visits;
    qsizetype m_current = -1;
};
