// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/conflictrecord.h"
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QTest>

using namespace testsession;
using Side = conflictrecord::Side;

/// Packages from the hall: what they hold, what they bring home, and what is left to people.
class TestPackageMerge : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void packageHoldsWhatAGroupNeedsAndNobodysAddress();
    void packageForTheReceptionHoldsWhoTakesPart();
    void packageKnowsWhereItBelongs();
    void packageIsOneFileAtEveryMoment();
    void bringsWhatWasTyped();
    void samePackageAgainChangesNothing();
    void olderCopyAfterTheNewerOneChangesNothing();
    void earlierWordingsStayInTheHistory();
    void undoTakesTheMergeBackAndMergingAgainBringsItAgain();
    void deletionsTravel();
    void conflictKeepsBothWordings();
    void decidedConflictIsGoneAndCanBeTakenBack();
    void oursOrTheirsCanBeChosenForAll();
    void editAgainstDeletionKeepsTheCard();
    void themeThatAnotherGroupUsesStays();
    void themeThatMovedAwayKeepsNoForeignCards();
    void organisationTypedTwiceIsOfferedForJoining();
    void newerWordsReplaceThoseOfAWaitingConflict();
    void packageComesHomeByWayOfAnotherOneOnce();
    void packageOfAPackageBringsItsOwn();
    void listSaysWhatIsBack();
    void packageOfAnotherFileIsRefused();
    void fileItselfIsRefused();
    void packageWhoseConferenceIsGoneIsRefused();
    void truncatedPackageIsRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The path of a package for the whole conference.
    QString handOut(const QString &name, Session *from = nullptr);
    Record addCard(Session &session, const QString &text);
    Result<PackageReport> mergeOne(const QString &package,
                                   PackageMerge::Choice choice = PackageMerge::Choice::Ask);
    static Result<PackageReport> merge(Session &into, const QString &package,
                                       PackageMerge::Choice choice = PackageMerge::Choice::Ask);
    QStringList cards() const;
    QList<Record> conflicts() const;
    qsizetype historySize() const { return m_home->reader().history({})->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_home;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
    std::optional<Record> m_group;
    std::optional<Record> m_theme;
};

namespace {

std::unique_ptr<Session> opened(const QString &path)
{
    auto session = Session::open(path);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    return std::move(*session);
}

QString textOf(const Record &record)
{
    return record.text(names::text);
}

} // namespace

void TestPackageMerge::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = makeSession(*m_folder);
    m_conference = addConference(*m_home, QStringLiteral("Sozialraumkonferenz"));
    const QVariantMap part{{names::conference.toString(), reference(*m_conference)}};
    QVariantMap values = part;
    values.insert(QStringLiteral("wording"), QStringLiteral("Was sind die Schätze?"));
    values.insert(QStringLiteral("short-name"), QStringLiteral("Schätze"));
    m_question = addRecord(*m_home, names::question, values);
    values = part;
    values.insert(names::name.toString(), QStringLiteral("Gruppe 1"));
    m_group = addRecord(*m_home, names::workingGroup, values);
    values.insert(names::name.toString(), QStringLiteral("Vereine"));
    values.insert(names::question.toString(), reference(*m_question));
    m_theme = addRecord(*m_home, names::theme, values);
}

void TestPackageMerge::cleanup()
{
    m_home.reset();
    m_folder.reset();
}

QString TestPackageMerge::handOut(const QString &name, Session *from)
{
    const QString target = path(name + QStringLiteral(".szpaket"));
    const auto package =
        packagefile::handOut(from ? *from : *m_home, {target, m_conference->id(), {}, name, {}});
    if (!package)
        qFatal("%s", qPrintable(package.error().text));
    return target;
}

Record TestPackageMerge::addCard(Session &session, const QString &text)
{
    return addRecord(session, names::contribution,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), reference(*m_question)},
                      {names::text.toString(), text}});
}

Result<PackageReport> TestPackageMerge::mergeOne(const QString &package, PackageMerge::Choice choice)
{
    return merge(*m_home, package, choice);
}

Result<PackageReport> TestPackageMerge::merge(Session &into, const QString &package,
                                              PackageMerge::Choice choice)
{
    const auto opened = packagefile::open(package, {});
    if (!opened)
        return opened.error();
    PackageMerge merge(into.reader(), choice);
    if (const auto added = merge.add((*opened)->reader()); !added)
        return added.error();
    const ChangeSet changes = merge.changes();
    if (!changes.isEmpty() || !merge.sources().isEmpty()) {
        if (const auto done = into.merge(changes, merge.sources()); !done)
            return done.error();
    }
    return merge.reports().constFirst();
}

