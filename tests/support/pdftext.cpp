// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftext.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace {

QString read(const QByteArray &pdf, const QStringList &options)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8")} +
                                                  options +
                                                  QStringList{QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(120'000))
        qFatal("pdftotext (poppler-utils) is needed: %s", qPrintable(reader.errorString()));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QStringList onlyPage(int page)
{
    const QString number = QString::number(page);
    return {QStringLiteral("-f"), number, QStringLiteral("-l"), number};
}

} // namespace

namespace pdftext {

QString words(const QByteArray &pdf, int page)
{
    return read(pdf, page > 0 ? onlyPage(page) : QStringList()).simplified();
}

QString lines(const QByteArray &pdf)
{
    return read(pdf, {QStringLiteral("-raw")});
}

QList<QRectF> wordBoxes(const QByteArray &pdf, int page)
{
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">"));
    QList<QRectF> boxes;
    auto matches = word.globalMatch(read(pdf, onlyPage(page) + QStringList(QStringLiteral("-bbox"))));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        boxes.append(QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                            QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())));
    }
    return boxes;
}

} // namespace pdftext
