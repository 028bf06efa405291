// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/record.h"

#include <QTabBar>

class Session;

/// The questions of a conference as large tabs, each with its number, its short name and how many cards it
/// has.
class QuestionTabs : public QTabBar
{
    Q_OBJECT

public:
    QuestionTabs(Session &session, const RecordId &conference, QWidget *parent);

    /// Reads the questions anew; the current one stays current, and no signal is sent.
    Result<void> load();
    /// Counts the cards of \p group, or of all groups if it is null; returns the sum.
    qint64 showCounts(const RecordId &group);
    /// Makes \p question current if it is there.
    void showQuestion(const RecordId &question);

    bool isEmpty() const { return m_questions.isEmpty(); }
    /// Null if there are no questions.
    RecordId question() const;
    QString wording() const;

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintTab(QPainter &painter, int tab) const;
    QString title(int tab) const;
    /// How many lines the longest title takes in tabs of this width, two at most.
    int titleLines(int width) const;
    QFont numberFont() const;

    Session &m_session;
    RecordId m_conference;
    QList<Record> m_questions;
    QList<qint64> m_counts;
};