QStringList TestPackageMerge::cards() const
{
    const auto records = m_home->reader().records(RecordQuery::all(names::contribution));
    QStringList texts;
    for (const Record &record : *records)
        texts.append(textOf(record));
    texts.sort();
    return texts;
}

QList<Record> TestPackageMerge::conflicts() const
{
    return *m_home->reader().records(RecordQuery::all(names::conflict));
}

void TestPackageMerge::packageHoldsWhatAGroupNeedsAndNobodysAddress()
{
    addRecord(*m_home, names::organisation,
              {{names::name.toString(), QStringLiteral("Jobcenter")},
               {QStringLiteral("provider"), QStringLiteral("public")},
               {QStringLiteral("category"), QStringLiteral("other")},
               {names::email.toString(), QStringLiteral("geheim@example.org")},
               {names::note.toString(), QStringLiteral("vertraulich")}});
    addRecord(*m_home, names::person, {{names::familyName.toString(), QStringLiteral("Beispielname")}});
    const QString target = path(QStringLiteral("1.szpaket"));
    QVERIFY(packagefile::handOut(*m_home, {target, m_conference->id(), m_group->id(), {}, {}}));
    const auto package = opened(target);
    const auto organisations = package->reader().records(RecordQuery::all(names::organisation));
    QCOMPARE(organisations->size(), 1);
    QCOMPARE(organisations->constFirst().text(names::name), QStringLiteral("Jobcenter"));
    QCOMPARE(*package->reader().count(RecordQuery::all(names::question)), 1);
    QCOMPARE(*package->reader().count(RecordQuery::all(names::theme)), 1);
    QCOMPARE(*package->reader().count(RecordQuery::all(names::person)), 0);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *secret : {"geheim@example.org", "vertraulich", "Beispielname"})
        QVERIFY2(!bytes.contains(secret), secret);
}

void TestPackageMerge::packageForTheReceptionHoldsWhoTakesPart()
{
    const Record guest = addRecord(*m_home, names::person,
                                   {{names::familyName.toString(), QStringLiteral("Gast")},
                                    {names::phone.toString(), QStringLiteral("0123 456")}});
    addRecord(*m_home, names::person, {{names::familyName.toString(), QStringLiteral("Fremd")}});
    addRecord(*m_home, names::participation,
              {{names::conference.toString(), reference(*m_conference)},
               {names::person.toString(), reference(guest)}});
    const auto package = opened(handOut(QStringLiteral("Empfang")));
    const auto persons = package->reader().records(RecordQuery::all(names::person));
    QCOMPARE(persons->size(), 1);
    QCOMPARE(persons->constFirst().text(names::familyName), QStringLiteral("Gast"));
    QVERIFY(!persons->constFirst().value(names::phone).isValid());
    QCOMPARE(*package->reader().count(RecordQuery::all(names::participation)), 1);
}

void TestPackageMerge::packageKnowsWhereItBelongs()
{
    const QString target = path(QStringLiteral("1.szpaket"));
    QVERIFY(packagefile::handOut(*m_home, {target, m_conference->id(), m_group->id(), {}, {}}));
    const auto identity = opened(target)->reader().description()->package;
    QVERIFY(identity);
    QCOMPARE(identity->home, m_home->reader().description()->id);
    QCOMPARE(identity->conference, m_conference->id());
    QCOMPARE(identity->group, m_group->id());
    QCOMPARE(identity->name, QStringLiteral("Gruppe 1"));
    QVERIFY(!m_home->reader().description()->package);
}

void TestPackageMerge::packageIsOneFileAtEveryMoment()
{
    const QString target = handOut(QStringLiteral("1"));
    const auto package = opened(target);
    addCard(*package, QStringLiteral("Großer Sportverein"));
    QVERIFY(!QFile::exists(target + QStringLiteral("-wal")));
    const QString copy = path(QStringLiteral("copy.szpaket"));
    QVERIFY(QFile::copy(target, copy));
    QVERIFY(mergeOne(copy));
    QCOMPARE(cards(), QStringList{QStringLiteral("Großer Sportverein")});
}

void TestPackageMerge::bringsWhatWasTyped()
{
    const Record known = addCard(*m_home, QStringLiteral("schon da"));
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    addCard(*opened(first), QStringLiteral("Vereinsvielfalt"));
    addCard(*opened(second), QStringLiteral("Netzwerk"));
    const auto report = mergeOne(first);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
    QCOMPARE(report->added, 1);
    QCOMPARE(report->conflicts, 0);
    QVERIFY(mergeOne(second));
    QCOMPARE(cards(),
             (QStringList{QStringLiteral("Netzwerk"), QStringLiteral("Vereinsvielfalt"), textOf(known)}));
    QCOMPARE(*m_home->findFaults(), QStringList());
}

