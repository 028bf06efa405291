// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/importheadings.h"
#include "models/exchange/sample.h"
#include "models/exchange/tableimport.h"
#include "models/items/importmodel.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using Fate = ImportRow::Fate;

/// Tables from elsewhere on their way into the file.
class TestTableImport : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void headingsOfOfficesAreKnown_data();
    void headingsOfOfficesAreKnown();
    void rowsBecomeRecords();
    void theSameTableTwiceChangesNothing();
    void emptyFieldsAreFilledAndOthersStay();
    void similarRecordsAreOfferedAndNotDoubled();
    void peopleOfOneNameAreNotMistaken();
    void namedRecordsAreMadeOnce();
    void wrongRowsSayWhichFieldAndWhy_data();
    void wrongRowsSayWhichFieldAndWhy();
    void namesCountInsideTheirConference();
    void positionsGoOn();
    void aSecondRowFillsWhatTheFirstLeft();
    void aNoToBeingNamedStays();
    void aWithdrawalStays();
    void recordsAreKnownByTheirId();
    void valuesAreReadAsPeopleWriteThem();
    void everythingIsOneStep();
    void modelShowsAndDecides();

private:
    SourceTable source(const char *text) const
    {
        const auto table = sourcetable::read(text, QStringLiteral("csv"));
        if (!table)
            qFatal("%s", qPrintable(table.error().text));
        return *table;
    }
    TableImport import(QStringView table, const char *text, const QVariantMap &presets = {}) const
    {
        return {m_session->reader(), *m_session->schema().table(table), source(text), presets,
                QLocale(QLocale::German)};
    }
    QList<ImportRow> judged(QStringView table, const char *text, const QVariantMap &presets = {}) const
    {
        const auto rows = import(table, text, presets).judge();
        return rows ? *rows : QList<ImportRow>();
    }
    bool take(QStringView table, const char *text, const QVariantMap &presets = {})
    {
        const auto done = m_session->apply(TableImport::changesOf(judged(table, text, presets)));
        return done.has_value();
    }
    QList<Record> all(QStringView table) const
    {
        return *m_session->reader().records(RecordQuery::all(table));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestTableImport::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = testsession::makeSession(*m_folder);
}

void TestTableImport::headingsOfOfficesAreKnown_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("fields");
    QTest::newRow("organisation") << "organisation"
                                  << "Einrichtung|Straße|PLZ|Ort|Tel.|E-Mail-Adresse|Farbe|Bemerkungen"
                                  << "name|street|postcode|municipality|phone|email||note";
    QTest::newRow("person") << "person"
                            << "Titel|Vorname|Name|Einrichtung|Funktion|MAIL"
                            << "title|given-name|family-name|organisation|function|email";
    QTest::newRow("contribution") << "contribution"
                                  << "Frage|AG|Beitrag|Punkte|Thema"
                                  << "question|working-group|text|dots|theme";
    QTest::newRow("measure") << "measure"
                             << "Maßnahme|Zuständig|Frist|Status"
                             << "title|responsible-organisation|due-on|status";
    QTest::newRow("our own names") << "organisation"
                                   << "id|name|short-name|Name"
                                   << "id|name|short-name|";
}

void TestTableImport::headingsOfOfficesAreKnown()
{
    QFETCH(const QString, table);
    QFETCH(const QString, heads);
    QFETCH(const QString, fields);
    QCOMPARE(importheadings::fieldsFor(heads.split(u'|'), *m_session->schema().table(table)).join(u'|'),
             fields);
}

void TestTableImport::rowsBecomeRecords()
{
    const auto rows =
        judged(names::organisation, "Name;Art;Telefon\nKita Sonne;Day care;05651 1\nJobcenter;;\n");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).fate, Fate::New);
    QCOMPARE(rows.at(1).number, 3);
    QVERIFY(m_session->apply(TableImport::changesOf(rows)));
    const auto organisations = all(names::organisation);
    QCOMPARE(organisations.size(), 2);
    const Record &kita = organisations.at(1);
    QCOMPARE(kita.text(names::name), QStringLiteral("Kita Sonne"));
    QCOMPARE(kita.text(names::category), QStringLiteral("day-care"));
    QCOMPARE(kita.text(u"phone"), QStringLiteral("05651 1"));
}

