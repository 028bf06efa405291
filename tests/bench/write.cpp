// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "tests/bench/measurement.h"
#include "tests/bench/notewriter.h"
#include "tests/bench/rawcontributions.h"

#include "models/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

/// bench_write FILE COUNT: contributions one by one into copies of FILE, ours and the floor in turns.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    // Beside the file, for the folder of temporary files may be in memory.
    const QTemporaryDir folder(arguments.at(1) + QStringLiteral("-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("ours.sozialraum"));
    const RawDatabase database(folder.filePath(QStringLiteral("floor.sqlite")));
    RawContributions raw(database, arguments.at(1));
    QFile::copy(arguments.at(1), path);

    const auto session = measurement::orQuit(Session::open(path));
    const auto models = measurement::orQuit(session->reader().records({names::contribution.toString(),
                                                                       {},
                                                                       {},
                                                                       {},
                                                                       {{QStringLiteral("id"), true}},
                                                                       arguments.at(2).toInt()}));
    NoteWriter writer(7);
    Durations ours;
    Durations floor;
    for (const Record &model : models) {
        Record record = Record::create(model.table());
        for (const auto field : {names::conference, names::question, names::workingGroup, names::theme,
                                 names::dots, names::position})
            record.set(field, model.value(field));
        record.set(names::text, writer.note());
        const RawContribution contribution = RawContribution::fromRecord(record);
        ours.measure([&] { measurement::orQuit(session->apply(edits::insert(record))); });
        floor.measure([&] {
            raw.begin();
            raw.insert(contribution);
            raw.commit();
        });
    }
    measurement::report({{QStringLiteral("ours-p50"), ours.median()},
                         {QStringLiteral("ours-p95"), ours.percentile(95)},
                         {QStringLiteral("floor-p50"), floor.median()},
                         {QStringLiteral("floor-p95"), floor.percentile(95)}});
    return 0;
}
