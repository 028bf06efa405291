// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/pdfobjects.h"

#include <qpdf/Buffer.hh>

#include <cmath>

namespace pdf {

QPDFObjectHandle newName(const QByteArray &name)
{
    return QPDFObjectHandle::newName(('/' + name).toStdString());
}

QPDFObjectHandle newText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle newStream(QPDF &file, const QByteArray &bytes)
{
    return QPDFObjectHandle::newStream(&file, bytes.toStdString());
}

QByteArray streamBytes(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

QPDFObjectHandle PageCoordinates::rectangle(const QRectF &rectangle) const
{
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    return QPDFObjectHandle::newArray(
        QPDFObjectHandle::Rectangle(rounded(rectangle.left() / 10), rounded(y(rectangle.bottom())),
                                    rounded(rectangle.right() / 10), rounded(y(rectangle.top()))));
}

} // namespace pdf
