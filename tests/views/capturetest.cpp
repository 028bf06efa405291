// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/capturetest.h"

#include "models/schema/names.h"

using namespace testsession;

void CaptureTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Ost"));
    m_questions.clear();
    for (const char *name : {"Schätze", "Bedürfnisse"})
        m_questions.append(addRecord(*m_session, names::question,
                                     {{names::conference.toString(), reference(*m_conference)},
                                      {names::wording.toString(), QString::fromUtf8(name)},
                                      {names::shortName.toString(), QString::fromUtf8(name)}})
                               .id());
    for (const char *name : {"Volkshochschule (VHS)", "Hochschule Eschwege"})
        addRecord(*m_session, names::organisation, {{names::name.toString(), QString::fromUtf8(name)}});
    open();
}

void CaptureTest::tearDown()
{
    m_view.reset();
    m_session.reset();
}

void CaptureTest::open(const RecordId &fixedGroup)
{
    m_view.reset();
    m_view = std::make_unique<CaptureView>(*m_session, m_conference->id(), fixedGroup);
    m_typist = std::make_unique<Typist>(*m_view);
    m_view->resize(900, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->focusInput();
}

Record CaptureTest::addTheme(const char *name, const RecordId &question)
{
    return addRecord(*m_session, names::theme,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), QVariant::fromValue(question)},
                      {names::name.toString(), QString::fromUtf8(name)}});
}
