// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/summarypages.h"

#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/reports.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

namespace {

constexpr int margin = 16;
constexpr int pageHeight = 760;
const QColor tableTop(0xd8, 0xdb, 0xdf);

QByteArray writtenSummary(const RecordReader &reader, const RecordId &conference)
{
    const auto document = reports::build(ReportKind::Summary, reader, conference);
    if (!document)
        qFatal("%s", qPrintable(document.error().text));
    const auto pdf = writePdf(*document);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text));
    return pdf->bytes;
}

QImage drawnPage(const QString &pdf, int page)
{
    const QString target = pdf + QString::number(page);
    const QString number = QString::number(page);
    QProcess program;
    program.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-scale-to"),
                   QString::number(pageHeight), QStringLiteral("-f"), number, QStringLiteral("-l"), number,
                   pdf, target});
    if (!program.waitForFinished() || program.exitCode() != 0)
        qFatal("pdftoppm: %s", qPrintable(program.errorString()));
    return QImage(target + QStringLiteral(".png"));
}

} // namespace

QImage summaryPages(const RecordReader &reader, const RecordId &conference, const QList<int> &pages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("summary.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writtenSummary(reader, conference)) < 0 ||
        !file.flush())
        qFatal("%s", qPrintable(file.errorString()));

    QList<QImage> images;
    int width = margin;
    for (const int page : pages) {
        images.append(drawnPage(path, page));
        width += images.constLast().width() + margin;
    }
    QImage picture(width, pageHeight + 2 * margin, QImage::Format_RGB888);
    picture.fill(tableTop);
    QPainter painter(&picture);
    int left = margin;
    for (const QImage &image : images) {
        painter.drawImage(left, margin, image);
        left += image.width() + margin;
    }
    return picture;
}
