// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/odtxml.h"

namespace odt {

void open(QXmlStreamWriter &xml, const char *name, Attributes attributes)
{
    xml.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes) {
        if (!value.isEmpty())
            xml.writeAttribute(QString::fromLatin1(key), value);
    }
}

void empty(QXmlStreamWriter &xml, const char *name, Attributes attributes)
{
    open(xml, name, attributes);
    xml.writeEndElement();
}

QString millimetres(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("mm");
}

QString points(double value)
{
    return QString::number(value, 'f', 1) + QStringLiteral("pt");
}

QString colour(const QColor &colour)
{
    return colour.name();
}

QString styleName(const QString &displayName)
{
    return QString(displayName).replace(u' ', QStringLiteral("_20_"));
}

void beginFile(QXmlStreamWriter &xml, const char *root)
{
    xml.writeStartDocument();
    const QString base = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
    open(xml, root,
         {{"xmlns:office", base + QStringLiteral("office:1.0")},
          {"xmlns:style", base + QStringLiteral("style:1.0")},
          {"xmlns:text", base + QStringLiteral("text:1.0")},
          {"xmlns:table", base + QStringLiteral("table:1.0")},
          {"xmlns:draw", base + QStringLiteral("drawing:1.0")},
          {"xmlns:fo", base + QStringLiteral("xsl-fo-compatible:1.0")},
          {"xmlns:svg", base + QStringLiteral("svg-compatible:1.0")},
          {"xmlns:meta", base + QStringLiteral("meta:1.0")},
          {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
          {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
          {"office:version", QStringLiteral("1.2")}});
}

} // namespace odt
