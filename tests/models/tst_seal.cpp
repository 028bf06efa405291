// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/seal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

// Real files cost a second each; the work of a guess does not change what is checked here.
constexpr seal::Cost cheap{1, 8};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Sealed files: only the passphrase opens them, and nothing that is not exactly as it was written.
class TestSeal : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void nothingCanBeReadWithoutThePassphrase();
    void sealsAgainWithoutThePassphrase();
    void onlyTheUserMayReadTheFiles();
    void wrongPassphraseIsRefused_data();
    void wrongPassphraseIsRefused();
    void oneKeyComposedDifferentlyIsOnePassphrase();
    void changedByteIsRefused();
    void cutOffFileIsRefused();
    void piecesInAnotherOrderAreRefused();
    void piecesOfAnotherFileAreRefused();
    void addedBytesAreRefused();
    void hugeCostIsRefusedAtOnce();
    void plainFileIsNotSealed();
    void emptyPassphraseMakesNoKey();
    void unwritableTargetIsToldAndKeepsTheOldFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString sealedFile(const QByteArray &contents, const QString &name = QStringLiteral("a.szpaket")) const;
    /// Whether \p bytes are refused with a sentence and leave nothing.
    bool isRefused(const QByteArray &bytes) const;

    const QString m_passphrase = QStringLiteral("Vier Tische im Saal");
    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestSeal::sealedFile(const QByteArray &contents, const QString &name) const
{
    const QString plain = path(QStringLiteral("plain"));
    writeBytes(plain, contents);
    const auto key = seal::Key::make(m_passphrase, cheap);
    const QString sealed = path(name);
    if (!key || !seal::write(plain, sealed, RecordId::create(), *key))
        qFatal("could not be sealed");
    QFile::remove(plain);
    return sealed;
}

bool TestSeal::isRefused(const QByteArray &bytes) const
{
    const QString bad = path(QStringLiteral("bad.szpaket"));
    const QString opened = path(QStringLiteral("opened"));
    writeBytes(bad, bytes);
    const auto key = seal::open(bad, m_passphrase, opened);
    return !key && !key.error().text.isEmpty() && !QFile::exists(opened);
}

void TestSeal::comesBackAsItWas_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65535, 65536, 65537, 3 * 65536, 1000000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestSeal::comesBackAsItWas()
{
    QFETCH(int, size);
    const QByteArray contents(size, 'k');
    const QString sealed = sealedFile(contents);
    const QString opened = path(QStringLiteral("opened"));
    QVERIFY(seal::isSealed(sealed));
    QVERIFY(seal::open(sealed, m_passphrase, opened));
    QVERIFY(QFile::exists(opened));
    QCOMPARE(bytesOf(opened), contents);
}

void TestSeal::nothingCanBeReadWithoutThePassphrase()
{
    const QByteArray secret("Netzwerk der Kinder- und Jugendhilfe");
    const QByteArray bytes = bytesOf(sealedFile(secret));
    QVERIFY(!bytes.contains("Netzwerk"));
    QVERIFY(bytes.size() > secret.size());
    QVERIFY(bytesOf(sealedFile(secret, QStringLiteral("b.szpaket"))).last(40) != bytes.last(40));
}

void TestSeal::sealsAgainWithoutThePassphrase()
{
    const QString sealed = sealedFile("first");
    const QString opened = path(QStringLiteral("opened"));
    const auto id = seal::packageId(sealed);
    const auto key = seal::open(sealed, m_passphrase, opened);
    QVERIFY(key && id);
    writeBytes(opened, "second");
    QVERIFY(seal::write(opened, sealed, *id, *key));
    QVERIFY(seal::open(sealed, m_passphrase, opened));
    QCOMPARE(bytesOf(opened), QByteArray("second"));
    QCOMPARE(seal::packageId(sealed), id);
}

void TestSeal::onlyTheUserMayReadTheFiles()
{
    const QString sealed = sealedFile("x");
    const QString opened = path(QStringLiteral("opened"));
    QVERIFY(seal::open(sealed, m_passphrase, opened));
    for (const QString &file : {sealed, opened})
        QVERIFY2(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file));
}

void TestSeal::wrongPassphraseIsRefused_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("none") << QString();
    QTest::newRow("capital letters") << m_passphrase.toLower();
    QTest::newRow("a space more") << m_passphrase + u' ';
    QTest::newRow("another") << QStringLiteral("Fünf Tische");
}

void TestSeal::wrongPassphraseIsRefused()
{
    QFETCH(QString, passphrase);
    const QString opened = path(QStringLiteral("opened"));
    const auto key = seal::open(sealedFile("x"), passphrase, opened);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Invalid);
    QVERIFY(key.error().text.contains(QStringLiteral("a.szpaket")));
    QVERIFY(!QFile::exists(opened));
}

