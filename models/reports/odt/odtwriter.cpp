// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/odtwriter.h"

#include "models/reports/cleantext.h"
#include "models/reports/labels.h"
#include "models/reports/odt/odtcontent.h"
#include "models/reports/odt/odtstyles.h"
#include "models/reports/odt/odtxml.h"
#include "models/ziparchive.h"

namespace {

const QByteArray mediaType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

QByteArray metaFile(const DocumentProperties &properties)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    odt::beginFile(xml, "office:document-meta");
    odt::open(xml, "office:meta");
    const auto write = [&xml](const char *name, const QString &text) {
        if (!text.isEmpty())
            xml.writeTextElement(QString::fromLatin1(name), cleanText(text));
    };
    const QString title = cleanText(properties.title).trimmed();
    write("meta:generator", QStringLiteral("Sozialraum"));
    write("dc:title", title.isEmpty() ? ReportLabels::untitled() : title);
    write("dc:subject", properties.subject);
    write("meta:keyword", properties.keywords);
    write("meta:initial-creator", properties.author);
    write("dc:creator", properties.author);
    if (properties.created.isValid()) {
        const QString created = properties.created.toUTC().toString(Qt::ISODate);
        write("meta:creation-date", created);
        write("dc:date", created);
    }
    write("dc:language", properties.language);
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifest(const odt::Content &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    odt::open(xml, "manifest:manifest",
              {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
               {"manifest:version", QStringLiteral("1.2")}});
    const auto entry = [&xml](const QByteArray &path, const QByteArray &type) {
        odt::empty(xml, "manifest:file-entry",
                   {{"manifest:full-path", QString::fromLatin1(path)},
                    {"manifest:media-type", QString::fromLatin1(type)}});
    };
    entry("/", mediaType);
    for (const char *file : {"content.xml", "styles.xml", "meta.xml"})
        entry(file, "text/xml");
    for (const auto &[name, picture] : content.pictures)
        entry(name, picture.mediaType);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> writeOdt(const Document &document)
{
    const odt::Content content = odt::contentOf(document);
    QList<ZipEntry> entries = {
        {"mimetype", mediaType, true},
        {"META-INF/manifest.xml", manifest(content)},
        {"meta.xml", metaFile(document.properties)},
        {"styles.xml", odt::stylesFile(document.properties)},
        {"content.xml", content.xml},
    };
    for (const auto &[name, picture] : content.pictures)
        entries.append({name, picture.bytes, true});
    return ziparchive::write(entries);
}
