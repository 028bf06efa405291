// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/recordpagetest.h"

#include "models/schema/names.h"

using namespace testsession;

void RecordPageTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void RecordPageTest::tearDown()
{
    m_page.reset();
    m_session.reset();
}

void RecordPageTest::open(const QString &table, int width, const RecordQuery &scope)
{
    m_page = std::make_unique<RecordPage>(*m_session, table, scope);
    m_page->resize(width, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!model().isLoading());
}

Record RecordPageTest::addOrganisation(const QString &name) const
{
    return addRecord(*m_session, u"organisation", {{names::name.toString(), name}});
}
