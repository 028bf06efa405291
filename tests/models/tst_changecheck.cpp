// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "tests/support/testsession.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace testsession;

/// What a change may not break elsewhere: parts left behind, circles, themes of other questions.
class TestChangeCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void questionCannotLeaveItsContributionsBehind();
    void questionAndContributionsMoveTogether();
    void themeKeepsToItsQuestion();
    void aThemeIsNoQuestion();
    void circlesAreRefused();
    void oldFaultsDoNotHinderOtherChanges();
    void charactersThatADatabaseChangesAreLeftOut();

private:
    Record add(QStringView table, const QVariantMap &values) { return addRecord(*m_session, table, values); }
    Record addPart(QStringView table, const Record &conference, const QVariantMap &values);
    Result<void> set(const Record &record, QStringView field, const QVariant &value);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

namespace {

QVariant idOf(const Record &record)
{
    return QVariant::fromValue(record.id());
}

} // namespace

void TestChangeCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

Record TestChangeCheck::addPart(QStringView table, const Record &conference, const QVariantMap &values)
{
    QVariantMap all = values;
    all.insert(QStringLiteral("conference"), idOf(conference));
    if (table == names::question) {
        all.insert(QStringLiteral("wording"), QStringLiteral("Was sind die Schätze?"));
        all.insert(QStringLiteral("short-name"), QStringLiteral("Schätze"));
    }
    return add(table, all);
}

Result<void> TestChangeCheck::set(const Record &record, QStringView field, const QVariant &value)
{
    const auto current = m_session->reader().record(record.table().name(), record.id());
    return m_session->apply(edits::setField(**current, field, value));
}

void TestChangeCheck::questionCannotLeaveItsContributionsBehind()
{
    const Record ost = addConference(*m_session, QStringLiteral("Ost"));
    const Record west = addConference(*m_session, QStringLiteral("West"));
    const Record question = addPart(names::question, ost, {});
    addPart(
        names::contribution, ost,
        {{QStringLiteral("question"), idOf(question)}, {QStringLiteral("text"), QStringLiteral("Vereine")}});
    const auto moved = set(question, names::conference, idOf(west));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, Error::Code::Invalid);
    QVERIFY(m_session->findFaults()->isEmpty());
}

void TestChangeCheck::questionAndContributionsMoveTogether()
{
    const Record ost = addConference(*m_session, QStringLiteral("Ost"));
    const Record west = addConference(*m_session, QStringLiteral("West"));
    const Record question = addPart(names::question, ost, {});
    const Record contribution = addPart(
        names::contribution, ost,
        {{QStringLiteral("question"), idOf(question)}, {QStringLiteral("text"), QStringLiteral("Vereine")}});
    ChangeSet both = edits::setField(question, names::conference, idOf(west));
    both.append(edits::setField(contribution, names::conference, idOf(west)));
    QVERIFY(m_session->apply(both));
    QVERIFY(m_session->findFaults()->isEmpty());
}

void TestChangeCheck::themeKeepsToItsQuestion()
{
    const Record ost = addConference(*m_session, QStringLiteral("Ost"));
    const Record first = addPart(names::question, ost, {});
    const Record second = addPart(names::question, ost, {});
    const Record theme = addPart(
        names::theme, ost,
        {{QStringLiteral("question"), idOf(first)}, {QStringLiteral("name"), QStringLiteral("Vereine")}});
    const Record contribution = addPart(
        names::contribution, ost,
        {{QStringLiteral("question"), idOf(second)}, {QStringLiteral("text"), QStringLiteral("Vereine")}});
    QVERIFY(!set(contribution, names::theme, idOf(theme)));
    QVERIFY(set(theme, names::question, idOf(second)));
    QVERIFY(set(contribution, names::theme, idOf(theme)));
    QVERIFY(!set(theme, names::question, idOf(first)));
}

// As JSON from elsewhere may have it: the same id where a theme belongs, and where a question does.
void TestChangeCheck::aThemeIsNoQuestion()
{
    const Record ost = addConference(*m_session, QStringLiteral("Ost"));
    const Record question = addPart(names::question, ost, {});
    const Record theme = addPart(
        names::theme, ost,
        {{QStringLiteral("question"), idOf(question)}, {QStringLiteral("name"), QStringLiteral("Vereine")}});
    const auto card = [&](const Record &asked) {
        return *m_session->newRecord(names::contribution,
                                     {{QStringLiteral("conference"), idOf(ost)},
                                      {QStringLiteral("question"), idOf(asked)},
                                      {QStringLiteral("theme"), idOf(theme)},
                                      {QStringLiteral("text"), QStringLiteral("Vereine")}});
    };
    // In which order they are judged is left to chance.
    for (int round = 0; round < 10; ++round) {
        ChangeSet both = edits::insert(card(question));
        both.append(edits::insert(card(theme)));
        const auto checked = m_session->check(both);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Error::Code::Invalid);
    }
}

void TestChangeCheck::circlesAreRefused()
{
    QList<Record> organisations;
    for (const auto *name : {"Kreis", "Fachbereich", "Fachdienst"}) {
        QVariantMap values = {{QStringLiteral("name"), QString::fromLatin1(name)}};
        if (!organisations.isEmpty())
            values.insert(QStringLiteral("parent"), idOf(organisations.constLast()));
        organisations.append(add(names::organisation, values));
    }
    QVERIFY(!set(organisations.at(0), names::parent, idOf(organisations.at(0))));
    QVERIFY(!set(organisations.at(0), names::parent, idOf(organisations.at(2))));
    QVERIFY(set(organisations.at(2), names::parent, idOf(organisations.at(0))));
}

void TestChangeCheck::oldFaultsDoNotHinderOtherChanges()
{
    const Record person = add(names::person, {{QStringLiteral("family-name"), QStringLiteral("Beispiel")},
                                              {QStringLiteral("consent-on"), QDate(2024, 2, 1)}});
    // What an older program, with fewer rules, may have left in a file.
    {
        QSqlDatabase older = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
        older.setDatabaseName(m_session->path());
        QVERIFY(older.open());
        QSqlQuery query(older);
        QVERIFY(query.exec(QStringLiteral("UPDATE person SET consent_withdrawn_on = '2024-01-01'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("older"));
    QVERIFY(set(person, names::function, QStringLiteral("Leitung")));
}

void TestChangeCheck::charactersThatADatabaseChangesAreLeftOut()
{
    const Field &name = *Schema::standard().table(names::organisation)->field(names::name);
    const auto accepted =
        name.accept(QStringLiteral("Ki") + QChar(0xffff) + QStringLiteral("ta") + QChar(0xfffe));
    QCOMPARE(*accepted, QVariant(QStringLiteral("Kita")));
    QVERIFY(name.accept(QString::fromUtf8("👍").repeated(10'000)));
    QVERIFY(!name.accept(QString::fromUtf8("👍").repeated(10'001)));
}

QTEST_GUILESS_MAIN(TestChangeCheck)
#include "tst_changecheck.moc"
