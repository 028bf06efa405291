// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/cardwriter.h"
#include "models/capture/namebook.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace testsession;

class TestCardWriter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCardAndWhatItMentionsAreOneStep();
    void whatIsMentionedTwiceIsMadeOnce();
    void changingTheTextChangesTheLinks();
    void textThatStaysChangesNothing();
    void marksAreSetOnManyCardsInOneStep();
    void removingTakesTheLinksAlong();
    void aTextThatIsTooLongLeavesNothingBehind();

private:
    CardText text(const QString &line) { return cardtext::read(line, m_names->names(m_question)); }
    Result<void> add(const QStringList &lines)
    {
        QList<CardText> texts;
        for (const QString &line : lines)
            texts.append(text(line));
        return m_writer->add(m_question, {}, texts);
    }
    QList<Record> all(QStringView table) const
    {
        return *m_session->reader().records(RecordQuery::all(table));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<NameBook> m_names;
    std::unique_ptr<CardWriter> m_writer;
    RecordId m_question;
    RecordId m_club;
};

void TestCardWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    const Record conference = addConference(*m_session, QStringLiteral("Ost"));
    m_question = addRecord(*m_session, names::question,
                           {{names::conference.toString(), reference(conference)},
                            {names::wording.toString(), QStringLiteral("Was fehlt?")},
                            {names::shortName.toString(), QStringLiteral("Bedarf")}})
                     .id();
    m_club =
        addRecord(*m_session, names::organisation, {{names::name.toString(), QStringLiteral("Sportverein")}})
            .id();
    m_names = std::make_unique<NameBook>(*m_session);
    m_writer = std::make_unique<CardWriter>(*m_session, conference.id());
}

void TestCardWriter::cleanup()
{
    m_writer.reset();
    m_names.reset();
    m_session.reset();
}

void TestCardWriter::aCardAndWhatItMentionsAreOneStep()
{
    QVERIFY(add({QStringLiteral("Mehr Busse @Sportverein @„Feuerwehr“ #„Verkehr“ ?? !")}));
    const Record card = all(names::contribution).constFirst();
    QCOMPARE(card.text(names::text), QStringLiteral("Mehr Busse"));
    QVERIFY(card.isTrue(names::keyMessage));
    QVERIFY(card.isTrue(names::unclear));
    QCOMPARE(all(names::contributionOrganisation).size(), 2);
    QCOMPARE(all(names::theme).constFirst().text(names::name), QStringLiteral("Verkehr"));
    QCOMPARE(all(names::theme).constFirst().reference(names::question), m_question);
    QCOMPARE(card.reference(names::theme), all(names::theme).constFirst().id());
    const auto read = m_writer->read(card.id());
    QVERIFY(read && *read);
    QCOMPARE((*read)->organisations.size(), 2);
    QVERIFY(m_names->organisations().called(QStringLiteral("feuerwehr")));

    QVERIFY(m_session->undo());
    QVERIFY(all(names::contribution).isEmpty());
    QVERIFY(all(names::theme).isEmpty());
    QCOMPARE(all(names::organisation).size(), 1);
    QVERIFY(!m_names->organisations().called(QStringLiteral("Feuerwehr")));
}

void TestCardWriter::whatIsMentionedTwiceIsMadeOnce()
{
    QVERIFY(add({QStringLiteral("Busse @„Feuerwehr“ #„Verkehr“"),
                 QStringLiteral("Bahn @„feuerwehr“ #„verkehr“"), QStringLiteral("Räder #„Freizeit“")}));
    QCOMPARE(all(names::contribution).size(), 3);
    QCOMPARE(all(names::organisation).size(), 2);
    QCOMPARE(all(names::theme).size(), 2);
    QCOMPARE(all(names::theme).at(0).number(names::position), 1);
    QCOMPARE(all(names::theme).at(1).number(names::position), 2);
}

void TestCardWriter::changingTheTextChangesTheLinks()
{
    QVERIFY(add({QStringLiteral("Busse @Sportverein #„Verkehr“ !")}));
    const RecordId card = all(names::contribution).constFirst().id();
    QVERIFY(m_writer->change(card, text(QStringLiteral("Bahnen @„Feuerwehr“"))));
    const Record changed = all(names::contribution).constFirst();
    QCOMPARE(changed.text(names::text), QStringLiteral("Bahnen"));
    QVERIFY(!changed.isTrue(names::keyMessage));
    QVERIFY(changed.reference(names::theme).isNull());
    QCOMPARE(all(names::contributionOrganisation).size(), 1);
    QVERIFY(all(names::contributionOrganisation).constFirst().reference(names::organisation) != m_club);
    QVERIFY(m_session->undo());
    QCOMPARE(all(names::contributionOrganisation).constFirst().reference(names::organisation), m_club);
    QVERIFY(all(names::contribution).constFirst().isTrue(names::keyMessage));
}

void TestCardWriter::textThatStaysChangesNothing()
{
    QVERIFY(add({QStringLiteral("Der @Sportverein hilft #„Ehrenamt“ ??")}));
    const RecordId card = all(names::contribution).constFirst().id();
    const auto read = m_writer->read(card);
    QVERIFY(read && *read);
    const int steps = m_session->undoStack().count();
    const MentionedNames known = m_names->names(m_question);
    QVERIFY(m_writer->change(card, cardtext::read(cardtext::write(**read, known), known)));
    QCOMPARE(m_session->undoStack().count(), steps);
}

void TestCardWriter::marksAreSetOnManyCardsInOneStep()
{
    QVERIFY(add({QStringLiteral("one ??"), QStringLiteral("two")}));
    QList<RecordId> ids;
    for (const Record &card : all(names::contribution))
        ids.append(card.id());
    QVERIFY(m_writer->mark(ids, names::unclear, true));
    for (const Record &card : all(names::contribution))
        QVERIFY(card.isTrue(names::unclear));
    QVERIFY(m_session->undo());
    QVERIFY(!all(names::contribution).at(1).isTrue(names::unclear));
}

void TestCardWriter::removingTakesTheLinksAlong()
{
    QVERIFY(add({QStringLiteral("one @Sportverein"), QStringLiteral("two @Sportverein")}));
    QVERIFY(m_writer->remove({all(names::contribution).constFirst().id()}));
    QCOMPARE(all(names::contribution).size(), 1);
    QCOMPARE(all(names::contributionOrganisation).size(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(all(names::contributionOrganisation).size(), 2);
}

void TestCardWriter::aTextThatIsTooLongLeavesNothingBehind()
{
    const auto added = add({QStringLiteral("good"), QString(10'001, u'x') + QStringLiteral(" @„Feuerwehr“")});
    QVERIFY(!added);
    QVERIFY(!added.error().text.isEmpty());
    QVERIFY(all(names::contribution).isEmpty());
    QCOMPARE(all(names::organisation).size(), 1);
}

QTEST_GUILESS_MAIN(TestCardWriter)
#include "tst_cardwriter.moc"
