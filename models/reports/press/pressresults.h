// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/chapters/conferencesnapshot.h"

/// The paragraphs of a press release about what was asked and what came of it; empty where nothing is.
class PressResults
{
public:
    /// \p snapshot must outlive the object.
    explicit PressResults(const ConferenceSnapshot &snapshot);

    /// How many questions were asked in how many groups.
    QString introduction() const;
    /// For each question its condensed results.
    QStringList questions() const;
    QString measures() const;

private:
    QString facilitators() const;
    QString question(qsizetype index, qsizetype count) const;
    QString announced(const Record &question) const;
    QList<Record> condensed(const Record &question) const;

    const ConferenceSnapshot &m_snapshot;
    bool m_ahead;
    bool m_cancelled;
};
