// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/odtparts.h"

#include "models/ziparchive.h"

#include <QXmlStreamReader>

namespace {

/// Calls \p see for each start element with its qualified name and attributes; returns the fault, if any.
template<typename See>
QString readElements(const QByteArray &xml, const See &see)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            see(reader.qualifiedName().toString(), reader.attributes());
    }
    return reader.hasError() ? reader.errorString() : QString();
}

QStringList styleFindings(const OdtParts &parts)
{
    QSet<QString> defined;
    QSet<QString> used;
    for (const char *file : {"content.xml", "styles.xml"}) {
        const bool styles = qstrcmp(file, "styles.xml") == 0;
        readElements(parts.files.value(file), [&](const QString &, const QXmlStreamAttributes &attributes) {
            for (const QXmlStreamAttribute &attribute : attributes) {
                const QString name = attribute.qualifiedName().toString();
                const QString value = attribute.value().toString();
                if (name == u"style:name")
                    defined.insert(value);
                else if (name.endsWith(QStringLiteral("style-name")) || name == u"style:page-layout-name" ||
                         (name == u"style:master-page-name" && !styles))
                    used.insert(value);
            }
        });
    }
    QStringList findings;
    for (const QString &style : used - defined)
        findings.append(QStringLiteral("style without definition: ") + style);
    return findings;
}

QStringList linkFindings(const OdtParts &parts)
{
    const QStringList bookmarks = parts.values(QStringLiteral("text:name"));
    QStringList findings;
    for (const QString &link : parts.values(QStringLiteral("xlink:href"))) {
        if (link.startsWith(u'#')
                ? !bookmarks.contains(link.mid(1))
                : link.startsWith(QStringLiteral("Pictures/")) && !parts.files.contains(link.toLatin1()))
            findings.append(QStringLiteral("link without target: ") + link);
    }
    for (const QString &reference : parts.values(QStringLiteral("text:ref-name"))) {
        if (!bookmarks.contains(reference))
            findings.append(QStringLiteral("reference without target: ") + reference);
    }
    return findings;
}

QStringList tableFindings(const QByteArray &content)
{
    QStringList findings;
    int columns = 0;
    int cells = 0;
    bool inRow = false;
    const auto close = [&] {
        if (inRow && cells != columns)
            findings.append(QStringLiteral("row with %1 of %2 cells").arg(cells).arg(columns));
        cells = 0;
        inRow = false;
    };
    readElements(content, [&](const QString &name, const QXmlStreamAttributes &) {
        if (name == u"table:table") {
            close();
            columns = 0;
        } else if (name == u"table:table-column") {
            ++columns;
        } else if (name == u"table:table-row") {
            close();
            inRow = true;
        } else if (name == u"table:table-cell" || name == u"table:covered-table-cell") {
            ++cells;
        }
    });
    close();
    return findings;
}

QStringList pictureFindings(const QByteArray &content)
{
    int pictures = 0;
    int texts = 0;
    readElements(content, [&](const QString &name, const QXmlStreamAttributes &) {
        pictures += name == u"draw:image" ? 1 : 0;
        texts += name == u"svg:title" ? 1 : 0;
    });
    return pictures == texts ? QStringList() : QStringList{QStringLiteral("picture without text")};
}

QStringList manifestFindings(const OdtParts &parts)
{
    QList<QByteArray> listed{"mimetype", "META-INF/manifest.xml"};
    readElements(parts.files.value("META-INF/manifest.xml"),
                 [&](const QString &, const QXmlStreamAttributes &attributes) {
                     const QString path = attributes.value(QStringLiteral("manifest:full-path")).toString();
                     if (!path.isEmpty() && path != u"/")
                         listed.append(path.toLatin1());
                 });
    QList<QByteArray> there = parts.names;
    std::sort(listed.begin(), listed.end());
    std::sort(there.begin(), there.end());
    return listed == there ? QStringList() : QStringList{QStringLiteral("manifest and files differ")};
}

} // namespace

OdtParts::OdtParts(const QByteArray &archive)
{
    const auto entries = ziparchive::read(archive);
    for (const ZipEntry &entry : entries ? *entries : QList<ZipEntry>()) {
        names.append(entry.name);
        files.insert(entry.name, entry.data);
    }
    firstIsStored = entries && !entries->isEmpty() && entries->first().stored;
}

QStringList OdtParts::findings() const
{
    if (names.isEmpty() || names.first() != "mimetype" || !firstIsStored ||
        files.value("mimetype") != "application/vnd.oasis.opendocument.text")
        return {QStringLiteral("it does not begin with its media type")};
    QStringList findings;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(".xml"))
            continue;
        const QString fault = readElements(file.value(), [](const QString &, const auto &) {});
        if (!fault.isEmpty())
            findings.append(QString::fromLatin1(file.key()) + QStringLiteral(": ") + fault);
    }
    const QByteArray content = files.value("content.xml");
    return findings + manifestFindings(*this) + styleFindings(*this) + linkFindings(*this) +
           tableFindings(content) + pictureFindings(content);
}

QString OdtParts::text() const
{
    QString text;
    QXmlStreamReader reader(files.value("content.xml"));
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const auto name = reader.qualifiedName();
        if (token == QXmlStreamReader::Characters)
            text += reader.text();
        else if (token == QXmlStreamReader::StartElement && name == u"text:s")
            text += u' ';
        else if (token == QXmlStreamReader::StartElement &&
                 (name == u"text:line-break" || name == u"text:tab"))
            text += u'\n';
        else if (token == QXmlStreamReader::StartElement && name == u"text:table-of-content-source")
            reader.skipCurrentElement();
        else if (token == QXmlStreamReader::EndElement &&
                 (name == u"text:p" || name == u"text:h" || name == u"svg:title" || name == u"table:desc"))
            text += u'\n';
    }
    return text;
}

QStringList OdtParts::values(const QString &attribute) const
{
    QStringList values;
    readElements(files.value("content.xml"), [&](const QString &, const QXmlStreamAttributes &attributes) {
        if (attributes.hasAttribute(attribute))
            values.append(attributes.value(attribute).toString());
    });
    return values;
}
