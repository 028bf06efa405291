// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machine.h"
#include "tests/bench/measurement.h"
#include "tests/bench/resulttable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>

namespace {

const double unlimited = std::numeric_limits<double>::infinity();

/// Runs the measuring programs one after the other and gathers what they found.
class BenchRun
{
public:
    /// \p product is the program that people start.
    BenchRun(const QDir &buildFolder, const QString &product);

    QList<BenchResult> run(const QStringList &wanted);

private:
    /// Each program's medians of what it reports in \p runs runs, in turns so that all meet the same load.
    QList<QJsonObject> medians(const QList<QStringList> &commandLines, int runs) const;
    QJsonObject report(const QStringList &commandLine) const;
    static QString program(const QString &name);
    QString file(int contributions) const;

    void start(int contributions);
    void search(int contributions, int rounds);
    void list(int contributions);
    void write(int contributions);
    void import(int contributions);
    void importWorkbook();
    void merge(int contributions);
    void pdf();
    void documentation();
    void capture();
    void board();

    void add(const QString &what, const QString &unit, const QJsonValue &ours, const QJsonValue &floor,
             double largestRatio, double largestOurs = unlimited)
    {
        m_results.append({what, unit, ours.toDouble(), floor.toDouble(), largestRatio, largestOurs});
    }

    QDir m_data;
    QString m_product;
    QProcessEnvironment m_environment;
    QList<BenchResult> m_results;
};

BenchRun::BenchRun(const QDir &buildFolder, const QString &product)
    : m_data(buildFolder.filePath(QStringLiteral("bench-data")))
    , m_product(product)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir().mkpath(m_data.path());
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("QT_PLUGIN_PATH"),
                         buildFolder.filePath(QStringLiteral("bench-plugins")));
    // The settings of whoever measures are neither used nor touched.
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_data.filePath(QStringLiteral("settings")));
}

QString BenchRun::program(const QString &name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("bench_") + name);
}