void TestPackageMerge::samePackageAgainChangesNothing()
{
    const QString package = handOut(QStringLiteral("1"));
    addCard(*opened(package), QStringLiteral("Vereinsvielfalt"));
    QVERIFY(mergeOne(package));
    const qsizetype before = historySize();
    const auto again = mergeOne(package);
    QVERIFY(again);
    QVERIFY(!again->isNews());
    QCOMPARE(again->known, 1);
    QCOMPARE(historySize(), before);
}

void TestPackageMerge::olderCopyAfterTheNewerOneChangesNothing()
{
    const QString package = handOut(QStringLiteral("1"));
    const QString older = path(QStringLiteral("older.szpaket"));
    Record card = addCard(*opened(package), QStringLiteral("Vereine"));
    QVERIFY(QFile::copy(package, older));
    setField(*opened(package), card, names::text, QStringLiteral("Vereinsvielfalt"));
    QVERIFY(mergeOne(package));
    const qsizetype before = historySize();
    QVERIFY(!mergeOne(older)->isNews());
    QCOMPARE(historySize(), before);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsvielfalt")});
}

void TestPackageMerge::earlierWordingsStayInTheHistory()
{
    const QString package = handOut(QStringLiteral("1"));
    const Record card = addCard(*opened(package), QStringLiteral("erste Fassung"));
    setField(*opened(package), card, names::text, QStringLiteral("zweite Fassung"));
    QVERIFY(mergeOne(package));
    HistoryQuery query;
    query.record = card.id();
    QStringList wordings;
    const auto history = m_home->reader().history(query);
    for (const ChangeSet &changes : *history) {
        for (const RowChange &row : changes.rows)
            wordings.append(row.fields.value(names::text.toString()).after.toString());
    }
    QVERIFY(wordings.contains(QStringLiteral("erste Fassung")));
}

void TestPackageMerge::undoTakesTheMergeBackAndMergingAgainBringsItAgain()
{
    const QString package = handOut(QStringLiteral("1"));
    addCard(*opened(package), QStringLiteral("Vereinsvielfalt"));
    QVERIFY(mergeOne(package));
    QVERIFY(m_home->undo());
    QCOMPARE(cards(), QStringList());
    QVERIFY(m_home->redo());
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsvielfalt")});
    QVERIFY(!mergeOne(package)->isNews());
    QVERIFY(m_home->undo());
    QCOMPARE(mergeOne(package)->added, 1);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereinsvielfalt")});
}

void TestPackageMerge::deletionsTravel()
{
    QString package = handOut(QStringLiteral("1"));
    const auto laptop = opened(package);
    const Record card = addCard(*laptop, QStringLiteral("Vereine"));
    QVERIFY(mergeOne(package));
    QVERIFY(laptop->apply(edits::remove(stored(*laptop, card))));
    QCOMPARE(mergeOne(package)->removed, 1);
    QCOMPARE(cards(), QStringList());
}

void TestPackageMerge::conflictKeepsBothWordings()
{
    const QString package = handOut(QStringLiteral("1"));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Vereinsleben"));
    setField(*m_home, *m_theme, names::name, QStringLiteral("Sportvereine"));
    QCOMPARE(mergeOne(package)->conflicts, 1);
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QCOMPARE(conflicts().size(), 1);
    const Record conflict = conflicts().constFirst();
    QCOMPARE(conflict.text(names::base), QStringLiteral("Vereine"));
    QCOMPARE(conflict.text(names::ours), QStringLiteral("Sportvereine"));
    QCOMPARE(conflict.text(names::theirs), QStringLiteral("Vereinsleben"));
}

void TestPackageMerge::decidedConflictIsGoneAndCanBeTakenBack()
{
    conflictKeepsBothWordings();
    const auto decision = conflictrecord::decide(m_home->reader(), conflicts(), Side::Theirs);
    QVERIFY(decision);
    QVERIFY(m_home->apply(*decision));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Vereinsleben"));
    QVERIFY(conflicts().isEmpty());
    QVERIFY(m_home->undo());
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QCOMPARE(conflicts().size(), 1);
    QVERIFY(m_home->apply(*conflictrecord::decide(m_home->reader(), conflicts(), Side::Ours)));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QVERIFY(conflicts().isEmpty());
}

