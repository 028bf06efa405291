// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecks.h"

#include <qpdf/Buffer.hh>

#include <QRegularExpression>

namespace pdfchecks {

namespace {

bool isTrue(QPDFObjectHandle value)
{
    return value.isBool() && value.getBoolValue();
}

QString metadataText(QPDFObjectHandle root)
{
    QPDFObjectHandle metadata = root.getKey("/Metadata");
    if (!metadata.isStream())
        return {};
    const std::shared_ptr<Buffer> data = metadata.getStreamData();
    return QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

void checkMetadata(QPDF &file, QStringList &findings)
{
    const QString xmp = metadataText(file.getRoot());
    if (!xmp.contains(QStringLiteral("<pdfuaid:part>1</pdfuaid:part>")))
        findings.append(QStringLiteral("metadata: PDF/UA-1 is not claimed"));
    const bool attachments = file.getRoot().hasKey("/AF");
    const QString part = QStringLiteral("<pdfaid:part>%1</pdfaid:part>").arg(attachments ? 3 : 2);
    if (!xmp.contains(part) || !xmp.contains(QStringLiteral("<pdfaid:conformance>A</pdfaid:conformance>")))
        findings.append(QStringLiteral("metadata: PDF/A part or level is wrong"));
    static const QRegularExpression title(
        QStringLiteral("<dc:title>.*?<rdf:li xml:lang=\"x-default\">([^<]+)<"));
    const QString written = title.match(xmp).captured(1);
    const QString information = textOf(file.getTrailer().getKey("/Info").getKey("/Title"));
    if (written.isEmpty() || information.toHtmlEscaped() != written)
        findings.append(QStringLiteral("metadata: no title, or not that of the document information"));
}

void collectTitles(QPDFObjectHandle parent, QStringList &titles)
{
    QPDFObjectHandle item = parent.getKey("/First");
    for (; item.isDictionary(); item = item.getKey("/Next")) {
        titles.append(textOf(item.getKey("/Title")));
        collectTitles(item, titles);
    }
}

} // namespace

void checkCatalog(QPDF &file, QStringList &findings)
{
    QPDFObjectHandle root = file.getRoot();
    if (!root.getKey("/MarkInfo").isDictionary() || !isTrue(root.getKey("/MarkInfo").getKey("/Marked")))
        findings.append(QStringLiteral("catalog: not marked as tagged"));
    if (root.getKey("/MarkInfo").isDictionary() && root.getKey("/MarkInfo").hasKey("/Suspects"))
        findings.append(QStringLiteral("catalog: has Suspects"));
    if (textOf(root.getKey("/Lang")).isEmpty())
        findings.append(QStringLiteral("catalog: no language"));
    QPDFObjectHandle preferences = root.getKey("/ViewerPreferences");
    if (!preferences.isDictionary() || !isTrue(preferences.getKey("/DisplayDocTitle")))
        findings.append(QStringLiteral("catalog: does not show the title"));
    QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
    if (!tree.isDictionary() || !tree.getKey("/ParentTree").isDictionary())
        findings.append(QStringLiteral("catalog: no structure tree with a parent tree"));
    if (!root.getKey("/OutputIntents").isArray())
        findings.append(QStringLiteral("catalog: no output intent"));
    checkMetadata(file, findings);
}

void checkOutlines(QPDF &file, const PdfStructure &structure, QStringList &findings)
{
    QStringList titles;
    QPDFObjectHandle outlines = file.getRoot().getKey("/Outlines");
    if (outlines.isDictionary())
        collectTitles(outlines, titles);
    static const QRegularExpression heading(QStringLiteral("^H[1-6]$"));
    qsizetype headings = 0;
    for (const StructureNode &node : structure.nodes()) {
        if (heading.match(QString::fromLatin1(node.type)).hasMatch())
            ++headings;
    }
    if (titles.size() != headings)
        findings.append(
            QStringLiteral("outlines: %1 bookmarks for %2 headings").arg(titles.size()).arg(headings));
    if (titles.contains(QString()))
        findings.append(QStringLiteral("outlines: a bookmark without words"));
}

} // namespace pdfchecks