void TestSeal::oneKeyComposedDifferentlyIsOnePassphrase()
{
    const QString plain = path(QStringLiteral("plain"));
    const QString sealed = path(QStringLiteral("umlaut.szpaket"));
    writeBytes(plain, "x");
    const auto key = seal::Key::make(QStringLiteral("Fünf"), cheap);
    QVERIFY(key && seal::write(plain, sealed, RecordId::create(), *key));
    QVERIFY(seal::open(sealed, QStringLiteral("Fu\u0308nf"), path(QStringLiteral("opened"))));
}

void TestSeal::changedByteIsRefused()
{
    const QByteArray whole = bytesOf(sealedFile(QByteArray(40, 'k')));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 0x40);
        QVERIFY2(isRefused(changed), qPrintable(QString::number(i)));
    }
}

void TestSeal::cutOffFileIsRefused()
{
    const QByteArray whole = bytesOf(sealedFile(QByteArray(40, 'k')));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(isRefused(whole.first(length)), qPrintable(QString::number(length)));
    // At the edge of a piece, too.
    const qsizetype piece = 65536 + 17;
    const QByteArray two = bytesOf(sealedFile(QByteArray(2 * 65536, 'k')));
    QVERIFY(isRefused(two.chopped(piece)));
}

void TestSeal::piecesInAnotherOrderAreRefused()
{
    const QByteArray whole = bytesOf(sealedFile(QByteArray(3 * 65536, 'k')));
    const qsizetype piece = 65536 + 17;
    const QByteArray head = whole.chopped(3 * piece);
    const QByteArray first = whole.mid(head.size(), piece);
    const QByteArray second = whole.mid(head.size() + piece, piece);
    QVERIFY(!isRefused(head + first + second + whole.last(piece)));
    QFile::remove(path(QStringLiteral("opened")));
    QVERIFY(isRefused(head + second + first + whole.last(piece)));
    QVERIFY(isRefused(head + first + whole.last(piece)));
    QVERIFY(isRefused(head + first + first + whole.last(piece)));
}

void TestSeal::piecesOfAnotherFileAreRefused()
{
    const QString plain = path(QStringLiteral("plain"));
    writeBytes(plain, QByteArray(300, 'k'));
    const auto key = seal::Key::make(m_passphrase, cheap);
    QVERIFY(key);
    const RecordId id = RecordId::create();
    QVERIFY(seal::write(plain, path(QStringLiteral("a")), id, *key));
    QVERIFY(seal::write(plain, path(QStringLiteral("b")), id, *key));
    const QByteArray one = bytesOf(path(QStringLiteral("a")));
    const QByteArray other = bytesOf(path(QStringLiteral("b")));
    QVERIFY(isRefused(one.chopped(317) + other.last(317)));
}

void TestSeal::addedBytesAreRefused()
{
    const QByteArray whole = bytesOf(sealedFile("x"));
    QVERIFY(isRefused(whole + 'x'));
    QVERIFY(isRefused(whole + whole));
    QVERIFY(isRefused('x' + whole));
}

void TestSeal::hugeCostIsRefusedAtOnce()
{
    QByteArray bytes = bytesOf(sealedFile("x"));
    bytes.replace(8, 8, QByteArray(8, '\xff'));
    QVERIFY(isRefused(bytes));
}

void TestSeal::plainFileIsNotSealed()
{
    const QString plain = path(QStringLiteral("plain"));
    writeBytes(plain, QByteArray(5000, 'k'));
    QVERIFY(!seal::isSealed(plain));
    QVERIFY(!seal::packageId(plain));
    const auto key = seal::open(plain, m_passphrase, path(QStringLiteral("opened")));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::NotOurs);
    QVERIFY(!seal::isSealed(path(QStringLiteral("missing"))));
}

void TestSeal::emptyPassphraseMakesNoKey()
{
    const auto key = seal::Key::make({}, cheap);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Invalid);
}

void TestSeal::unwritableTargetIsToldAndKeepsTheOldFile()
{
    const QString sealed = sealedFile("x");
    const QByteArray before = bytesOf(sealed);
    const auto key = seal::Key::make(m_passphrase, cheap);
    QVERIFY(key);
    const RecordId id = RecordId::create();
    QVERIFY(!seal::write(path(QStringLiteral("missing")), sealed, id, *key));
    QCOMPARE(bytesOf(sealed), before);
    const auto written = seal::write(sealed, path(QStringLiteral("gone/a.szpaket")), id, *key);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::ReadOnly);
}

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
