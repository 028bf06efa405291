// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/windowtest.h"

/// The window with a conference of four groups in its file, to which packages come back.
class HomecomingTest : public WindowTest
{
    Q_OBJECT

protected:
    void setUp();
    Session &home() const { return *m_window->session(); }
    void addQuestion(const QString &wording, const QString &shortName);
    /// Drops packages on the window, as from a folder.
    void drop(const QStringList &files);
    /// As drop(), until all are read.
    void dropAndWait(const QStringList &files);
    /// What the page says of the package in \p row.
    QString result(int row) const;
    /// The texts of the cards in the file, sorted.
    QStringList cards() const;
    /// The one card with this text; aborts the test program if there is none.
    Record card(const QString &text) const;
    qint64 conflicts() const;

    RecordId m_conference;
    QList<RecordId> m_groups;
};
