// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/formtest.h"

#include "models/schema/names.h"

#include <QLabel>

using namespace testsession;

void FormTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void FormTest::tearDown()
{
    m_form.reset();
    m_session.reset();
}

void FormTest::show(const QString &table)
{
    m_form = std::make_unique<RecordForm>(*m_session, table);
    m_form->resize(600, 700);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

QString FormTest::error(const char *name) const
{
    return m_form->findChild<QLabel *>(QStringLiteral("error-") + QLatin1StringView(name))->text();
}

Record FormTest::addOrganisation(const QString &name) const
{
    return addRecord(*m_session, names::organisation, {{names::name.toString(), name}});
}
