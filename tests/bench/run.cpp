// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"
#include "tests/bench/resulttable.h"

#include <QCoreApplication>
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
    explicit BenchRun(const QDir &buildFolder) : m_data(buildFolder.filePath(QStringLiteral("bench-data")))
    {
        QDir().mkpath(m_data.path());
    }

    QList<BenchResult> run(const QStringList &wanted);

private:
    /// The medians of what the program reports in \p runs runs.
    QJsonObject median(const QString &program, const QStringList &arguments, int runs) const;
    QJsonObject report(const QString &program, const QStringList &arguments) const;
    QString file(int contributions) const;

    void search(int contributions, int rounds);
    void list(int contributions);
    void write(int contributions);

    void add(const QString &what, const QString &unit, const QJsonValue &ours, const QJsonValue &floor,
             double largestRatio, double largestOurs = unlimited)
    {
        m_results.append({what, unit, ours.toDouble(), floor.toDouble(), largestRatio, largestOurs});
    }

    QDir m_data;
    QList<BenchResult> m_results;
};

QJsonObject BenchRun::report(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("bench_") + program),
                  arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        measurement::quit({Error::Code::Invalid, QStringLiteral("bench_%1 failed.").arg(program), {}});
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject BenchRun::median(const QString &program, const QStringList &arguments, int runs) const
{
    QMap<QString, Durations> values;
    for (int i = 0; i < runs; ++i) {
        const QJsonObject found = report(program, arguments);
        for (auto it = found.begin(); it != found.end(); ++it)
            values[it.key()].add(it.value().toDouble());
    }
    QJsonObject medians;
    for (auto it = values.begin(); it != values.end(); ++it)
        medians.insert(it.key(), it->median());
    return medians;
}

QString BenchRun::file(int contributions) const
{
    const QString path = m_data.filePath(QStringLiteral("contributions-%1.sozialraum").arg(contributions));
    report(QStringLiteral("generate"), {path, QString::number(contributions)});
    return path;
}

void BenchRun::search(int contributions, int rounds)
{
    const QJsonObject found =
        median(QStringLiteral("search"), {file(contributions), QString::number(rounds)}, 3);
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
    const QJsonObject ours = median(QStringLiteral("list"), {QStringLiteral("ours"), path}, 5);
    const QJsonObject floor = median(QStringLiteral("list"), {QStringLiteral("floor"), path}, 5);
    const auto row = [&](const char *what, const char *unit, const char *key, double ratio, double most) {
        add(QStringLiteral("list of %L1 rows, %2").arg(contributions).arg(QLatin1StringView(what)),
            QLatin1StringView(unit), ours[QLatin1StringView(key)], floor[QLatin1StringView(key)], ratio,
            most);
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
    const QJsonObject found =
        median(QStringLiteral("write"), {file(contributions), QStringLiteral("1000")}, 3);
    add(QStringLiteral("one contribution on disk, p50"), QStringLiteral("ms"), found[u"ours-p50"],
        found[u"floor-p50"], 3);
    add(QStringLiteral("one contribution on disk, p95"), QStringLiteral("ms"), found[u"ours-p95"],
        found[u"floor-p95"], unlimited);
}

QList<BenchResult> BenchRun::run(const QStringList &wanted)
{
    const auto isWanted = [&](const char *what) {
        return wanted.isEmpty() || wanted.contains(QLatin1StringView(what));
    };
    if (isWanted("search")) {
        search(100'000, 3);
        search(1'000'000, 2);
    }
    if (isWanted("list"))
        list(1'000'000);
    if (isWanted("write"))
        write(100'000);
    return m_results;
}

} // namespace

/// bench_run BUILD-FOLDER [search|list|write …]: measures, prints the table, writes bench.json.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir buildFolder(arguments.value(1));
    const QList<BenchResult> results = BenchRun(buildFolder).run(arguments.mid(2));
    QTextStream(stdout) << resulttable::toText(results);
    QJsonArray rows;
    for (const BenchResult &result : results)
        rows.append(result.toJson());
    QFile file(buildFolder.filePath(QStringLiteral("bench.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(rows).toJson()) < 0)
        measurement::quit({Error::Code::ReadOnly, file.fileName(), file.errorString()});
    return 0;
}
