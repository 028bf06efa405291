// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

/// Short ways to make the objects of a PDF from values of Qt's.
namespace pdf {

QPDFObjectHandle newName(const QByteArray &name);
QPDFObjectHandle newText(const QString &text);
QPDFObjectHandle newStream(QPDF &file, const QByteArray &bytes);
QByteArray streamBytes(QPDFObjectHandle stream);

/// From tenths of a point with y downwards to points with y upwards.
class PageCoordinates
{
public:
    explicit PageCoordinates(double pageHeight) : m_height(pageHeight) {}
    double y(double value) const { return m_height - value / 10; }
    QPDFObjectHandle rectangle(const QRectF &rectangle) const;

private:
    double m_height;
};

} // namespace pdf
