// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordtablemodel.h"
#include "tests/support/testsession.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QLineEdit>
#include <QTest>

/// The page of one table's records: a list, and the form of whatever is chosen in it.
class RecordPageTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    void open(const QString &table, int width = 1200, const RecordQuery &scope = {});
    QLineEdit *line(const char *name) const
    {
        return m_page->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    RecordTableView &view() const { return m_page->list().view(); }
    RecordTableModel &model() const { return m_page->list().model(); }
    Record addOrganisation(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordPage> m_page;
};
