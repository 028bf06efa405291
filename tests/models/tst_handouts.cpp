// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/handouts/participantlist.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "tests/models/documentstest.h"
#include "tests/support/documenttext.h"
#include "tests/support/largeconference.h"

#include <algorithm>

using testsession::addRecord;
using testsession::reference;

/// What lies on the tables: lists of names, badges, the agenda.
class TestHandouts : public DocumentsTest
{
    Q_OBJECT

private slots:
    void initTestCase() { setUp(); }

    void namesAreSortedByTheirRules();
    void oneParticipantIsPrintedAlone();
    void organisationsGetALineForEachHead();
    void badgesFillTheirSheets();
    void agendaComputesItsTimes();
};

void TestHandouts::namesAreSortedByTheirRules()
{
    const auto list = participants::read(m_large.session->reader(), m_large.conference->id());
    QCOMPARE(list->size(), largeconference::participants);
    // DIN 5007-2: Ärmel stands as Aermel, before Ng.
    QVERIFY(std::is_sorted(list->begin(), list->end(), [](const Attendee &left, const Attendee &right) {
        return folding::foldName(left.sortName) < folding::foldName(right.sortName);
    }));
    QVERIFY(list->constFirst().listName.contains(QStringLiteral("rmel")));
    QVERIFY(list->constLast().listName.startsWith(QStringLiteral("Zorn")));
}

void TestHandouts::oneParticipantIsPrintedAlone()
{
    const auto list = participants::read(m_large.session->reader(), m_large.conference->id());
    ReportOptions options;
    options.only = {list->at(7).id};
    const auto sheets = documenttext::all<blocks::Sheet>(*build(m_large, ReportKind::Badges, options));
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets.first().cards.size(), 1);
    QVERIFY(documenttext::textOf(*build(m_large, ReportKind::Badges, options)).contains(list->at(7).name));
    options.blanks = 3;
    QCOMPARE(
        documenttext::all<blocks::Table>(*build(m_large, ReportKind::SignIn, options)).first().rows.size(),
        1 + 1 + 3);
}

void TestHandouts::organisationsGetALineForEachHead()
{
    Place place;
    place.conference = testsession::addConference(*place.session, QStringLiteral("Konferenz"));
    const Record organisation = addRecord(*place.session, names::organisation,
                                          {{QStringLiteral("name"), QStringLiteral("Jugendhaus")}});
    for (const auto &[heads, status] : {std::pair(3, "invited"), std::pair(2, "declined")})
        addRecord(*place.session, names::participation,
                  {{QStringLiteral("conference"), reference(*place.conference)},
                   {QStringLiteral("organisation"), reference(organisation)},
                   {QStringLiteral("head-count"), qlonglong(heads)},
                   {QStringLiteral("status"), QString::fromLatin1(status)}});
    QCOMPARE(participants::read(place.session->reader(), place.conference->id())->size(), 3);
}

void TestHandouts::badgesFillTheirSheets()
{
    const auto sheets = documenttext::all<blocks::Sheet>(*build(m_large, ReportKind::Badges));
    QCOMPARE(sheets.size(), largeconference::participants / 10);
    const auto blank = documenttext::all<blocks::Sheet>(*build(m_empty, ReportKind::Badges));
    QCOMPARE(blank.size(), 1);
    QCOMPARE(blank.first().cards.size(), 10);
    for (const blocks::SheetCard &card : sheets.first().cards)
        QCOMPARE(card.box.size(), QSizeF(90, 55));
}

void TestHandouts::agendaComputesItsTimes()
{
    Place place;
    place.conference = testsession::addConference(*place.session, QStringLiteral("Konferenz"));
    testsession::setField(*place.session, *place.conference, names::startsAt, QTime(9, 0));
    for (const int minutes : {15, 90, 30})
        addRecord(*place.session, names::agendaItem,
                  {{QStringLiteral("conference"), reference(*place.conference)},
                   {QStringLiteral("title"), QStringLiteral("Punkt %1").arg(minutes)},
                   {QStringLiteral("minutes"), qlonglong(minutes)}});
    ReportOptions options;
    options.locale = QLocale(QLocale::German);
    const QString text = documenttext::textOf(*build(place, ReportKind::Agenda, options));
    for (const char *time : {"09:00", "09:15", "10:45"})
        QVERIFY2(text.contains(QLatin1String(time)), qPrintable(text));
}

QTEST_MAIN(TestHandouts)
#include "tst_handouts.moc"