void TestPackageMerge::oursOrTheirsCanBeChosenForAll()
{
    const QString package = handOut(QStringLiteral("1"));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Vereinsleben"));
    setField(*m_home, *m_theme, names::name, QStringLiteral("Sportvereine"));
    QVERIFY(mergeOne(package, PackageMerge::Choice::Theirs));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Vereinsleben"));
    QVERIFY(m_home->undo());
    QVERIFY(mergeOne(package, PackageMerge::Choice::Ours));
    QCOMPARE(stored(*m_home, *m_theme).text(names::name), QStringLiteral("Sportvereine"));
    QVERIFY(conflicts().isEmpty());
}

void TestPackageMerge::editAgainstDeletionKeepsTheCard()
{
    const QString package = handOut(QStringLiteral("1"));
    const auto laptop = opened(package);
    const Record card = addCard(*laptop, QStringLiteral("Vereine"));
    QVERIFY(mergeOne(package));
    QVERIFY(m_home->apply(edits::remove(stored(*m_home, card))));
    setField(*laptop, card, names::text, QStringLiteral("Vereine und Feuerwehr"));
    QCOMPARE(mergeOne(package)->conflicts, 1);
    QCOMPARE(cards(), QStringList{QStringLiteral("Vereine und Feuerwehr")});
    QVERIFY(m_home->apply(*conflictrecord::decide(m_home->reader(), conflicts(), Side::Ours)));
    QCOMPARE(cards(), QStringList());
}

void TestPackageMerge::themeThatAnotherGroupUsesStays()
{
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    {
        const auto laptop = opened(first);
        QVERIFY(laptop->apply(edits::remove(stored(*laptop, *m_theme))));
        const auto other = opened(second);
        const Record card = addCard(*other, QStringLiteral("Feuerwehr"));
        setField(*other, card, names::theme, reference(*m_theme));
    }
    for (const QStringList &order : {QStringList{first, second}, QStringList{second, first}}) {
        for (const QString &package : order) {
            const auto report = mergeOne(package);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
        }
        QVERIFY(*m_home->reader().record(names::theme, m_theme->id()));
        QCOMPARE(conflicts().size(), 1);
        QCOMPARE(*m_home->findFaults(), QStringList());
        QVERIFY(m_home->undoNewest(2));
    }
}

