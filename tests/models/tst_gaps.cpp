// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/measures.h"
#include "models/items/gapmodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/models/gapstest.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

/// What a conference still lacks before it is published, and what comes of its themes.
class TestGaps : public GapsTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }

    void whatIsFilledInIsNotMissing();
    void themesWantNameResultAndField();
    void cardsWantThemes();
    void picturesWantWordsAndConsent();
    void peopleWantConsent();
    void measuresWantDateAndSomebody();
    void everyGapLeadsToARecord();
    void aThemeBecomesAMeasure();
};

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
