// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/measures.h"
#include "models/items/gapmodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

/// What a conference still lacks before it is published, and what comes of its themes.
class TestGaps : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsFilledInIsNotMissing();
    void themesWantNameResultAndField();
    void cardsWantThemes();
    void picturesWantWordsAndConsent();
    void peopleWantConsent();
    void textsThatNameSomebodyWithoutConsentAreTold_data();
    void textsThatNameSomebodyWithoutConsentAreTold();
    void organisationsCalledLikeSomebodyAreTold();
    void otherSpellingsOfWhoWithdrewAreTold_data();
    void otherSpellingsOfWhoWithdrewAreTold();
    void whoConsentedIsTakenForNobodyElse();
    void commonWordsAreNoNames();
    void measuresThatNameSomebodyAreTold();
    void measuresWantDateAndSomebody();
    void everyGapLeadsToARecord();
    void aThemeBecomesAMeasure();

private:
    /// The sentences of all chapters.
    QStringList sentences() const;
    Record add(QStringView table, QVariantMap values);
    Record addPerson(const QVariantMap &consent)
    {
        QVariantMap values = consent;
        values.insert(names::givenName.toString(), QStringLiteral("Erika"));
        values.insert(names::familyName.toString(), QStringLiteral("Muster"));
        return addRecord(*m_session, names::person, values);
    }
    /// One that has all it must have.
    Record addFilled(const QString &table)
    {
        QVariantMap values{{names::publish.toString(), true},
                           {names::conference.toString(), reference(*m_conference)},
                           {names::question.toString(), reference(*m_question)},
                           {names::date.toString(), QStringLiteral("2018")}};
        for (const QStringView text :
             {names::title, names::name, names::text, names::wording, names::shortName})
            values.insert(text.toString(), QStringLiteral("Anything"));
        const Table *known = m_session->schema().table(table);
        values.removeIf([&](const auto &value) { return !known->field(value.key()); });
        return addRecord(*m_session, table, values);
    }
    /// The records that sentences with \p text lead to.
    QList<RecordId> records(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
};

void TestGaps::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_question = add(names::question, {{names::wording.toString(), QStringLiteral("What is good?")},
                                       {names::shortName.toString(), QStringLiteral("Good")}});
}

Record TestGaps::add(QStringView table, QVariantMap values)
{
    values.insert(names::conference.toString(), reference(*m_conference));
    return addRecord(*m_session, table, values);
}

