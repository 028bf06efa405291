// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/recordtabletest.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QAbstractItemModelTester>

using namespace testsession;

void RecordTableTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void RecordTableTest::tearDown()
{
    m_list.reset();
    m_session.reset();
}

void RecordTableTest::makeList(const RecordQuery &query)
{
    m_list = std::make_unique<RecordTableModel>(*m_session, query.table);
    new QAbstractItemModelTester(m_list.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_list.get());
    m_list->setQuery(query);
    QTRY_VERIFY(!m_list->isLoading());
}

Record RecordTableTest::addBody(const QString &name)
{
    return addRecord(*m_session, names::body, {{QStringLiteral("name"), name}});
}

void RecordTableTest::addNumberedBodies(int count)
{
    addRecords(*m_session, names::body, count, [](int i) {
        return QVariantMap{{QStringLiteral("name"), QStringLiteral("Body %1").arg(i, 4, 10, QChar(u'0'))}};
    });
}

void RecordTableTest::remove(const Record &record)
{
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, record))));
}

QStringList RecordTableTest::shownNames() const
{
    QStringList texts;
    for (int row = 0; row < m_list->rowCount(); ++row)
        texts.append(m_list->index(row, 0).data().toString());
    return texts;
}
