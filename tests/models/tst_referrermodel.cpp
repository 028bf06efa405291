// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/referrermodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

/// What refers to a record, and where its links lead.
class TestReferrerModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyWithoutReferrers();
    void groupsByEntityAndField();
    void linksLeadToTheReferrer();
    void mereLinksLeadToTheOtherRecord();
    void participationLeadsToTheConference();
    void followsNewAndRemovedReferences();
    void followsRenamedReferrers();
    void followsLinksThatLeadElsewhere();

private:
    Record addOrganisation(const QString &name, const QVariantMap &more = {});
    QString shown() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReferrerModel> m_model;
};

void TestReferrerModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_model = std::make_unique<ReferrerModel>(*m_session);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
}

void TestReferrerModel::cleanup()
{
    m_model.reset();
    m_session.reset();
}

Record TestReferrerModel::addOrganisation(const QString &name, const QVariantMap &more)
{
    QVariantMap values = more;
    values.insert(QStringLiteral("name"), name);
    return addRecord(*m_session, names::organisation, values);
}

QString TestReferrerModel::shown() const
{
    QStringList lines;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            titles.append(m_model->index(row, 0, parent).data().toString());
        lines.append(parent.data().toString() + QStringLiteral(": ") + titles.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

void TestReferrerModel::isEmptyWithoutReferrers()
{
    m_model->showRecord(QStringLiteral("organisation"), addOrganisation(QStringLiteral("Club")).id());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->referrerCount(), 0);
}

void TestReferrerModel::groupsByEntityAndField()
{
    const Record club = addOrganisation(QStringLiteral("Club"));
    addOrganisation(QStringLiteral("Part A"), {{QStringLiteral("parent"), reference(club)}});
    addOrganisation(QStringLiteral("Part B"), {{QStringLiteral("parent"), reference(club)}});
    addRecord(*m_session, names::offer,
              {{QStringLiteral("name"), QStringLiteral("Treff")},
               {QStringLiteral("organisation"), reference(club)}});
    m_model->showRecord(QStringLiteral("organisation"), club.id());
    QCOMPARE(shown(), QStringLiteral("Organisations – Belongs to (2): Part A, Part B\n"
                                     "Offers – Organisation (1): Treff"));
    QCOMPARE(m_model->referrerCount(), 3);
    QCOMPARE(m_model->index(1, 0).data(TableRole).toString(), QStringLiteral("offer"));
    QVERIFY(!m_model->index(1, 0).data(RecordIdRole).isValid());
}

void TestReferrerModel::linksLeadToTheReferrer()
{
    const Record club = addOrganisation(QStringLiteral("Club"));
    const Record part =
        addOrganisation(QStringLiteral("Part"), {{QStringLiteral("parent"), reference(club)}});
    m_model->showRecord(QStringLiteral("organisation"), club.id());
    const QModelIndex link = m_model->index(0, 0, m_model->index(0, 0));
    QCOMPARE(link.data(RecordIdRole).value<RecordId>(), part.id());
    QCOMPARE(link.data(TableRole).toString(), QStringLiteral("organisation"));
    QCOMPARE(link.data(FieldRole).toString(), QStringLiteral("parent"));
}

void TestReferrerModel::mereLinksLeadToTheOtherRecord()
{
    const Record club = addOrganisation(QStringLiteral("Club"));
    const Record body = addRecord(*m_session, names::body, {{QStringLiteral("name"), QStringLiteral("Rat")}});
    addRecord(*m_session, names::bodyMember,
              {{QStringLiteral("body"), reference(body)}, {QStringLiteral("organisation"), reference(club)}});
    m_model->showRecord(QStringLiteral("organisation"), club.id());
    QCOMPARE(shown(), QStringLiteral("Members of bodies – Organisation (1): Rat"));
    QCOMPARE(m_model->index(0, 0, m_model->index(0, 0)).data(RecordIdRole).value<RecordId>(), body.id());
    QCOMPARE(m_model->index(0, 0, m_model->index(0, 0)).data(TableRole).toString(), QStringLiteral("body"));

    m_model->showRecord(QStringLiteral("body"), body.id());
    QCOMPARE(shown(), QStringLiteral("Members of bodies – Body (1): Club"));
    QCOMPARE(m_model->index(0, 0, m_model->index(0, 0)).data(RecordIdRole).value<RecordId>(), club.id());
}

void TestReferrerModel::participationLeadsToTheConference()
{
    const Record person =
        addRecord(*m_session, names::person, {{QStringLiteral("family-name"), QStringLiteral("Sommer")}});
    const Record conference = addConference(*m_session, QStringLiteral("Auftakt"));
    addRecord(*m_session, names::participation,
              {{QStringLiteral("conference"), reference(conference)},
               {QStringLiteral("person"), reference(person)}});
    m_model->showRecord(QStringLiteral("person"), person.id());
    QCOMPARE(shown(), QStringLiteral("Participations – Person (1): Auftakt"));
    const QModelIndex link = m_model->index(0, 0, m_model->index(0, 0));
    QCOMPARE(link.data(TableRole).toString(), QStringLiteral("conference"));
    QCOMPARE(link.data(RecordIdRole).value<RecordId>(), conference.id());
}

void TestReferrerModel::followsNewAndRemovedReferences()
{
    const Record club = addOrganisation(QStringLiteral("Club"));
    const Record other = addOrganisation(QStringLiteral("Other"));
    m_model->showRecord(QStringLiteral("organisation"), club.id());
    setField(*m_session, other, names::parent, reference(club));
    QCOMPARE(m_model->referrerCount(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(m_model->referrerCount(), 0);
    QVERIFY(m_session->redo());
    QCOMPARE(m_model->referrerCount(), 1);
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, other))));
    QCOMPARE(m_model->referrerCount(), 0);
}

void TestReferrerModel::followsRenamedReferrers()
{
    const Record club = addOrganisation(QStringLiteral("Club"));
    const Record part =
        addOrganisation(QStringLiteral("Part"), {{QStringLiteral("parent"), reference(club)}});
    m_model->showRecord(QStringLiteral("organisation"), club.id());
    QVERIFY(shown().endsWith(QStringLiteral("Part")));
    setField(*m_session, part, names::name, QStringLiteral("Partner"));
    QVERIFY(shown().endsWith(QStringLiteral("Partner")));
}

void TestReferrerModel::followsLinksThatLeadElsewhere()
{
    const Record person =
        addRecord(*m_session, names::person, {{QStringLiteral("family-name"), QStringLiteral("Sommer")}});
    const Record first = addConference(*m_session, QStringLiteral("First"));
    const Record second = addConference(*m_session, QStringLiteral("Second"));
    const Record participation = addRecord(
        *m_session, names::participation,
        {{QStringLiteral("conference"), reference(first)}, {QStringLiteral("person"), reference(person)}});
    m_model->showRecord(QStringLiteral("person"), person.id());
    QVERIFY(shown().endsWith(QStringLiteral("First")));
    setField(*m_session, participation, names::conference, reference(second));
    QVERIFY(shown().endsWith(QStringLiteral("Second")));
    setField(*m_session, second, names::title, QStringLiteral("Third"));
    QVERIFY(shown().endsWith(QStringLiteral("Third")));
}

QTEST_MAIN(TestReferrerModel)
#include "tst_referrermodel.moc"
