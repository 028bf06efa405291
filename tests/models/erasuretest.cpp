// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/erasuretest.h"

#include "models/privacy/copies.h"
#include "models/privacy/personerasure.h"
#include "models/schema/names.h"
#include "tests/support/filebytes.h"

using namespace testsession;

const QString ErasureTest::givenName = QStringLiteral("Ännchen");
const QString ErasureTest::familyName = QStringLiteral("Quäkbüttel");
const QString ErasureTest::formerName = QStringLiteral("Plörrmann");
const QString ErasureTest::email = QStringLiteral("ae.quaek@kwxz-post.example");
const QString ErasureTest::phone = QStringLiteral("05651 / 7418529");
const QString ErasureTest::note = QStringLiteral("Kwxzlinkshänderin");
const QString ErasureTest::function = QStringLiteral("Xylofachkraft");

QStringList ErasureTest::secrets()
{
    return {givenName, familyName, formerName, email, phone, note, function};
}

void ErasureTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Ost"));
    m_organisation =
        addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("Jobcenter")}});
}

void ErasureTest::tearDown()
{
    m_session.reset();
    m_folder.reset();
}

Record ErasureTest::addPerson(const QVariantMap &more)
{
    QVariantMap values = {
        {names::givenName.toString(), givenName}, {names::familyName.toString(), formerName},
        {names::function.toString(), function},   {names::email.toString(), email},
        {names::phone.toString(), phone},         {names::note.toString(), note}};
    values.insert(more);
    const Record person = addRecord(*m_session, names::person, values);
    setField(*m_session, person, names::familyName, familyName);
    return stored(*m_session, person);
}

Record ErasureTest::participate(const Record &person)
{
    return addRecord(*m_session, names::participation,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::person.toString(), reference(person)}});
}

void ErasureTest::erase(Session &session, const Record &person)
{
    const auto plan = personerasure::plan(session.reader(), person.id());
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text));
    const auto erased = session.erase(plan->erasure);
    QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().text + erased.error().detail));
    const auto cleaned = copies::clean(session.path(), {}, plan->erasure.people);
    QVERIFY2(cleaned, qPrintable(cleaned ? QString() : cleaned.error().text));
}

void ErasureTest::reopen()
{
    m_session.reset();
    auto session = Session::open(path(QStringLiteral("test.sozialraum")));
    QVERIFY2(session, qPrintable(session ? QString() : session.error().text));
    m_session = std::move(*session);
}

bool ErasureTest::isThere(const Session &session, const Record &person) const
{
    const auto found = session.reader().record(names::person, person.id());
    return found && *found;
}

QStringList ErasureTest::left() const
{
    return filebytes::find(m_folder->path(), secrets());
}