void TestTableImport::theSameTableTwiceChangesNothing()
{
    const char *text = "Name;Telefon\nKita Sonne;1\nJobcenter;2\nKITA SONNE;1\n";
    auto rows = judged(names::organisation, text);
    // The third row says the same as the first.
    QCOMPARE(rows.at(2).fate, Fate::Known);
    QVERIFY(m_session->apply(TableImport::changesOf(rows)));
    QCOMPARE(all(names::organisation).size(), 2);
    rows = judged(names::organisation, text);
    for (const ImportRow &row : std::as_const(rows))
        QCOMPARE(row.fate, Fate::Known);
    QVERIFY(TableImport::changesOf(rows).isEmpty());
}

void TestTableImport::emptyFieldsAreFilledAndOthersStay()
{
    QVERIFY(take(names::organisation, "Name;Telefon\nKita Sonne;1\n"));
    const auto rows = judged(names::organisation, "Name;Telefon;Straße\nKita Sonne;2;Weg 1\n");
    QCOMPARE(rows.first().fate, Fate::Fills);
    QVERIFY2(rows.first().text.contains(QStringLiteral("Street")), qPrintable(rows.first().text));
    QVERIFY(m_session->apply(TableImport::changesOf(rows)));
    const Record kita = all(names::organisation).constFirst();
    QCOMPARE(kita.text(u"phone"), QStringLiteral("1"));
    QCOMPARE(kita.text(u"street"), QStringLiteral("Weg 1"));
}

void TestTableImport::similarRecordsAreOfferedAndNotDoubled()
{
    QVERIFY(take(names::organisation, "Name\nAWO Kreisverband Werra-Meißner e. V.\n"));
    const RecordId known = all(names::organisation).constFirst().id();
    TableImport table = import(names::organisation, "Name;Telefon\nAWO Kreisverband Werra-Meissner;1\n");
    auto rows = *table.judge();
    QCOMPARE(rows.first().fate, Fate::Similar);
    QCOMPARE(rows.first().similar, QList<RecordId>{known});
    QVERIFY(TableImport::changesOf(rows).isEmpty());

    table.decide(0, known);
    rows = *table.judge();
    QCOMPARE(rows.first().fate, Fate::Fills);
    QCOMPARE(TableImport::changesOf(rows).rows.first().id, known);
    table.decide(0, RecordId());
    QCOMPARE(table.judge()->first().fate, Fate::New);
    table.decideNothing(0);
    QCOMPARE(table.judge()->first().fate, Fate::Similar);
}

void TestTableImport::peopleOfOneNameAreNotMistaken()
{
    QVERIFY(take(names::person, "Vorname;Nachname;E-Mail\nLeitung;Amt;a@example.org\n"));
    // Another address: it may be another person, so somebody has to say so.
    QCOMPARE(judged(names::person, "Vorname;Nachname;E-Mail\nLeitung;Amt;b@example.org\n").first().fate,
             Fate::Similar);
    QCOMPARE(judged(names::person, "Vorname;Nachname\nLeitung;Amt\n").first().fate, Fate::Known);
}

void TestTableImport::namedRecordsAreMadeOnce()
{
    const char *text = "Vorname;Nachname;Einrichtung\nLeitung;Eins;Neues Haus\nLeitung;Zwei;neues haus\n";
    const auto rows = judged(names::person, text);
    QVERIFY2(rows.first().text.contains(QStringLiteral("Neues Haus")), qPrintable(rows.first().text));
    QVERIFY(m_session->apply(TableImport::changesOf(rows)));
    QCOMPARE(all(names::organisation).size(), 1);
    QCOMPARE(all(names::person).size(), 2);
    for (const Record &person : all(names::person))
        QCOMPARE(person.reference(names::organisation), all(names::organisation).constFirst().id());
}

void TestTableImport::wrongRowsSayWhichFieldAndWhy_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *table, const char *text, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(table) << QByteArray(text) << QString::fromLatin1(field);
    };
    row("missing name", "organisation", "Name;Telefon\n;1\n", "Name");
    row("no such choice", "organisation", "Name;Art\nKita;Raumschiff\n", "Category");
    row("no such date", "measure", "Titel;Frist\nBank;31.02.2024\n", "Due");
    row("no such record", "contribution", "Frage;Beitrag\nWas?;Bank\n", "Question");
    row("rule of two fields", "offer", "Name;Organisation;age-from;age-to\nTreff;Haus;12;6\n", "");
}

