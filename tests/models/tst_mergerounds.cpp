// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

constexpr int copies = 4;
constexpr int stepsOnEach = 12;

int roundCount()
{
    const int asked = qEnvironmentVariableIntValue("SOZIALRAUM_MERGE_ROUNDS");
    return asked > 0 ? asked : 300;
}

quint32 firstSeed()
{
    const int asked = qEnvironmentVariableIntValue("SOZIALRAUM_MERGE_SEED");
    return asked > 0 ? static_cast<quint32>(asked) : 1;
}

// What is tried is the merge, not the disk: where there is a disk in memory, thousands of rounds are quick.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QFileInfo info(memory);
    return (info.isDir() && info.isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/rounds-XXXXXX");
}

/// Somebody who adds, changes, removes and takes back at random in one file, and remembers every text that
/// the file acknowledged.
class Typist
{
public:
    Typist(Session &session, quint32 seed, QSet<QString> &texts)
        : m_session(session), m_random(seed), m_texts(texts)
    {
    }

    void type(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
    }

private:
    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
            return remove(pick(names::contribution));
        case 1:
            static_cast<void>(m_session.undo());
            return;
        case 2:
            return edit(pick(names::theme), names::name);
        case 3:
            return sort();
        case 4:
            return count();
        case 5:
        case 6:
            return edit(pick(names::contribution), names::text);
        default:
            return add();
        }
    }

    QString freshText()
    {
        QString text = QStringLiteral("Gedanke ") + RecordId::create().toString();
        return text;
    }

    std::optional<Record> pick(QStringView table)
    {
        const auto records = m_session.reader().records(RecordQuery::all(table));
        if (!records || records->isEmpty())
            return std::nullopt;
        return records->at(m_random.bounded(static_cast<int>(records->size())));
    }

    bool apply(const ChangeSet &changes) { return !changes.isEmpty() && m_session.apply(changes); }

    void add()
    {
        const auto question = pick(names::question);
        auto card = m_session.newRecord(names::contribution,
                                        {{names::conference.toString(), question->value(names::conference)},
                                         {names::question.toString(), QVariant::fromValue(question->id())}});
        const QString text = freshText();
        card->set(names::text, text);
        if (apply(edits::insert(*card)))
            m_texts.insert(text);
    }

    void edit(const std::optional<Record> &record, QStringView field)
    {
        const QString text = freshText();
        if (record && apply(edits::setField(*record, field, text)))
            m_texts.insert(text);
    }

    void sort()
    {
        const auto card = pick(names::contribution);
        const auto theme = pick(names::theme);
        if (card && theme && theme->value(names::question) == card->value(names::question))
            apply(edits::setField(*card, names::theme, QVariant::fromValue(theme->id())));
    }

    // So many that two devices never enter the same by chance: then the one that takes its number back would
    // take back the other's, too, depending on who came first.
    void count()
    {
        if (const auto theme = pick(names::theme))
            apply(edits::setField(*theme, names::dots, static_cast<qlonglong>(m_random.bounded(1'000'000))));
    }

    void remove(const std::optional<Record> &record)
    {
        if (record)
            apply(edits::remove(*record));
    }

    Session &m_session;
    QRandomGenerator m_random;
    QSet<QString> &m_texts;
};

} // namespace

/// Random edits on the home file and four packages, brought together in random order, repeatedly and half
/// finished: nothing that was acknowledged is lost, and the order does not matter.
class TestMergeRounds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostInAnyOrder();

private:
    QString templatePath(int number) const
    {
        return m_folder.filePath(QStringLiteral("template-%1").arg(number));
    }
    void copyTemplates(const QDir &folder) const;
    void runRound(quint32 seed);
    static void mergeInto(Session &home, const QStringList &packages);
    static void checkNothingLost(const Session &home, const QSet<QString> &texts);
    static void checkSameRecords(const Session &left, const Session &right);

    QTemporaryDir m_folder{folderTemplate()};
};

void TestMergeRounds::initTestCase()
{
    auto home = Session::create(templatePath(0));
    QVERIFY(home);
    const Record conference = testsession::addConference(**home, QStringLiteral("Konferenz"));
    for (int i = 0; i < 2; ++i) {
        const Record question =
            testsession::addRecord(**home, names::question,
                                   {{names::conference.toString(), testsession::reference(conference)},
                                    {QStringLiteral("wording"), QStringLiteral("Was fehlt?")},
                                    {QStringLiteral("short-name"), QStringLiteral("Bedarfe")}});
        for (const char *name : {"Treffpunkte", "Fahrdienste"})
            testsession::addRecord(
                **home, names::theme,
                {{names::conference.toString(), testsession::reference(conference)},
                 {names::question.toString(), testsession::reference(question)},
                 {names::name.toString(), QStringLiteral("%1 %2").arg(QLatin1StringView(name)).arg(i)}});
    }
    for (int number = 1; number <= copies; ++number) {
        const auto package = packagefile::handOut(
            **home, {templatePath(number), conference.id(), {}, QString::number(number), {}});
        QVERIFY2(package, qPrintable(package ? QString() : package.error().text));
    }
}

