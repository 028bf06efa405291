// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbook.h"
#include "models/exchange/tableimport.h"
#include "models/schema/names.h"
#include "tests/bench/measurement.h"
#include "tests/bench/notewriter.h"

#include "models/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace {

constexpr int rows = 10'000;

/// An address list as offices keep them: each name once, so that no row waits for a decision.
QByteArray makeWorkbook()
{
    NoteWriter writer(17);
    WorkbookSheet sheet;
    sheet.name = QStringLiteral("Adressen");
    sheet.heads = {QStringLiteral("Name"),  QStringLiteral("Straße"), QStringLiteral("PLZ"),
                   QStringLiteral("Place"), QStringLiteral("E-Mail"), QStringLiteral("Bemerkung")};
    for (int i = 0; i < rows; ++i)
        sheet.rows.append({QStringLiteral("%1 %2").arg(writer.organisation()).arg(i),
                           QStringLiteral("Hauptstraße %1").arg(1 + writer.below(90)),
                           QString::number(37'000 + writer.below(999)),
                           NoteWriter::municipality(writer.below(500)),
                           QStringLiteral("info%1@example.org").arg(i), writer.note()});
    return measurement::orQuit(
        workbook::writeXlsx({sheet.name, QDateTime(QDate(2024, 6, 25), QTime(12, 0), Qt::UTC), {sheet}}));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        measurement::quit({Error::Code::ReadOnly, file.fileName(), file.errorString()});
    return file.readAll();
}

void write(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = makeWorkbook();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        measurement::quit({Error::Code::ReadOnly, file.fileName(), file.errorString()});
}

void measure(const QString &path)
{
    const QTemporaryDir folder(path + QStringLiteral("-XXXXXX"));
    const auto session =
        measurement::orQuit(Session::create(folder.filePath(QStringLiteral("new.sozialraum"))));
    const RecordReader &reader = session->reader();
    Durations reading;
    Durations whole;
    whole.measure([&] {
        SourceTable source;
        reading.measure(
            [&] { source = measurement::orQuit(sourcetable::read(read(path), QStringLiteral("xlsx"))); });
        const TableImport import(reader, *reader.schema().table(names::organisation), source, {},
                                 QLocale::c());
        const auto judged = measurement::orQuit(import.judge());
        const ChangeSet changes = TableImport::changesOf(judged);
        if (changes.rows.size() != rows)
            measurement::quit({Error::Code::Invalid, judged.constFirst().text, {}});
        measurement::orQuit(session->apply(changes));
    });
    measurement::report(
        {{QStringLiteral("reading"), reading.median()}, {QStringLiteral("whole"), whole.median()}});
}

} // namespace

/// bench_workbook write|import FILE: an XLSX of 10,000 organisations; how long it takes to read it, and to
/// have it all in a new file.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"write")
        write(arguments.value(2));
    else
        measure(arguments.value(2));
    return 0;
}