QStringList TestGaps::sentences() const
{
    const GapModel model(*m_session, m_conference->id());
    QStringList texts;
    for (int chapter = 0; chapter < model.rowCount(); ++chapter) {
        const QModelIndex parent = model.index(chapter, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            texts.append(model.index(row, 0, parent).data().toString());
    }
    return texts;
}

void TestGaps::whatIsFilledInIsNotMissing()
{
    QVERIFY(sentences().contains(QStringLiteral("The aims are missing.")));
    QVERIFY(sentences().contains(QStringLiteral("The agenda is empty.")));
    setField(*m_session, *m_conference, names::aims, QStringLiteral("To meet"));
    add(names::agendaItem, {{names::title.toString(), QStringLiteral("Welcome")}});
    QVERIFY(!sentences().contains(QStringLiteral("The aims are missing.")));
    QVERIFY(!sentences().contains(QStringLiteral("The agenda is empty.")));
}

void TestGaps::themesWantNameResultAndField()
{
    const Record theme = add(names::theme, {{names::question.toString(), reference(*m_question)},
                                            {names::name.toString(), QStringLiteral("Theme 1")}});
    QCOMPARE(sentences().filter(QStringLiteral("“Theme 1”")),
             QStringList({"“Theme 1” still lacks: a name of its own, a result, a field of action."}));
    setField(*m_session, theme, names::name, QStringLiteral("Clubs"));
    setField(*m_session, theme, names::summary, QStringLiteral("There are many."));
    QCOMPARE(sentences().filter(QStringLiteral("“Clubs”")),
             QStringList({"“Clubs” still lacks: a field of action."}));
}

void TestGaps::cardsWantThemes()
{
    const Record card = add(names::contribution, {{names::question.toString(), reference(*m_question)},
                                                  {names::text.toString(), QStringLiteral("clubs")}});
    QCOMPARE(sentences().filter(QStringLiteral("lie in no theme")).size(), 1);
    setField(*m_session, card, names::unclear, true);
    QCOMPARE(sentences().filter(QStringLiteral("marked as unclear")).size(), 1);
    const Record theme = add(names::theme, {{names::question.toString(), reference(*m_question)},
                                            {names::name.toString(), QStringLiteral("Clubs")}});
    setField(*m_session, card, names::theme, reference(theme));
    QVERIFY(sentences().filter(QStringLiteral("lie in no theme")).isEmpty());
}

void TestGaps::picturesWantWordsAndConsent()
{
    const Record picture = add(names::picture, {{names::caption.toString(), QStringLiteral("The hall")},
                                                {names::consent.toString(), QStringLiteral("missing")},
                                                {names::peopleRecognisable.toString(), true}});
    QCOMPARE(sentences().filter(QStringLiteral("The hall")).size(), 1);
    setField(*m_session, picture, names::consent, QStringLiteral("given"));
    setField(*m_session, picture, names::publish, true);
    QCOMPARE(sentences().filter(QStringLiteral("The hall")),
             QStringList({"“The hall” has no description for people who cannot see it."}));
}

void TestGaps::peopleWantConsent()
{
    const Record person =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Muster")}});
    add(names::workingGroup, {{names::name.toString(), QStringLiteral("Group 1")},
                              {names::facilitator.toString(), reference(person)}});
    QCOMPARE(sentences().filter(QStringLiteral("Muster")).size(), 1);
    setField(*m_session, person, names::mayBeNamed, true);
    QVERIFY(sentences().filter(QStringLiteral("Muster")).isEmpty());
}

QList<RecordId> TestGaps::records(const QString &text) const
{
    QList<RecordId> ids;
    const GapModel model(*m_session, m_conference->id());
    for (int chapter = 0; chapter < model.rowCount(); ++chapter) {
        const QModelIndex parent = model.index(chapter, 0);
        for (const QModelIndex &gap :
             model.match(model.index(0, 0, parent), Qt::DisplayRole, text, -1, Qt::MatchContains))
            ids.append(gap.data(RecordIdRole).value<RecordId>());
    }
    return ids;
}

void TestGaps::textsThatNameSomebodyWithoutConsentAreTold_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("field");
    QTest::newRow("speaker") << "agenda-item"
                             << "speaker";
    QTest::newRow("welcome") << "conference"
                             << "welcome";
    QTest::newRow("closing") << "conference"
                             << "closing";
    QTest::newRow("press text") << "conference"
                                << "press-text";
    QTest::newRow("question") << "question"
                              << "wording";
    QTest::newRow("topic") << "working-group"
                           << "topic";
    QTest::newRow("room") << "working-group"
                          << "room";
    QTest::newRow("explanation") << "contribution"
                                 << "explanation";
    QTest::newRow("space") << "social-space"
                           << "description";
    QTest::newRow("result") << "theme"
                            << "summary";
    QTest::newRow("card") << "contribution"
                          << "text";
    QTest::newRow("picture") << "picture"
                             << "caption";
    QTest::newRow("milestone") << "milestone"
                               << "title";
}

void TestGaps::textsThatNameSomebodyWithoutConsentAreTold()
{
    QFETCH(const QString, table);
    QFETCH(const QString, field);
    const Record person = addPerson({});
    const Record record = table == names::conference ? *m_conference : addFilled(table);
    if (table == names::socialSpace)
        setField(*m_session, *m_conference, names::socialSpace, reference(record));
    QVERIFY(records(QStringLiteral("This names")).isEmpty());
    setField(*m_session, record, field, QStringLiteral("Dank an Frau Muster"));
    QCOMPARE(records(QStringLiteral("This names Muster, Erika, without a noted consent")),
             QList<RecordId>{record.id()});
    setField(*m_session, person, names::mayBeNamed, true);
    QVERIFY(records(QStringLiteral("This names")).isEmpty());
    setField(*m_session, stored(*m_session, person), names::consentWithdrawnOn, QDate(2026, 3, 4));
    QCOMPARE(records(QStringLiteral("This names Muster, Erika, whose consent is withdrawn")),
             QList<RecordId>{record.id()});
}