void TestTableImport::wrongRowsSayWhichFieldAndWhy()
{
    QFETCH(const QString, table);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    const auto rows = judged(table, text.constData());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().fate, Fate::Wrong);
    QVERIFY2(rows.first().text.startsWith(field), qPrintable(rows.first().text));
    QVERIFY(TableImport::changesOf(rows).isEmpty());
}

void TestTableImport::namesCountInsideTheirConference()
{
    QVERIFY(m_session->apply(*sample::load(m_session->reader())));
    const Record first = all(names::conference).constFirst();
    const Record second = testsession::addConference(*m_session, QStringLiteral("Zweite"));
    for (const char *group : {"Gruppe 1", "Gruppe 9"})
        testsession::addRecord(*m_session, names::workingGroup,
                               {{QStringLiteral("conference"), testsession::reference(second)},
                                {QStringLiteral("name"), QString::fromLatin1(group)}});
    const QVariantMap presets{{QStringLiteral("conference"), QVariant::fromValue(first.id())}};
    const char *text = "Frage;Gruppe;Beitrag\n2;Gruppe 1;Mehr Bänke\n"
                       "Was sind die Schätze im Sozialraum Ost?;1;Der Wald\n";
    const auto rows = judged(names::contribution, text, presets);
    for (const ImportRow &row : rows)
        QVERIFY2(row.fate == Fate::New, qPrintable(row.text));
    QVERIFY(m_session->apply(TableImport::changesOf(rows)));
    const auto contributions = m_session->reader().records(
        RecordQuery::where(names::contribution, names::text, QStringLiteral("Mehr Bänke")));
    const auto group = m_session->reader().record(names::workingGroup,
                                                  contributions->first().reference(names::workingGroup));
    QCOMPARE((*group)->reference(names::conference), first.id());
    // The same thought of another group is a thought of its own, said again by the same group it is not.
    const char *again = "Frage;Gruppe;Beitrag\n2;Gruppe 2;Mehr Bänke\n2;Gruppe 1;mehr bänke\n";
    const auto repeated = judged(names::contribution, again, presets);
    QCOMPARE(repeated.at(0).fate, Fate::New);
    QCOMPARE(repeated.at(1).fate, Fate::Known);
}

void TestTableImport::positionsGoOn()
{
    QVERIFY(m_session->apply(*sample::load(m_session->reader())));
    const QVariantMap presets{
        {QStringLiteral("conference"), QVariant::fromValue(all(names::conference).constFirst().id())}};
    const qsizetype before = all(names::workingGroup).size();
    QVERIFY(take(names::workingGroup, "Name\nGruppe A\nGruppe B\n", presets));
    const auto groups = all(names::workingGroup);
    QCOMPARE(groups.size(), before + 2);
    QCOMPARE(groups.at(before).number(names::position), before + 1);
    QCOMPARE(groups.at(before + 1).number(names::position), before + 2);
}

void TestTableImport::aSecondRowFillsWhatTheFirstLeft()
{
    QVERIFY(take(names::organisation, "Name;Telefon;Straße\nKita Sonne;1;\nKita Sonne;;Weg 1\n"));
    const auto organisations = all(names::organisation);
    QCOMPARE(organisations.size(), 1);
    QCOMPARE(organisations.first().text(u"phone"), QStringLiteral("1"));
    QCOMPARE(organisations.first().text(u"street"), QStringLiteral("Weg 1"));
}

void TestTableImport::aNoToBeingNamedStays()
{
    const Record person = testsession::addRecord(*m_session, names::person,
                                                 {{names::familyName.toString(), QStringLiteral("Abel")},
                                                  {names::givenName.toString(), QStringLiteral("Eva")},
                                                  {names::mayBeNamed.toString(), false}});
    QVERIFY(m_session->apply(TableImport::changesOf(
        judged(names::person, "Vorname;Nachname;Darf öffentlich genannt werden\nEva;Abel;ja\n"))));
    QVERIFY(!testsession::stored(*m_session, person).isTrue(names::mayBeNamed));
}