QJsonObject BenchRun::report(const QStringList &commandLine) const
{
    const bool isStart = commandLine.first() == m_product || commandLine.first() == u"window";
    QProcessEnvironment environment = m_environment;
    if (isStart)
        environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
    environment.insert(QStringLiteral("BENCH_START"), QString::number(measurement::now()));
    const bool isProduct = commandLine.first() == m_product;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(isProduct ? m_product : program(commandLine.first()), commandLine.mid(1));
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        measurement::quit({Error::Code::Invalid, process.program() + QStringLiteral(" failed."), {}});
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QList<QJsonObject> BenchRun::medians(const QList<QStringList> &commandLines, int runs) const
{
    QList<QMap<QString, Durations>> values(commandLines.size());
    for (int run = 0; run < runs; ++run) {
        for (int i = 0; i < commandLines.size(); ++i) {
            const QJsonObject found = report(commandLines.at(i));
            for (auto it = found.begin(); it != found.end(); ++it)
                values[i][it.key()].add(it.value().toDouble());
        }
    }
    QList<QJsonObject> medians(commandLines.size());
    for (int i = 0; i < commandLines.size(); ++i) {
        for (auto it = values.at(i).begin(); it != values.at(i).end(); ++it)
            medians[i].insert(it.key(), it->median());
    }
    return medians;
}

QString BenchRun::file(int contributions) const
{
    const QString path = m_data.filePath(QStringLiteral("contributions-%1.sozialraum").arg(contributions));
    report({QStringLiteral("generate"), path, QString::number(contributions)});
    return path;
}

void BenchRun::start(int contributions)
{
    const QString path = file(contributions);
    const auto found = medians({{m_product, path}, {QStringLiteral("window"), path}}, 11);
    const QString what = QStringLiteral("start with %L1 contributions, %2");
    add(what.arg(contributions).arg(QStringLiteral("first paint")), QStringLiteral("ms"), found[0][u"time"],
        found[1][u"time"], 2);
    add(what.arg(contributions).arg(QStringLiteral("peak memory")), QStringLiteral("MiB"),
        found[0][u"memory"], found[1][u"memory"], 2.5);
}

void BenchRun::search(int contributions, int rounds)
{
    const QJsonObject found =
        report({QStringLiteral("search"), file(contributions), QString::number(rounds)});
    const QString what = QStringLiteral("search while typing, %L1 contributions, %2");
    add(what.arg(contributions).arg(QStringLiteral("p50")), QStringLiteral("ms"), found[u"ours-p50"],
        found[u"floor-p50"], 2);
    // One frame of a screen with 60 Hz.
    add(what.arg(contributions).arg(QStringLiteral("p95")), QStringLiteral("ms"), found[u"ours-p95"],
        found[u"floor-p95"], 2, 16);
}

void BenchRun::list(int contributions)
{
    const QString path = file(contributions);
    const QString list = QStringLiteral("list");
    const auto found =
        medians({{list, QStringLiteral("ours"), path}, {list, QStringLiteral("floor"), path}}, 3);
    const auto row = [&](const char *what, const char *unit, const char *key, double ratio, double most) {
        add(QStringLiteral("list of %L1 rows, %2").arg(contributions).arg(QLatin1StringView(what)),
            QLatin1StringView(unit), found[0][QLatin1StringView(key)], found[1][QLatin1StringView(key)],
            ratio, most);
    };
    row("first paint", "ms", "first-paint", 1.5, unlimited);
    row("all rows there", "ms", "all-rows", unlimited, unlimited);
    row("scrolling, p95 of a frame", "ms", "frame-p95", unlimited, 8);
    row("sort by number", "ms", "sort-by-dots", 1.5, unlimited);
    row("sort by text", "ms", "sort-by-text", 1.5, unlimited);
    row("memory over the empty window", "MiB", "memory", unlimited, 60);
}

void BenchRun::write(int contributions)
{
    const auto found =
        medians({{QStringLiteral("write"), file(contributions), QStringLiteral("1000")}}, 3).constFirst();
    add(QStringLiteral("one contribution on disk, p50"), QStringLiteral("ms"), found[u"ours-p50"],
        found[u"floor-p50"], 3);
    add(QStringLiteral("one contribution on disk, p95"), QStringLiteral("ms"), found[u"ours-p95"],
        found[u"floor-p95"], unlimited);
}

void BenchRun::import(int contributions)
{
    const auto found = medians({{QStringLiteral("import"), file(contributions)}}, 5).constFirst();
    add(QStringLiteral("import of %L1 rows from JSON").arg(contributions), QStringLiteral("ms"),
        found[u"ours"], found[u"floor"], unlimited);
}

void BenchRun::importWorkbook()
{
    const QString path = m_data.filePath(QStringLiteral("addresses.xlsx"));
    report({QStringLiteral("workbook"), QStringLiteral("write"), path});
    QList<QStringList> commands = {{QStringLiteral("workbook"), QStringLiteral("import"), path}};
    if (QFile::exists(program(QStringLiteral("orcus"))))
        commands.append({QStringLiteral("orcus"), path});
    const auto found = medians(commands, 5);
    const QJsonValue floor = found.last()[u"floor"];
    add(QStringLiteral("XLSX of 10,000 rows, read"), QStringLiteral("ms"), found[0][u"reading"], floor, 3);
    add(QStringLiteral("XLSX of 10,000 rows, each compared and in the file"), QStringLiteral("ms"),
        found[0][u"whole"], floor, 3);
}

void BenchRun::merge(int contributions)
{
    const auto found = medians({{QStringLiteral("merge"), file(contributions)}}, 3).constFirst();
    add(QStringLiteral("merge of 4 packages with 500 contributions each"), QStringLiteral("ms"),
        found[u"ours"], found[u"floor"], 5, 500);
}

void BenchRun::pdf()
{
    const QString pdf = QStringLiteral("pdf");
    const auto found = medians({{pdf, QStringLiteral("ours")}, {pdf, QStringLiteral("floor")}}, 7);
    add(QStringLiteral("PDF of %1 pages, tagged").arg(found[0][u"pages"].toInt()), QStringLiteral("ms"),
        found[0][u"time"], found[1][u"time"], 1.7);
    add(QStringLiteral("PDF, peak memory"), QStringLiteral("MiB"), found[0][u"memory"], found[1][u"memory"],
        unlimited);
}

// Both are one thread, so the processor's time says how long they take also where others are at work.
void BenchRun::documentation()
{
    const QString documentation = QStringLiteral("documentation");
    const auto found =
        medians({{documentation, QStringLiteral("ours")}, {documentation, QStringLiteral("floor")}}, 5);
    add(QStringLiteral("documentation of 1,000 contributions, %1 pages, processor time")
            .arg(found[0][u"pages"].toInt()),
        QStringLiteral("ms"), found[0][u"processor"], found[1][u"processor"], 2);
}

void BenchRun::capture()
{
    // A minute of typing.
    const QString keys = QStringLiteral("600");
    const QString capture = QStringLiteral("capture");
    const auto found =
        medians({{capture, QStringLiteral("ours"), keys}, {capture, QStringLiteral("floor"), keys}}, 1);
    const QString what = QStringLiteral("a key while typing, 5,000 cards, %1");
    add(what.arg(QStringLiteral("p50")), QStringLiteral("ms"), found[0][u"p50"], found[1][u"p50"], unlimited);
    // One frame of a screen with 60 Hz.
    add(what.arg(QStringLiteral("p95")), QStringLiteral("ms"), found[0][u"p95"], found[1][u"p95"], unlimited,
        16);
    add(what.arg(QStringLiteral("worst")), QStringLiteral("ms"), found[0][u"worst"], found[1][u"worst"],
        unlimited);
}

void BenchRun::board()
{
    const auto found = medians({{QStringLiteral("board")}}, 3).constFirst();
    const QJsonValue noFloor;
    add(QStringLiteral("a drag over a board of 1,000 cards, p50 of a frame"), QStringLiteral("ms"),
        found[u"frame-p50"], noFloor, unlimited);
    // One frame of a screen with 60 Hz.
    add(QStringLiteral("a drag over a board of 1,000 cards, p95 of a frame"), QStringLiteral("ms"),
        found[u"frame-p95"], noFloor, unlimited, 16);
    add(QStringLiteral("a card dropped into the middle of a column, on disk and painted, p95"),
        QStringLiteral("ms"), found[u"drop-p95"], noFloor, unlimited);
}

QList<BenchResult> BenchRun::run(const QStringList &wanted)
{
    const auto isWanted = [&](const char *what) {
        return wanted.isEmpty() || wanted.contains(QLatin1StringView(what));
    };
    if (isWanted("start")) {
        start(100'000);
        start(1'000'000);
    }
    if (isWanted("search")) {
        search(100'000, 7);
        search(1'000'000, 5);
    }
    if (isWanted("list"))
        list(1'000'000);
    if (isWanted("write"))
        write(100'000);
    if (isWanted("import")) {
        import(10'000);
        importWorkbook();
    }
    if (isWanted("merge"))
        merge(10'000);
    if (isWanted("pdf"))
        pdf();
    if (isWanted("documentation"))
        documentation();
    if (isWanted("capture"))
        capture();
    if (isWanted("board"))
        board();
    return m_results;
}

} // namespace

/// bench_run BUILD-FOLDER PROGRAM [--json FILE]
/// [start|search|list|write|import|merge|pdf|documentation|capture|board …]: measures, prints the table,
/// writes it as JSON.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Where the figures go."),
                                  QStringLiteral("FILE"));
    parser.addOption(json);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const QDir buildFolder(arguments.value(0));
    const QJsonObject machine = machine::describe();
    QTextStream(stdout) << machine::toText(machine) << "\n\n" << Qt::flush;
    const QList<BenchResult> results = BenchRun(buildFolder, arguments.value(1)).run(arguments.mid(2));
    QTextStream(stdout) << resulttable::toText(results);
    QJsonArray rows;
    for (const BenchResult &result : results)
        rows.append(result.toJson());
    const QJsonObject document{
        {QStringLiteral("machine"), machine},
        {QStringLiteral("measured"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("rows"), rows}};
    QFile file(parser.isSet(json) ? parser.value(json) : buildFolder.filePath(QStringLiteral("bench.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0)
        measurement::quit({Error::Code::ReadOnly, file.fileName(), file.errorString()});
    return 0;
}
