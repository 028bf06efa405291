// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/subjecttest.h"

#include "models/reports/reports.h"
#include "models/reports/writers.h"
#include "models/schema/names.h"

#include <QJsonDocument>

using namespace testsession;

void SubjectTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_person =
        addRecord(*m_session, names::person,
                  {{key(names::givenName), QStringLiteral("Xenia")}, {key(names::familyName), familyName}});
    m_conference = addConference(*m_session, QStringLiteral("Ost"));
    m_question = addRecord(*m_session, names::question,
                           {{key(names::conference), reference(*m_conference)},
                            {key(names::wording), QStringLiteral("Was ist gut?")},
                            {key(names::shortName), QStringLiteral("Gut")}});
}

void SubjectTest::tearDown()
{
    m_session.reset();
    m_folder.reset();
}

QString SubjectTest::text() const
{
    const auto document = reports::build(ReportKind::SubjectAccess, m_session->reader(), m_person->id());
    if (!document)
        qFatal("%s", qPrintable(document.error().text));
    return QString::fromUtf8(writers::write(*document, DocumentFormat::Text)->bytes).simplified();
}

QJsonObject SubjectTest::json() const
{
    const auto bytes = reports::subjectAccessJson(m_session->reader(), m_person->id());
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    return QJsonDocument::fromJson(*bytes).object();
}

Record SubjectTest::addOther(const QVariantMap &more)
{
    QVariantMap values = more;
    values.insert(key(names::givenName), stranger);
    if (!values.contains(key(names::familyName)))
        values.insert(key(names::familyName), QStringLiteral("Berg"));
    return addRecord(*m_session, names::person, values);
}

Record SubjectTest::addContribution(const QString &wording)
{
    return addRecord(*m_session, names::contribution,
                     {{key(names::conference), reference(*m_conference)},
                      {key(names::question), reference(*m_question)},
                      {key(names::text), wording}});
}
