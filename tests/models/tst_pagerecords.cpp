// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pagerecords.h"
#include "models/store/sqlfile.h"
#include "tests/support/filepages.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// Pages read past SQLite say what SQLite says, and what is no page is no danger.
class TestPageRecords : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void rowsOfTablesAreRead();
    void rowsOfIndexesAreRead();
    void anythingMayStandInAPage();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("test.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QList<QVariantList> sorted(QList<QVariantList> rows)
{
    std::sort(rows.begin(), rows.end(), [](const QVariantList &left, const QVariantList &right) {
        return left.constFirst().toLongLong() < right.constFirst().toLongLong();
    });
    return rows;
}

/// What SQLite finds in the columns \p columns of a table with \p count of them.
QList<QVariantList> rowsBySql(const SqlFile &file, const QString &statement, int count)
{
    QSqlQuery query = file.newQuery();
    if (!query.exec(statement))
        qFatal("%s", qPrintable(statement));
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList values;
        for (int i = 0; i < count; ++i)
            values.append(query.isNull(i) ? QVariant() : query.value(i));
        rows.append(values);
    }
    return rows;
}

} // namespace

void TestPageRecords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto file = SqlFile::open(path(), SqlFile::Mode::Create);
    const QString values = QStringLiteral(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
        "SELECT i, CASE i % 12 WHEN 0 THEN NULL WHEN 1 THEN 0 WHEN 2 THEN 1 WHEN 3 THEN -1 WHEN 4 THEN 127 "
        "WHEN 5 THEN -129 WHEN 6 THEN 8388607 WHEN 7 THEN -2147483648 WHEN 8 THEN 140737488355327 "
        "WHEN 9 THEN -9223372036854775808 WHEN 10 THEN 3.25 ELSE -1e300 END, "
        "printf('ä%.*c', i * i % 30000, 'x'), zeroblob(i % 40) FROM n");
    for (const QString &statement :
         {QStringLiteral("CREATE TABLE numbered (seq INTEGER PRIMARY KEY, number, text TEXT, bytes BLOB)"),
          QStringLiteral(
              "CREATE TABLE ordered (seq INTEGER PRIMARY KEY, number, text TEXT, bytes BLOB, other "
              "INTEGER) WITHOUT ROWID"),
          QStringLiteral("INSERT INTO numbered ") + values,
          QStringLiteral("INSERT INTO ordered SELECT *, seq FROM numbered")}) {
        const auto done = (*file)->run(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

void TestPageRecords::rowsOfTablesAreRead()
{
    const QList<int> leaves = filepages::leaves(path(), QStringLiteral("numbered"));
    QVERIFY(leaves.size() > 3);
    const auto file = SqlFile::open(path(), SqlFile::Mode::ReadOnly);
    const PageRecords pages(**file);
    QList<QVariantList> rows;
    for (const int leaf : leaves) {
        const auto page = pages.page(static_cast<quint32>(leaf));
        QCOMPARE(page.kind, PageRecords::Kind::Table);
        for (const auto &row : page.rows) {
            // The number of the row stands beside it.
            QVERIFY(!row.values.constFirst().isValid());
            QVariantList values = row.values;
            values.first() = row.number;
            rows.append(values);
        }
    }
    QCOMPARE(sorted(rows), rowsBySql(**file, QStringLiteral("SELECT * FROM numbered ORDER BY seq"), 4));
}

void TestPageRecords::rowsOfIndexesAreRead()
{
    const auto file = SqlFile::open(path(), SqlFile::Mode::ReadOnly);
    const PageRecords pages(**file);
    QList<QVariantList> rows;
    for (quint32 number = 2; number <= pages.pageCount(); ++number) {
        const auto page = pages.page(number);
        for (const auto &row : page.rows) {
            if (page.kind == PageRecords::Kind::Index && row.values.size() == 5)
                rows.append(row.values);
        }
    }
    QCOMPARE(sorted(rows), rowsBySql(**file, QStringLiteral("SELECT * FROM ordered ORDER BY seq"), 5));
}

void TestPageRecords::anythingMayStandInAPage()
{
    QFile bytes(path());
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QRandomGenerator random(20'240'617);
    constexpr int pageSize = 4096;
    // The first page stays, so that SQLite opens the file.
    const auto pageCount = static_cast<int>(bytes.size() / pageSize);
    for (int page = 1; page < pageCount; ++page) {
        static constexpr char types[] = {0x0d, 0x0a, 0x02, 0x05};
        bytes.seek(qint64(page) * pageSize);
        QByteArray content = bytes.read(pageSize);
        for (int i = 0; i < (page % 2 == 0 ? 400 : pageSize); ++i)
            content[random.bounded(pageSize)] = static_cast<char>(random.bounded(256));
        content[0] = types[random.bounded(4)];
        bytes.seek(qint64(page) * pageSize);
        bytes.write(content);
    }
    bytes.close();
    const auto file = SqlFile::open(path(), SqlFile::Mode::Damaged);
    const PageRecords pages(**file);
    qsizetype rows = 0;
    for (quint32 number = 0; number <= pages.pageCount() + 1; ++number)
        rows += pages.page(number).rows.size();
    QVERIFY(rows > 0);
}

QTEST_GUILESS_MAIN(TestPageRecords)
#include "tst_pagerecords.moc"