void TestGaps::organisationsCalledLikeSomebodyAreTold()
{
    addPerson({});
    const Record practice = addRecord(*m_session, names::organisation,
                                      {{names::name.toString(), QStringLiteral("Praxis Erika Muster")}});
    add(names::participation, {{names::organisation.toString(), reference(practice)}});
    QCOMPARE(records(QStringLiteral("This names")), QList<RecordId>{practice.id()});
}

void TestGaps::otherSpellingsOfWhoWithdrewAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSure");
    const auto row = [](const char *text, bool isSure) {
        QTest::newRow(text) << QString::fromUtf8(text) << isSure;
    };
    row("Tel 0170-5556667", true);
    row("an x2@priv.example", true);
    row("Erika Altname hilft", true);
    row("Frau E. M. Neuname hilft", true);
    row("Erika Maria Neuname hilft", false);
    row("Neuname, E.", false);
}

void TestGaps::otherSpellingsOfWhoWithdrewAreTold()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSure);
    const Record person =
        addPerson({{names::email.toString(), QStringLiteral("x.q@priv.example; x2@priv.example")},
                   {names::phone.toString(), QStringLiteral("0170 5556667")}});
    for (const char *name : {"Altname", "Neuname"})
        setField(*m_session, stored(*m_session, person), names::familyName, QString::fromLatin1(name));
    setField(*m_session, stored(*m_session, person), names::consentWithdrawnOn, QDate(2026, 3, 4));
    setField(*m_session, *m_conference, names::welcome, text);
    QCOMPARE(records(isSure ? QStringLiteral("This names Neuname") : QStringLiteral("This may name Neuname")),
             QList<RecordId>{m_conference->id()});
}

void TestGaps::whoConsentedIsTakenForNobodyElse()
{
    addPerson({});
    addRecord(*m_session, names::person,
              {{names::givenName.toString(), QStringLiteral("Berta")},
               {names::familyName.toString(), QStringLiteral("Muster")},
               {names::mayBeNamed.toString(), true}});
    addPerson({});
    for (const char *text : {"Berta Muster, Erika Koch", "Frau Muster (Berta) hilft"}) {
        setField(*m_session, stored(*m_session, *m_conference), names::welcome, QString::fromUtf8(text));
        QVERIFY2(records(QStringLiteral("name")).isEmpty(), text);
    }
    // Also where she was typed twice.
    setField(*m_session, stored(*m_session, *m_conference), names::welcome,
             QStringLiteral("Erika Muster hilft"));
    QCOMPARE(records(QStringLiteral("This names Muster, Erika")).size(), 2);
    setField(*m_session, stored(*m_session, *m_conference), names::welcome,
             QStringLiteral("frau muster hilft"));
    QCOMPARE(records(QStringLiteral("This may name Muster, Erika")).size(), 2);
}

void TestGaps::commonWordsAreNoNames()
{
    addPerson({{names::email.toString(), QStringLiteral("e.muster@example.org")}});
    setField(*m_session, *m_conference, names::welcome, QStringLiteral("Nach diesem Muster, Max Muster"));
    QVERIFY(records(QStringLiteral("This names")).isEmpty());
    add(names::agendaItem, {{names::title.toString(), QStringLiteral("Muster")},
                            {names::speaker.toString(), QStringLiteral("Muster")}});
    QCOMPARE(records(QStringLiteral("Speaker: This names")).size(), 1);
    QCOMPARE(records(QStringLiteral("This names")).size(), 1);
    setField(*m_session, *m_conference, names::pressText, QStringLiteral("Fragen an E.Muster@example.org"));
    QCOMPARE(records(QStringLiteral("This names")).size(), 2);
}

