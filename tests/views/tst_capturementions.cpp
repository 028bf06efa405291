// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/views/capturetest.h"
#include "views/capture/mentionmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>

/// Organisations and themes that are offered while a card is typed.
class TestCaptureMentions : public CaptureTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void anOrganisationIsOfferedAndTakenByKeys();
    void tabTakesWhatIsOfferedAndTheCursorStays();
    void escapeWantsNoOffer();
    void anUnknownOrganisationIsMadeWithTheCard();
    void themesAreThoseOfTheQuestion();
    void enterKeepsTheCardWhenNothingKnownIsOffered();
    void theOfferIsASoundModel();

private:
    QListView *offer() const { return qobject_cast<QListView *>(QApplication::activePopupWidget()); }
    QStringList offered() const;
};

QStringList TestCaptureMentions::offered() const
{
    QStringList texts;
    for (int row = 0; offer() && row < offer()->model()->rowCount(); ++row)
        texts.append(offer()->model()->index(row, 0).data().toString());
    return texts;
}

void TestCaptureMentions::anOrganisationIsOfferedAndTakenByKeys()
{
    m_typist->type(QStringLiteral("Kurse @hochsch"));
    QCOMPARE(offered().mid(0, 2), QStringList({"Hochschule Eschwege", "Volkshochschule (VHS)"}));
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Return);
    QCOMPARE(input().toPlainText(), QStringLiteral("Kurse @Volkshochschule (VHS) "));
    QVERIFY2(all(names::contribution).isEmpty(), "Enter took the name, not the card");
    m_typist->type(QStringLiteral(" und mehr"));
    QVERIFY(!offer());
    m_typist->press(Qt::Key_Return);
    QCOMPARE(all(names::contribution).constFirst().text(names::text),
             QStringLiteral("Kurse Volkshochschule (VHS) und mehr"));
    QCOMPARE(all(names::contributionOrganisation).size(), 1);
}

void TestCaptureMentions::tabTakesWhatIsOfferedAndTheCursorStays()
{
    m_typist->type(QStringLiteral("@hoch"));
    m_typist->press(Qt::Key_Tab);
    QCOMPARE(input().toPlainText(), QStringLiteral("@Hochschule Eschwege "));
    QVERIFY(input().hasFocus());
}

void TestCaptureMentions::escapeWantsNoOffer()
{
    m_typist->type(QStringLiteral("Kurse @hoch"));
    QVERIFY(offer());
    m_typist->press(Qt::Key_Escape);
    QVERIFY(!offer());
    m_typist->type(QStringLiteral("schule"));
    QVERIFY(!offer());
    m_typist->press(Qt::Key_Return);
    QCOMPARE(all(names::contribution).constFirst().text(names::text), QStringLiteral("Kurse @hochschule"));
}

void TestCaptureMentions::anUnknownOrganisationIsMadeWithTheCard()
{
    m_typist->type(QStringLiteral("Proberaum @Musikschule"));
    QCOMPARE(offered().size(), 1);
    m_typist->press(Qt::Key_Down);
    m_typist->press(Qt::Key_Return);
    QCOMPARE(all(names::organisation).size(), 2);
    m_typist->press(Qt::Key_Return);
    QCOMPARE(all(names::organisation).size(), 3);
    QCOMPARE(all(names::contribution).constFirst().text(names::text), QStringLiteral("Proberaum"));
    m_typist->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(all(names::organisation).size(), 2);
}

void TestCaptureMentions::themesAreThoseOfTheQuestion()
{
    addTheme("Freizeit", m_questions.at(0));
    addTheme("Wohnen", m_questions.at(1));
    m_typist->type(QStringLiteral("Platz #"));
    QCOMPARE(offered(), QStringList(QStringLiteral("Freizeit")));
    m_typist->press(Qt::Key_Escape);
    m_typist->press(Qt::Key_2, Qt::AltModifier);
    m_typist->type(QStringLiteral("Platz #"));
    QCOMPARE(offered(), QStringList(QStringLiteral("Wohnen")));
    m_typist->press(Qt::Key_Return);
    m_typist->press(Qt::Key_Return);
    const Record card = all(names::contribution).constFirst();
    QCOMPARE(card.text(names::text), QStringLiteral("Platz"));
    QCOMPARE(card.reference(names::theme), all(names::theme).at(1).id());
}

void TestCaptureMentions::enterKeepsTheCardWhenNothingKnownIsOffered()
{
    m_typist->type(QStringLiteral("Danke @alle\n"));
    QCOMPARE(all(names::contribution).constFirst().text(names::text), QStringLiteral("Danke @alle"));
    QCOMPARE(all(names::organisation).size(), 2);
}

void TestCaptureMentions::theOfferIsASoundModel()
{
    MentionModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.offer({{RecordId::create(), QStringLiteral("one"), QStringLiteral("1")}}, QStringLiteral("two"),
                false);
    QCOMPARE(model.rowCount(), 2);
    model.offer({}, {}, true);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestCaptureMentions)
#include "tst_capturementions.moc"
