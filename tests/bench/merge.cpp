// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"
#include "tests/bench/measurement.h"
#include "tests/bench/notewriter.h"
#include "tests/bench/rawcontributions.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace {

constexpr int rounds = 7;

// Card by card, as they are typed: a change set for each.
void type(const QString &path, int contributions, NoteWriter &writer)
{
    const auto package = measurement::orQuit(Session::open(path));
    const Record question =
        measurement::orQuit(package->reader().records(RecordQuery::all(names::question))).constFirst();
    for (int i = 0; i < contributions; ++i) {
        const Record card = measurement::orQuit(package->newRecord(
            names::contribution, {{names::conference.toString(), question.value(names::conference)},
                                  {names::question.toString(), QVariant::fromValue(question.id())},
                                  {names::text.toString(), writer.note()}}));
        measurement::orQuit(package->apply(edits::insert(card)));
    }
}

QStringList makePackages(const QTemporaryDir &folder, const QString &home, int packages, int contributions)
{
    const auto session = measurement::orQuit(Session::open(home));
    const Record conference =
        measurement::orQuit(session->reader().records(RecordQuery::all(names::conference))).constFirst();
    NoteWriter writer(1);
    QStringList paths;
    for (int i = 0; i < packages; ++i) {
        paths.append(folder.filePath(QStringLiteral("%1.szpaket").arg(i)));
        std::ignore = measurement::orQuit(
            packagefile::handOut(*session, {paths.constLast(), conference.id(), {}, {}, {}}));
        type(paths.constLast(), contributions, writer);
    }
    return paths;
}

void mergeOurs(Session &home, const QStringList &paths)
{
    PackageMerge merge(home.reader());
    for (const QString &path : paths) {
        const auto package = measurement::orQuit(packagefile::open(path, {}));
        measurement::orQuit(merge.add(package->reader()));
    }
    measurement::orQuit(home.merge(merge.changes(), merge.sources()));
}

QList<RawContribution> cardsOf(const QStringList &paths)
{
    QList<RawContribution> cards;
    for (const QString &path : paths) {
        const auto package = measurement::orQuit(Session::open(path, Session::Access::ReadOnly));
        const auto records =
            measurement::orQuit(package->reader().records(RecordQuery::all(names::contribution)));
        for (const Record &record : records)
            cards.append(RawContribution::fromRecord(record));
    }
    return cards;
}

} // namespace

/// bench_merge FILE: four packages with 500 contributions each come home into copies of FILE, ours and the
/// floor in turns.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().at(1);
    const QTemporaryDir folder(file + QStringLiteral("-XXXXXX"));
    const QString home = folder.filePath(QStringLiteral("home.sozialraum"));
    QFile::copy(file, home);
    const QStringList paths = makePackages(folder, home, 4, 500);
    const QList<RawContribution> cards = cardsOf(paths);
    Durations ours;
    Durations floor;
    for (int round = 0; round < rounds; ++round) {
        const RawDatabase database(folder.filePath(QStringLiteral("floor-%1.sqlite").arg(round)));
        RawContributions raw(database, home);
        floor.measure([&] {
            raw.begin();
            for (const RawContribution &card : cards)
                raw.insert(card);
            raw.commit();
        });
        const QString copy = folder.filePath(QStringLiteral("ours-%1.sozialraum").arg(round));
        QFile::copy(home, copy);
        const auto session = measurement::orQuit(Session::open(copy));
        ours.measure([&] { mergeOurs(*session, paths); });
    }
    measurement::report({{QStringLiteral("ours"), ours.median()}, {QStringLiteral("floor"), floor.median()}});
    return 0;
}