void TestTableImport::aWithdrawalStays()
{
    const Record person = testsession::addRecord(*m_session, names::person,
                                                 {{names::familyName.toString(), QStringLiteral("Berg")},
                                                  {names::consentOn.toString(), QDate(2026, 1, 2)},
                                                  {names::consentWithdrawnOn.toString(), QDate(2026, 3, 4)}});
    const QByteArray text = "id;family-name;phone;consent-on;may-be-named\n" +
                            person.id().toString().toUtf8() + ";Berg;05651 1234;2025-05-05;ja\n";
    const QList<ImportRow> rows = judged(names::person, text.constData());
    QCOMPARE(rows.constFirst().fate, Fate::Fills);
    QVERIFY2(rows.constFirst().text.contains(QStringLiteral("were withdrawn")),
             qPrintable(rows.constFirst().text));
    QVERIFY(take(names::person, text.constData()));
    Record expected = person;
    expected.set(names::phone, QStringLiteral("05651 1234"));
    QCOMPARE(testsession::stored(*m_session, person), expected);
    // Not even by way of a removal.
    QVERIFY(m_session->apply(edits::remove(expected)));
    QVERIFY(take(names::person, text.constData()));
    QCOMPARE(testsession::stored(*m_session, person), expected);
}

void TestTableImport::recordsAreKnownByTheirId()
{
    QVERIFY(take(names::organisation, "Name;Telefon\nKita Sonne;1\n"));
    const RecordId id = all(names::organisation).constFirst().id();
    const QByteArray text = "id;Name;Telefon\n" + id.toString().toUtf8() + ";Kita Mond;2\n";
    QVERIFY(take(names::organisation, text.constData()));
    const auto organisations = all(names::organisation);
    QCOMPARE(organisations.size(), 1);
    QCOMPARE(organisations.first().text(names::name), QStringLiteral("Kita Mond"));
    QCOMPARE(organisations.first().text(u"phone"), QStringLiteral("2"));
}

void TestTableImport::valuesAreReadAsPeopleWriteThem()
{
    QVERIFY(take(names::person, "Nachname;may-be-named;consent-on\nEins;ja;17.06.2024\nZwei;nein;2024-06-17\n"
                                "Drei;x;2024-06-17 09:30\n"));
    const auto people = all(names::person);
    QCOMPARE(people.size(), 3);
    for (const Record &person : people) {
        QCOMPARE(person.value(u"consent-on").toDate(), QDate(2024, 6, 17));
        QCOMPARE(person.isTrue(u"may-be-named"), person.text(names::familyName) != QStringLiteral("Zwei"));
    }
}

void TestTableImport::everythingIsOneStep()
{
    QVERIFY(take(names::person, "Nachname;Organisation\nEins;Haus A\nZwei;Haus B\n"));
    QCOMPARE(m_session->reader().history({{}, {}, 0, 0})->size(), 1);
    QVERIFY(m_session->undo());
    QVERIFY(all(names::person).isEmpty() && all(names::organisation).isEmpty());
}

void TestTableImport::modelShowsAndDecides()
{
    QVERIFY(take(names::organisation, "Name\nAWO Kreisverband Werra-Meißner e. V.\n"));
    ImportModel model(*m_session, names::organisation.toString(), {},
                      source("Name;Rufnummer;Sonstiges\nAWO Kreisverband Werra-Meissner;1;x\nKita;2;y\n"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columns().at(2), QString());
    QCOMPARE(model.readyCount(), 1);
    model.setColumn(2, QStringLiteral("note"));
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Note"));
    model.decide(0, model.similar(0).constFirst());
    QCOMPARE(model.readyCount(), 2);
    QVERIFY(!model.similar(0).isEmpty());
    QVERIFY(model.takeOver());
    QCOMPARE(all(names::organisation).size(), 2);
    QCOMPARE(model.readyCount(), 0);
    QCOMPARE(model.countOf(Fate::Known), 2);
    QVERIFY(m_session->undo());
    QCOMPARE(model.readyCount(), 2);
}

QTEST_MAIN(TestTableImport)
#include "tst_tableimport.moc"