void TestMergeRounds::copyTemplates(const QDir &folder) const
{
    for (int number = 0; number <= copies; ++number)
        QVERIFY(QFile::copy(templatePath(number), folder.filePath(QString::number(number))));
}

void TestMergeRounds::mergeInto(Session &home, const QStringList &packages)
{
    PackageMerge merge(home.reader());
    for (const QString &path : packages) {
        const auto package = packagefile::open(path, {});
        QVERIFY2(package, qPrintable(package ? QString() : package.error().text));
        const auto added = merge.add((*package)->reader());
        QVERIFY2(added, qPrintable(added ? QString() : added.error().text + added.error().detail));
    }
    const ChangeSet changes = merge.changes();
    if (changes.isEmpty() && merge.sources().isEmpty())
        return;
    const auto done = home.merge(changes, merge.sources());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text + done.error().detail));
}

void TestMergeRounds::checkNothingLost(const Session &home, const QSet<QString> &texts)
{
    QSet<QString> missing = texts;
    for (const QStringView table : {names::contribution, names::theme, names::conflict}) {
        const auto records = home.reader().records(RecordQuery::all(table));
        QVERIFY(records);
        for (const Record &record : *records) {
            for (const Field &field : record.table().fields())
                missing.remove(record.value(field.name()).toString());
        }
    }
    const auto history = home.reader().history({});
    QVERIFY(history);
    for (const ChangeSet &changes : *history) {
        for (const RowChange &row : changes.rows) {
            for (const FieldChange &field : row.fields)
                missing.remove(field.after.toString());
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.begin(), missing.end()).join(u'\n')));
}

void TestMergeRounds::checkSameRecords(const Session &left, const Session &right)
{
    QSet<QString> contested;
    for (const Session *session : {&left, &right}) {
        const auto conflicts = session->reader().records(RecordQuery::all(names::conflict));
        QVERIFY(conflicts);
        for (const Record &conflict : *conflicts)
            contested.insert(conflict.text(names::record));
    }
    for (const QStringView table : {names::contribution, names::theme}) {
        const auto ours = left.reader().records(RecordQuery::all(table));
        const auto theirs = right.reader().records(RecordQuery::all(table));
        QVERIFY(ours && theirs);
        QHash<RecordId, Record> records;
        for (const Record &record : *ours)
            records.insert(record.id(), record);
        for (const Record &record : *theirs) {
            const auto other = records.constFind(record.id());
            if (contested.contains(record.id().toString()))
                continue;
            QVERIFY2(other != records.constEnd(), qPrintable(record.title()));
            QVERIFY2(*other == record, qPrintable(record.title() + u'|' + other->title()));
        }
        QCOMPARE(ours->size(), theirs->size());
    }
}

void TestMergeRounds::runRound(quint32 seed)
{
    QRandomGenerator random(seed);
    const QTemporaryDir folder(folderTemplate());
    const auto path = [&](int number) { return folder.filePath(QString::number(number)); };
    copyTemplates(QDir(folder.path()));
    if (QTest::currentTestFailed())
        return;
    QSet<QString> texts;
    const QString twin = folder.filePath(QStringLiteral("twin"));
    auto home = Session::open(path(0));
    QVERIFY(home);
    Typist(**home, random.generate(), texts).type(stepsOnEach);

    QStringList halves;
    for (int number = 1; number <= copies; ++number) {
        auto package = Session::open(path(number));
        QVERIFY(package);
        Typist(**package, random.generate(), texts).type(stepsOnEach / 2);
        // What was brought home in the coffee break.
        if (random.bounded(2) == 0) {
            halves.append(folder.filePath(QStringLiteral("half-%1").arg(number)));
            QVERIFY((*package)->backup(halves.constLast()));
        }
        Typist(**package, random.generate(), texts).type(stepsOnEach / 2);
    }
    QVERIFY((*home)->backup(twin));

    QStringList order = {path(1), path(2), path(3), path(4)};
    std::shuffle(order.begin(), order.end(), random);
    for (const QString &half : halves)
        mergeInto(**home, {half});
    mergeInto(**home, order.mid(0, 2));
    mergeInto(**home, {order.at(1)});
    mergeInto(**home, order);
    const auto before = (*home)->reader().history({});
    mergeInto(**home, order + halves);
    QCOMPARE((*home)->reader().history({})->size(), before->size());
    checkNothingLost(**home, texts);
    if (random.bounded(20) == 0)
        QCOMPARE(*(*home)->findFaults(), QStringList());

    auto other = Session::open(twin);
    QVERIFY(other);
    std::shuffle(order.begin(), order.end(), random);
    for (const QString &package : order)
        mergeInto(**other, {package});
    checkSameRecords(**home, **other);
}

void TestMergeRounds::nothingIsLostInAnyOrder()
{
    const quint32 first = firstSeed();
    for (quint32 seed = first; seed < first + static_cast<quint32>(roundCount()); ++seed) {
        runRound(seed);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("in the round with seed %1").arg(seed)));
    }
}

QTEST_GUILESS_MAIN(TestMergeRounds)
#include "tst_mergerounds.moc"
