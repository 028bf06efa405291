// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/metadata.h"

#include "models/reports/cleantext.h"
#include "models/reports/labels.h"

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <QColorSpace>

namespace pdf {

namespace {

const QString creator = QStringLiteral("Sozialraum");

/// The document's properties, ready to be written.
struct Description
{
    explicit Description(const Document &document)
        : title(cleanText(document.properties.title).trimmed())
        , subject(cleanText(document.properties.subject))
        , author(cleanText(document.properties.author))
        , keywords(cleanText(document.properties.keywords))
        , language(document.properties.language.isEmpty() ? QStringLiteral("de-DE")
                                                          : document.properties.language)
        , created(document.properties.created.toUTC())
        , part(document.attachments.isEmpty() ? 2 : 3)
    {
        if (title.isEmpty())
            title = cleanText(document.properties.runningTitle).trimmed();
        if (title.isEmpty())
            title = ReportLabels::untitled();
        if (!created.isValid())
            created = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    }

    QByteArray pdfDate() const { return "D:" + created.toString(u"yyyyMMddHHmmss").toLatin1() + 'Z'; }

    QString title;
    QString subject;
    QString author;
    QString keywords;
    QString language;
    QDateTime created;
    /// Of ISO 19005.
    int part;
};

QString element(const QString &name, const QString &content)
{
    return QStringLiteral("<%1>%2</%1>").arg(name, content);
}

QString alternatives(const QString &text, const QString &language)
{
    return QStringLiteral("<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li>"
                          "<rdf:li xml:lang=\"%2\">%1</rdf:li></rdf:Alt>")
        .arg(text.toHtmlEscaped(), language.toHtmlEscaped());
}

QString description(const QString &prefix, const QString &space, const QString &content)
{
    return QStringLiteral("<rdf:Description rdf:about=\"\" xmlns:%1=\"%2\">").arg(prefix, space) + content +
           QStringLiteral("</rdf:Description>\n");
}

/// PDF/A wants every schema declared that it does not know itself.
QString universalAccessibilitySchema()
{
    return QStringLiteral(
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
        "<pdfaProperty:category>internal</pdfaProperty:category>"
        "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed"
        "</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
        "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n");
}

QString producer()
{
    return QStringLiteral("Qt %1, libqpdf %2")
        .arg(QLatin1String(qVersion()), QString::fromStdString(QPDF::QPDFVersion()));
}

QByteArray xmp(const Description &about)
{
    const QString date = about.created.toString(u"yyyy-MM-ddTHH:mm:ss") + u'Z';
    QString packet = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    QString core = element("dc:format", "application/pdf");
    core += element("dc:title", alternatives(about.title, about.language));
    if (!about.author.isEmpty())
        core += element("dc:creator", element("rdf:Seq", element("rdf:li", about.author.toHtmlEscaped())));
    if (!about.subject.isEmpty())
        core += element("dc:description", alternatives(about.subject, about.language));
    core += element("dc:language", element("rdf:Bag", element("rdf:li", about.language.toHtmlEscaped())));
    packet += description("dc", "http://purl.org/dc/elements/1.1/", core);
    packet += description("xmp", "http://ns.adobe.com/xap/1.0/",
                          element("xmp:CreatorTool", creator) + element("xmp:CreateDate", date) +
                              element("xmp:ModifyDate", date) + element("xmp:MetadataDate", date));
    QString file = element("pdf:Producer", producer());
    if (!about.keywords.isEmpty())
        file += element("pdf:Keywords", about.keywords.toHtmlEscaped());
    packet += description("pdf", "http://ns.adobe.com/pdf/1.3/", file);
    packet +=
        description("pdfaid", "http://www.aiim.org/pdfa/ns/id/",
                    element("pdfaid:part", QString::number(about.part)) + element("pdfaid:conformance", "A"));
    packet += description("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", element("pdfuaid:part", "1"));
    packet += universalAccessibilitySchema();
    packet += QStringLiteral("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return packet.toUtf8();
}

void writeOutputIntent(QPDF &file)
{
    QPDFObjectHandle profile = newStream(file, QColorSpace(QColorSpace::SRgb).iccProfile());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse(
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
        " /Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(file.makeIndirectObject(intent));
    file.getRoot().replaceKey("/OutputIntents", intents);
}

void writeInformation(QPDF &file, const Description &about)
{
    QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
    const auto put = [&information](const char *key, const QString &value) {
        if (!value.isEmpty())
            information.replaceKey(key, newText(value));
    };
    put("/Title", about.title);
    put("/Author", about.author);
    put("/Subject", about.subject);
    put("/Keywords", about.keywords);
    put("/Creator", creator);
    put("/Producer", producer());
    for (const char *key : {"/CreationDate", "/ModDate"})
        information.replaceKey(key, QPDFObjectHandle::newString(about.pdfDate().toStdString()));
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(information));
}

} // namespace

void writeMetadata(QPDF &file, const Document &document)
{
    const Description about(document);
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(about.language.toStdString()));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [0 << /S /D >>] >>"));
    QPDFObjectHandle metadata = newStream(file, xmp(about));
    metadata.getDict().replaceKey("/Type", newName("Metadata"));
    metadata.getDict().replaceKey("/Subtype", newName("XML"));
    root.replaceKey("/Metadata", metadata);
    writeOutputIntent(file);
    writeInformation(file, about);
}

void writeAttachments(QPDF &file, const Document &document)
{
    if (document.attachments.isEmpty())
        return;
    const std::string date = Description(document).pdfDate().toStdString();
    QPDFEmbeddedFileDocumentHelper embedded(file);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const Attachment &attachment : document.attachments) {
        const std::string name = attachment.fileName.toStdString();
        auto stream = QPDFEFStreamObjectHelper::createEFStream(file, attachment.data.toStdString());
        stream.setSubtype(attachment.mediaType.toStdString()).setCreationDate(date).setModDate(date);
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(file, name, stream);
        specification.setDescription(attachment.description.toStdString());
        specification.getObjectHandle().replaceKey("/AFRelationship", newName("Data"));
        embedded.replaceEmbeddedFile(name, specification);
        associated.appendItem(specification.getObjectHandle());
    }
    file.getRoot().replaceKey("/AF", associated);
}

} // namespace pdf