void TestGaps::measuresThatNameSomebodyAreTold()
{
    addPerson({});
    const Record theme = add(names::theme, {{names::question.toString(), reference(*m_question)},
                                            {names::name.toString(), QStringLiteral("Clubs")}});
    QVERIFY(m_session->apply(measures::fromTheme(*m_session, theme.id()).value()));
    const Record measure = measures::ofTheme(m_session->reader(), theme.id())->first();
    setField(*m_session, measure, names::progress, QStringLiteral("Frau Musters Entwurf liegt vor."));
    QCOMPARE(records(QStringLiteral("This names")), QList<RecordId>{measure.id()});
    // The next documentation looks back at it.
    const RecordId space = m_conference->reference(names::socialSpace);
    m_conference = addRecord(*m_session, names::conference,
                             {{names::title.toString(), QStringLiteral("East again")},
                              {names::date.toString(), m_conference->value(names::date).toDate().addYears(1)},
                              {names::socialSpace.toString(), QVariant::fromValue(space)}});
    QCOMPARE(records(QStringLiteral("This names")), QList<RecordId>{measure.id()});
}

void TestGaps::measuresWantDateAndSomebody()
{
    const Record theme = add(names::theme, {{names::question.toString(), reference(*m_question)},
                                            {names::name.toString(), QStringLiteral("Clubs")}});
    QVERIFY(sentences().contains(QStringLiteral("No theme has become a measure yet.")));
    QVERIFY(m_session->apply(measures::fromTheme(*m_session, theme.id()).value()));
    QVERIFY(!sentences().contains(QStringLiteral("No theme has become a measure yet.")));
    QVERIFY(sentences().contains(QStringLiteral("Nobody is responsible for “Clubs”.")));
    QVERIFY(sentences().contains(QStringLiteral("“Clubs” has no date by which it is due.")));
}

void TestGaps::everyGapLeadsToARecord()
{
    add(names::theme, {{names::question.toString(), reference(*m_question)},
                       {names::name.toString(), QStringLiteral("Theme 1")}});
    GapModel model(*m_session, m_conference->id());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.gapCount() > 5);
    for (int chapter = 0; chapter < model.rowCount(); ++chapter) {
        const QModelIndex parent = model.index(chapter, 0);
        QVERIFY(!parent.data(RecordIdRole).isValid());
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex gap = model.index(row, 0, parent);
            const auto record = m_session->reader().record(gap.data(TableRole).toString(),
                                                           gap.data(RecordIdRole).value<RecordId>());
            QVERIFY(record.value());
        }
    }
    const Record person =
        addRecord(*m_session, names::person, {{names::familyName.toString(), QStringLiteral("Muster")}});
    const int before = model.gapCount();
    // The people are read again when they are others.
    setField(*m_session, *m_conference, names::venue, QStringLiteral("Haus der Frau Muster"));
    QTRY_COMPARE(model.gapCount(), before + 1);
    setField(*m_session, person, names::mayBeNamed, true);
    QTRY_COMPARE(model.gapCount(), before);
    setField(*m_session, *m_conference, names::aims, QStringLiteral("To meet"));
    QTRY_COMPARE(model.gapCount(), before - 1);
    model.setWatched(false);
    QVERIFY(m_session->undo());
    QCOMPARE(model.gapCount(), before - 1);
    model.setWatched(true);
    QCOMPARE(model.gapCount(), before);
}

void TestGaps::aThemeBecomesAMeasure()
{
    const Record field = addRecord(*m_session, names::fieldOfAction,
                                   {{names::name.toString(), QStringLiteral("Open youth work")}});
    const Record theme = add(names::theme, {{names::question.toString(), reference(*m_question)},
                                            {names::name.toString(), QStringLiteral("Clubs")},
                                            {names::summary.toString(), QStringLiteral("Clubs want rooms.")},
                                            {names::fieldOfAction.toString(), reference(field)}});
    QVERIFY(m_session->apply(measures::fromTheme(*m_session, theme.id()).value()));
    const auto made = measures::ofTheme(m_session->reader(), theme.id());
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().text(names::title), QStringLiteral("Clubs"));
    QCOMPARE(made->first().text(names::description), QStringLiteral("Clubs want rooms."));
    QCOMPARE(made->first().reference(names::fieldOfAction), field.id());
    QVERIFY(m_session->undo());
    QVERIFY(measures::ofTheme(m_session->reader(), theme.id())->isEmpty());
}

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
