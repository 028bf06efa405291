// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/odtcontent.h"

#include "models/reports/cleantext.h"
#include "models/reports/labels.h"
#include "models/reports/odt/automaticstyles.h"
#include "models/reports/odt/inlinewriter.h"
#include "models/reports/odt/odtsheets.h"
#include "models/reports/odt/odtstyles.h"
#include "models/reports/odt/odttable.h"
#include "models/reports/odt/odtxml.h"
#include "models/reports/outline.h"

#include <QBuffer>

namespace odt {

namespace {

constexpr QSizeF largestLogo(50, 22);

QSet<QString> targetsOf(const Document &document, const QMap<qsizetype, OutlineEntry> &outline)
{
    QSet<QString> targets = anchorsOf(document);
    for (const OutlineEntry &entry : outline)
        targets.insert(entry.id);
    return targets;
}

class ContentWriter
{
public:
    explicit ContentWriter(const Document &document)
        : m_document(document)
        , m_page(document.properties.landscape)
        , m_outline(outlineOf(document))
        , m_targets(targetsOf(document, m_outline))
        , m_xml(&m_body)
        , m_text(m_xml, m_targets)
        , m_styles(document.properties.accent)
    {
    }

    Content write()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i)
            std::visit([&](const auto &block) { write(block, i); }, m_document.blocks[i]);
        const bool endsWithTable = !m_document.blocks.isEmpty() &&
                                   std::holds_alternative<blocks::Table>(m_document.blocks.constLast());
        if (endsWithTable)
            empty(m_xml, "text:p", {{"text:style-name", m_styles.paragraph(QStringLiteral("Table_20_End"))}});
        m_content.xml = whole();
        return std::move(m_content);
    }

private:
    /// The styles are known only when the body is written, and stand before it.
    QByteArray whole() const
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        beginFile(xml, "office:document-content");
        open(xml, "office:automatic-styles");
        m_styles.write(xml);
        m_text.writeStyles(xml);
        xml.writeEndElement();
        open(xml, "office:body");
        open(xml, "office:text");
        // Closes the tag that was opened last.
        xml.writeCharacters(QString());
        xml.device()->write(m_body);
        xml.writeEndDocument();
        return bytes;
    }

    void openParagraph(const QString &style)
    {
        open(m_xml, "text:p", {{"text:style-name", m_styles.paragraph(style)}});
    }

    void writeParagraph(const QString &style, const QString &text)
    {
        if (cleanText(text).trimmed().isEmpty())
            return;
        openParagraph(style);
        m_text.write(text);
        m_xml.writeEndElement();
    }

    void write(const blocks::TitlePage &page, qsizetype)
    {
        m_styles.breakBefore(QString::fromLatin1(titlePage));
        if (!page.logo.isNull()) {
            const blocks::Figure logo{ReportLabels::logo(page.publisher), {}, 0, 0, page.logo, {}};
            writePicture(logo, QSizeF(page.logo.size()).scaled(largestLogo, Qt::KeepAspectRatio));
        }
        writeParagraph(QStringLiteral("Publisher"), page.publisher);
        writeParagraph(QStringLiteral("Title"), page.title);
        writeParagraph(QStringLiteral("Subtitle"), page.subtitle);
        for (const auto &[label, value] : page.facts) {
            openParagraph(QStringLiteral("Title_20_Fact"));
            m_text.write({{label, true}});
            empty(m_xml, "text:tab");
            m_text.write(value);
            m_xml.writeEndElement();
        }
        writeParagraph(QStringLiteral("Address"), page.address);
        m_styles.breakBefore();
    }

    void write(const blocks::Contents &contents, qsizetype)
    {
        if (m_outline.isEmpty())
            return;
        const QString name = QStringLiteral("Contents");
        open(m_xml, "text:table-of-content",
             {{"text:name", name}, {"text:protected", QStringLiteral("true")}});
        writeContentsSource(contents.title);
        open(m_xml, "text:index-body");
        if (!contents.title.isEmpty()) {
            open(m_xml, "text:index-title", {{"text:name", name + QStringLiteral("_Head")}});
            writeParagraph(QStringLiteral("Contents_20_Heading"), contents.title);
            m_xml.writeEndElement();
        }
        for (const OutlineEntry &entry : std::as_const(m_outline))
            writeContentsLine(entry);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// How a word processor makes the table anew.
    void writeContentsSource(const QString &title)
    {
        open(m_xml, "text:table-of-content-source", {{"text:outline-level", QStringLiteral("3")}});
        open(m_xml, "text:index-title-template",
             {{"text:style-name", QStringLiteral("Contents_20_Heading")}});
        m_xml.writeCharacters(cleanText(title));
        m_xml.writeEndElement();
        for (int level = 1; level <= 3; ++level) {
            open(m_xml, "text:table-of-content-entry-template",
                 {{"text:outline-level", QString::number(level)},
                  {"text:style-name", QStringLiteral("Contents_20_%1").arg(level)}});
            empty(m_xml, "text:index-entry-link-start");
            empty(m_xml, "text:index-entry-text");
            empty(m_xml, "text:index-entry-tab-stop",
                  {{"style:type", QStringLiteral("right")}, {"style:leader-char", QStringLiteral(".")}});
            empty(m_xml, "text:index-entry-page-number");
            empty(m_xml, "text:index-entry-link-end");
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    /// The number is a field, because only who breaks the pages knows it.
    void writeContentsLine(const OutlineEntry &entry)
    {
        openParagraph(QStringLiteral("Contents_20_%1").arg(entry.level));
        open(m_xml, "text:a",
             {{"xlink:type", QStringLiteral("simple")},
              {"xlink:href", u'#' + entry.id},
              {"text:style-name", QStringLiteral("Index_20_Link")},
              {"text:visited-style-name", QStringLiteral("Index_20_Link")}});
        m_text.write(entry.text);
        empty(m_xml, "text:tab");
        open(m_xml, "text:bookmark-ref",
             {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", entry.id}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const blocks::Heading &, qsizetype index)
    {
        const auto entry = m_outline.constFind(index);
        if (entry == m_outline.constEnd())
            return;
        const QString level = QString::number(entry->level);
        open(
            m_xml, "text:h",
            {{"text:style-name", m_styles.heading(entry->level, index == 0)}, {"text:outline-level", level}});
        m_text.writeBookmark(entry->id);
        m_text.write(entry->text);
        m_xml.writeEndElement();
    }

    void write(const blocks::Paragraph &paragraph, qsizetype)
    {
        if (cleanText(plainText(paragraph.text)).trimmed().isEmpty())
            return;
        openParagraph(paragraph.quote ? QStringLiteral("Quotations") : QStringLiteral("Text_20_body"));
        m_text.write(paragraph.text);
        m_xml.writeEndElement();
    }

    void write(const blocks::List &list, qsizetype) { writeList(list); }

    void writeList(const blocks::List &list)
    {
        if (list.items.isEmpty())
            return;
        open(m_xml, "text:list",
             {{"text:style-name", list.ordered ? QStringLiteral("Numbers") : QStringLiteral("Bullets")}});
        for (const blocks::ListItem &item : list.items) {
            open(m_xml, "text:list-item");
            openParagraph(QStringLiteral("List"));
            m_text.write(item.text);
            m_xml.writeEndElement();
            for (const blocks::List &sublist : item.sublists)
                writeList(sublist);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeCaption(const QString &style, const QString &label, const QString &caption)
    {
        openParagraph(style);
        m_text.write({{label + u' ', true}, {caption}});
        m_xml.writeEndElement();
    }

    void write(const blocks::Table &table, qsizetype)
    {
        const RegularTable regular(table);
        if (regular.columns == 0)
            return;
        ++m_tables;
        if (!table.caption.isEmpty())
            writeCaption(QStringLiteral("Table_20_Caption"), ReportLabels::table(++m_captions),
                         table.caption);
        writeTable(m_xml, m_text, m_styles, {table, regular, m_tables, m_page.textWidth()});
    }

    void write(const blocks::Figure &figure, qsizetype)
    {
        if (figure.image.isNull() && !figure.draw)
            return;
        QSizeF size(figure.widthMm, figure.heightMm);
        if (!figure.image.isNull())
            size.setHeight(size.width() * figure.image.height() / figure.image.width());
        const QSizeF room(m_page.textWidth(), m_page.textHeight());
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room, Qt::KeepAspectRatio);
        ++m_figures;
        writePicture(figure, size);
        if (!figure.caption.isEmpty())
            writeCaption(QStringLiteral("Figure_20_Caption"), ReportLabels::figure(m_figures),
                         figure.caption);
    }

    void writePicture(const blocks::Figure &figure, const QSizeF &size)
    {
        const FigureImage image = figureImage(figure);
        const QByteArray suffix = image.mediaType == "image/jpeg" ? ".jpg" : ".png";
        const QByteArray name = "Pictures/" + QByteArray::number(m_content.pictures.size() + 1) + suffix;
        m_content.pictures.append({name, image});
        const QString described = cleanText(figure.alternativeText).trimmed();
        openParagraph(QStringLiteral("Figure"));
        open(m_xml, "draw:frame",
             {{"draw:name", QStringLiteral("Figure%1").arg(m_content.pictures.size())},
              {"draw:style-name", m_styles.picture()},
              {"text:anchor-type", QStringLiteral("as-char")},
              {"svg:width", millimetres(size.width())},
              {"svg:height", millimetres(size.height())}});
        empty(m_xml, "draw:image",
              {{"xlink:href", QString::fromLatin1(name)},
               {"xlink:type", QStringLiteral("simple")},
               {"xlink:show", QStringLiteral("embed")},
               {"xlink:actuate", QStringLiteral("onLoad")}});
        open(m_xml, "svg:title");
        m_xml.writeCharacters(described.isEmpty() ? ReportLabels::undescribedFigure() : described);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const blocks::PageBreak &, qsizetype) { m_styles.breakBefore(); }

    void write(const blocks::Sheet &sheet, qsizetype)
    {
        m_styles.breakBefore(QString::fromLatin1(sheetPage));
        openParagraph(QStringLiteral("Standard"));
        writeSheet(m_xml, m_text, m_styles, sheet);
        m_xml.writeEndElement();
    }

    const Document &m_document;
    PageFormat m_page;
    QMap<qsizetype, OutlineEntry> m_outline;
    QSet<QString> m_targets;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    InlineWriter m_text;
    AutomaticStyles m_styles;
    Content m_content;
    int m_tables = 0;
    /// Only tables with a caption are counted for readers.
    int m_captions = 0;
    int m_figures = 0;
};

} // namespace

Content contentOf(const Document &document)
{
    return ContentWriter(document).write();
}

} // namespace odt
