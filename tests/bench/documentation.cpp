// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/reports.h"
#include "models/schema/names.h"
#include "tests/bench/filemaker.h"
#include "tests/bench/measurement.h"
#include "tests/bench/untaggeddocument.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <ctime>

namespace {

constexpr int contributions = 1'000;

/// The whole documentation of one conference.
Document documentation()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.sozialraum"));
    measurement::orQuit(FileMaker::make(path, contributions, contributions));
    const auto session = measurement::orQuit(Session::open(path));
    const auto conferences =
        measurement::orQuit(session->reader().records(RecordQuery::all(names::conference)));
    ReportOptions options;
    options.locale = QLocale(QLocale::German, QLocale::Germany);
    return measurement::orQuit(
        reports::build(ReportKind::Summary, session->reader(), conferences.constFirst().id(), options));
}

double processorMilliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

/// bench_documentation ours|floor: the same documentation as tagged PDF and as untagged one; from the
/// finished document to the bytes.
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const bool isOurs = QCoreApplication::arguments().value(1) == u"ours";
    const Document document = documentation();
    QJsonObject result;
    const qint64 start = measurement::now();
    const double used = processorMilliseconds();
    if (isOurs)
        result.insert(QStringLiteral("pages"), measurement::orQuit(writePdf(document)).pages);
    else
        UntaggedDocument(document).toPdf();
    result.insert(QStringLiteral("processor"), processorMilliseconds() - used);
    result.insert(QStringLiteral("time"), measurement::millisecondsSince(start));
    measurement::report(result);
    return 0;
}
