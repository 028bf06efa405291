// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordtablemodel.h"
#include "tests/support/testsession.h"

#include <QTest>

/// The list of one table's records, and others who change them.
class RecordTableTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    /// Makes the list, and waits until it is read.
    void makeList(const RecordQuery &query);
    Record addBody(const QString &name);
    void addNumberedBodies(int count);
    void remove(const Record &record);
    QStringList shownNames() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordTableModel> m_list;
};