void TestPackageMerge::themeThatMovedAwayKeepsNoForeignCards()
{
    const Record other = addRecord(*m_home, names::question,
                                   {{names::conference.toString(), reference(*m_conference)},
                                    {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
                                    {QStringLiteral("short-name"), QStringLiteral("Bedarfe")}});
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    setField(*opened(first), *m_theme, names::question, reference(other));
    {
        const auto laptop = opened(second);
        const Record card = addCard(*laptop, QStringLiteral("Feuerwehr"));
        setField(*laptop, card, names::theme, reference(*m_theme));
    }
    for (const QStringList &order : {QStringList{first, second}, QStringList{second, first}}) {
        for (const QString &package : order) {
            const auto report = mergeOne(package);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
        }
        QCOMPARE(cards(), QStringList{QStringLiteral("Feuerwehr")});
        QCOMPARE(conflicts().size(), 1);
        QCOMPARE(*m_home->findFaults(), QStringList());
        QVERIFY(m_home->undoNewest(2));
    }
}

void TestPackageMerge::organisationTypedTwiceIsOfferedForJoining()
{
    const QVariantMap kinds{{QStringLiteral("provider"), QStringLiteral("other")},
                            {QStringLiteral("category"), QStringLiteral("other")}};
    QStringList packages;
    for (const QString &name : {QStringLiteral("TSV Großalmerode"), QStringLiteral("tsv grossalmerode")}) {
        packages.append(handOut(name));
        QVariantMap values = kinds;
        values.insert(names::name.toString(), name);
        addRecord(*opened(packages.constLast()), names::organisation, values);
    }
    QVERIFY(mergeOne(packages.at(0)));
    QCOMPARE(mergeOne(packages.at(1))->conflicts, 1);
    QCOMPARE(*m_home->reader().count(RecordQuery::all(names::organisation)), 2);
    const auto joined = conflictrecord::decide(m_home->reader(), conflicts(), Side::Theirs);
    QVERIFY2(joined, qPrintable(joined ? QString() : joined.error().text));
    QVERIFY(m_home->apply(*joined));
    QCOMPARE(*m_home->reader().count(RecordQuery::all(names::organisation)), 1);
}

void TestPackageMerge::newerWordsReplaceThoseOfAWaitingConflict()
{
    const QString package = handOut(QStringLiteral("1"));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Vereinsleben"));
    setField(*m_home, *m_theme, names::name, QStringLiteral("Sportvereine"));
    QVERIFY(mergeOne(package));
    setField(*opened(package), *m_theme, names::name, QStringLiteral("Lebendige Vereine"));
    QVERIFY(mergeOne(package));
    QCOMPARE(conflicts().size(), 1);
    QCOMPARE(conflicts().constFirst().text(names::base), QStringLiteral("Vereine"));
    QCOMPARE(conflicts().constFirst().text(names::theirs), QStringLiteral("Lebendige Vereine"));
}

void TestPackageMerge::packageComesHomeByWayOfAnotherOneOnce()
{
    const QString first = handOut(QStringLiteral("1"));
    const QString second = handOut(QStringLiteral("2"));
    addCard(*opened(first), QStringLiteral("von eins"));
    addCard(*opened(second), QStringLiteral("von zwei"));
    QVERIFY(merge(*opened(first), second));
    QCOMPARE(mergeOne(first)->added, 2);
    QVERIFY(!mergeOne(second)->isNews());
    QCOMPARE(cards(), (QStringList{QStringLiteral("von eins"), QStringLiteral("von zwei")}));
}

void TestPackageMerge::packageOfAPackageBringsItsOwn()
{
    const QString first = handOut(QStringLiteral("1"));
    QString fifth;
    {
        const auto laptop = opened(first);
        setField(*laptop, addCard(*laptop, QStringLiteral("von eins")), names::theme, reference(*m_theme));
        fifth = handOut(QStringLiteral("5"), laptop.get());
    }
    addCard(*opened(fifth), QStringLiteral("von fünf"));
    const auto report = mergeOne(fifth);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
    QCOMPARE(cards(), QStringList{QStringLiteral("von fünf")});
    QVERIFY(mergeOne(first));
    QCOMPARE(cards(), (QStringList{QStringLiteral("von eins"), QStringLiteral("von fünf")}));
    QVERIFY(conflicts().isEmpty());
}

void TestPackageMerge::listSaysWhatIsBack()
{
    const QString first = handOut(QStringLiteral("1"));
    handOut(QStringLiteral("2"));
    QVERIFY(mergeOne(first));
    const auto packages = m_home->reader().records(RecordQuery::all(names::package));
    QCOMPARE(packages->size(), 2);
    for (const Record &package : *packages) {
        QVERIFY(package.value(names::handedOutOn).isValid());
        QCOMPARE(package.value(names::returnedOn).isValid(),
                 package.text(names::name) == QStringLiteral("1"));
    }
}

void TestPackageMerge::packageOfAnotherFileIsRefused()
{
    const QTemporaryDir folder;
    const auto other = makeSession(folder);
    const Record conference = addConference(*other, QStringLiteral("Fremde Konferenz"));
    const QString package = path(QStringLiteral("foreign.szpaket"));
    QVERIFY(packagefile::handOut(*other, {package, conference.id(), {}, {}, {}}));
    const auto report = mergeOne(package);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotOurs);
}

void TestPackageMerge::fileItselfIsRefused()
{
    const auto report = mergeOne(m_home->path());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotOurs);
}

void TestPackageMerge::packageWhoseConferenceIsGoneIsRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    const Record theirs = addCard(*opened(package), QStringLiteral("Vereine"));
    for (const QStringView table :
         {names::package, names::theme, names::question, names::workingGroup, names::conference}) {
        const auto records = m_home->reader().records(RecordQuery::all(table));
        for (const Record &record : *records)
            QVERIFY(m_home->apply(edits::remove(record)));
    }
    const qsizetype before = historySize();
    const auto report = mergeOne(package);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotFound);
    QCOMPARE(historySize(), before);
}

void TestPackageMerge::truncatedPackageIsRefused()
{
    const QString package = handOut(QStringLiteral("1"));
    addCard(*opened(package), QStringLiteral("Vereine"));
    QFile whole(package);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const qsizetype before = historySize();
    for (qsizetype length = 0; length < bytes.size(); length += 4999) {
        QFile file(path(QStringLiteral("cut.szpaket")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes.first(length));
        file.close();
        const auto report = mergeOne(file.fileName());
        QVERIFY2(!report, qPrintable(QString::number(length)));
        QVERIFY(!report.error().text.isEmpty());
    }
    QCOMPARE(historySize(), before);
}

QTEST_GUILESS_MAIN(TestPackageMerge)
#include "tst_packagemerge.moc"
