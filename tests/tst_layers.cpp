// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Floor
{
    QString folder;
    // Folders whose headers this one may include, beside its own.
    QStringList below;
    QStringList forbidden;
};

QList<Floor> floors()
{
    const QStringList values = {QStringLiteral("models/schema"), QStringLiteral("models/changes")};
    const QStringList session =
        values + QStringList{QStringLiteral("models/store"),      QStringLiteral("models/session.h"),
                             QStringLiteral("models/csv.h"),      QStringLiteral("models/halftyped.h"),
                             QStringLiteral("models/joining.h"),  QStringLiteral("models/listing.h"),
                             QStringLiteral("models/whendone.h"), QStringLiteral("models/ziparchive.h")};
    const QStringList conference = {QStringLiteral("models/conference")};
    const QStringList geo = {QStringLiteral("models/geo")};
    const QStringList evaluation = {QStringLiteral("models/evaluation")};
    const QStringList noWindows = {QStringLiteral("QWidget"), QStringLiteral("QtWidgets"),
                                   QStringLiteral("QtPrintSupport"), QStringLiteral("QApplication"),
                                   QStringLiteral("QPrinter")};
    const QStringList noSql = {QStringLiteral("QSql"), QStringLiteral("QtSql"), QStringLiteral("sqlite3")};
    return {
        {QStringLiteral("models/schema"), {}, noWindows + noSql},
        {QStringLiteral("models/geo"), {}, noWindows + noSql},
        {QStringLiteral("models/changes"), {QStringLiteral("models/schema")}, noWindows + noSql},
        {QStringLiteral("models/store"), values, noWindows},
        {QStringLiteral("models/conference"), session + QStringList{QStringLiteral("models/privacy")},
         noWindows + noSql},
        {QStringLiteral("models/evaluation"), session + conference, noWindows + noSql},
        {QStringLiteral("models/items"),
         session + conference + evaluation +
             QStringList{QStringLiteral("models/exchange"), QStringLiteral("models/privacy"),
                         QStringLiteral("models/takingback.h")},
         noWindows + noSql},
        {QStringLiteral("models/search"), session + QStringList{QStringLiteral("models/items")},
         noWindows + noSql},
        {QStringLiteral("models/capture"), session, noWindows + noSql},
        {QStringLiteral("models/spelling"), session, noWindows + noSql},
        {QStringLiteral("models/privacy"), session, noWindows + noSql},
        {QStringLiteral("models/reports"),
         session + conference + geo + QStringList{QStringLiteral("models/privacy")}, noWindows + noSql},
        {QStringLiteral("models/exchange"), session + geo + QStringList{QStringLiteral("models/privacy")},
         noWindows + noSql},
        {QStringLiteral("views"), {QStringLiteral("models")}, noSql},
        {QStringLiteral("app"), {QStringLiteral("models"), QStringLiteral("views")}, noSql},
    };
}

QStringList includesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    static const QRegularExpression line(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        includes.append(matches.next().captured(1));
    return includes;
}

bool startsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &b) { return text.startsWith(b); });
}

} // namespace

/// Who may include whom (the house's floors): reads the include lines of every source file.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeGoesDown_data();
    void everyIncludeGoesDown();
};

void TestLayers::everyIncludeGoesDown_data()
{
    QTest::addColumn<int>("floor");
    for (int i = 0; i < floors().size(); ++i)
        QTest::newRow(qPrintable(floors().at(i).folder)) << i;
}

void TestLayers::everyIncludeGoesDown()
{
    QFETCH(int, floor);
    const Floor current = floors().at(floor);
    const QStringList common = {QStringLiteral("models/error.h"), QStringLiteral("models/result.h")};
    const QStringList allowed = current.below + common + QStringList{current.folder};
    const QString root = QStringLiteral(SOZIALRAUM_SOURCE_DIR "/");
    QDirIterator files(root + current.folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QString &include : includesOf(path)) {
            const QString arrow = path.mid(root.size()) + QStringLiteral(" -> ") + include;
            QVERIFY2(!startsWithAny(include, current.forbidden), qPrintable(arrow));
            if (startsWithAny(include,
                              {QStringLiteral("models/"), QStringLiteral("views/"), QStringLiteral("app/")}))
                QVERIFY2(startsWithAny(include, allowed), qPrintable(arrow));
        }
        ++seen;
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
