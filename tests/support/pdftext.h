// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

/// What another program, pdftotext of poppler-utils, reads from a PDF; aborts the test program if there is
/// none.
namespace pdftext {

/// The words of page \p page (0: all), with one blank between them.
QString words(const QByteArray &pdf, int page = 0);
/// The words of all pages, a line of the paper on a line of its own.
QString lines(const QByteArray &pdf);
/// Where the words of one page stand, in points.
QList<QRectF> wordBoxes(const QByteArray &pdf, int page);

} // namespace pdftext
