// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/privacytest.h"

#include <QPushButton>

using namespace testsession;

Record PrivacyTest::addPerson(const QVariantMap &more) const
{
    QVariantMap values = {{key(names::familyName), familyName},
                          {key(names::givenName), QStringLiteral("Änne")}};
    values.insert(more);
    return addRecord(session(), names::person, values);
}

Record PrivacyTest::addParticipation(const Record &conference, const Record &person) const
{
    return addRecord(
        session(), names::participation,
        {{key(names::conference), reference(conference)}, {key(names::person), reference(person)}});
}

Record PrivacyTest::addConferenceWithQuestion() const
{
    const Record conference = addConference(session(), QStringLiteral("Ost"));
    addRecord(session(), names::question,
              {{key(names::conference), reference(conference)},
               {key(names::wording), QStringLiteral("Was ist gut?")},
               {key(names::shortName), QStringLiteral("Gut")}});
    return conference;
}

void PrivacyTest::openPageOf(const Record &person)
{
    press(Qt::Key_5, Qt::ControlModifier);
    auto *page = m_window->findChild<QWidget *>(QStringLiteral("page-person"));
    QVERIFY(page);
    QVERIFY(QMetaObject::invokeMethod(page, "showRecord", Q_ARG(RecordId, person.id())));
    auto *open = page->findChild<QPushButton *>(QStringLiteral("openPrivacy"));
    QTRY_VERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(find<QWidget>(QStringLiteral("privacyPage"))->isVisible());
}
