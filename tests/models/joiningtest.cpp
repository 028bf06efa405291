// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/joiningtest.h"

#include "models/joining.h"
#include "models/schema/names.h"

using namespace testsession;

void JoiningTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

Record JoiningTest::organisation(const QString &name, const QVariantMap &values)
{
    QVariantMap all = values;
    all.insert(QStringLiteral("name"), name);
    return addRecord(*m_session, names::organisation, all);
}

Record JoiningTest::person(const QString &given, const QString &family, const QVariantMap &values)
{
    QVariantMap all = values;
    all.insert(QStringLiteral("family-name"), family);
    if (!given.isEmpty())
        all.insert(QStringLiteral("given-name"), given);
    return addRecord(*m_session, names::person, all);
}

void JoiningTest::join(const Record &kept, const Record &dropped)
{
    const auto changes =
        joining::join(m_session->reader(), stored(*m_session, kept), stored(*m_session, dropped));
    QVERIFY(changes);
    const auto applied = m_session->apply(*changes);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().text + applied.error().detail));
    QVERIFY(!*m_session->reader().record(dropped.table().name(), dropped.id()));
    QCOMPARE(*m_session->findFaults(), QStringList());
}

QList<Record> JoiningTest::all(QStringView table)
{
    return *m_session->reader().records(RecordQuery::all(table));
}
