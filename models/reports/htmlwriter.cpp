// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/htmlwriter.h"

#include "models/reports/cleantext.h"
#include "models/reports/contrast.h"
#include "models/reports/figureimage.h"
#include "models/reports/labels.h"
#include "models/reports/outline.h"
#include "models/reports/regulartable.h"

#include <QBuffer>
#include <QFile>

namespace {

QString escaped(const QString &text)
{
    return cleanText(text).toHtmlEscaped().replace(QChar(QChar::LineSeparator), QStringLiteral("<br>"));
}

/// An id without blanks, which HTML does not allow.
QString htmlId(const QString &id)
{
    return id.simplified().replace(u' ', u'-').toHtmlEscaped();
}

QString element(const char *name, const QString &content, const QString &attributes = {})
{
    const QLatin1String tag(name);
    return u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + content +
           QStringLiteral("</") + tag + u'>';
}

QString attribute(const char *name, const QString &value)
{
    return QStringLiteral("%1=\"%2\"").arg(QLatin1String(name), value);
}

QString styleSheet(const QColor &accentWish)
{
    QFile file(QStringLiteral(":/reports/document.css"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QColor accent = darkenedToContrast(accentWish, 7.0);
    const QColor light = QColor::fromHsl(qMax(0, accent.hslHue()), accent.hslSaturation() / 2, 195);
    return QString::fromUtf8(file.readAll())
        .replace(QStringLiteral("@accent-on-dark@"), light.name())
        .replace(QStringLiteral("@accent@"), accent.name());
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const Document &document)
        : m_document(document), m_outline(outlineOf(document)), m_ids(anchorsOf(document))
    {
        for (const OutlineEntry &entry : std::as_const(m_outline))
            m_ids.insert(entry.id);
    }

    QString write()
    {
        QString main;
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i)
            main += std::visit([&](const auto &block) { return written(block, i); }, m_document.blocks[i]);
        main += closedSections(1);
        const QString body = header() + m_navigation + element("main", u'\n' + main) + u'\n' + footer();
        const QString &language = m_document.properties.language;
        return QStringLiteral("<!DOCTYPE html>\n") +
               element(
                   "html", u'\n' + head() + element("body", u'\n' + body) + u'\n',
                   attribute("lang", language.isEmpty() ? QStringLiteral("de") : language.toHtmlEscaped())) +
               u'\n';
    }

private:
    QString title() const
    {
        const DocumentProperties &properties = m_document.properties;
        for (const QString &candidate : {properties.title, properties.runningTitle}) {
            if (!cleanText(candidate).trimmed().isEmpty())
                return candidate;
        }
        return ReportLabels::untitled();
    }

    QString head() const
    {
        const auto meta = [](const char *name, const QString &content) {
            return content.isEmpty() ? QString()
                                     : QStringLiteral("<meta name=\"%1\" content=\"%2\">\n")
                                           .arg(QLatin1String(name), cleanText(content).toHtmlEscaped());
        };
        const DocumentProperties &properties = m_document.properties;
        return element("head", QStringLiteral("\n<meta charset=\"utf-8\">\n") +
                                   meta("viewport", QStringLiteral("width=device-width, initial-scale=1")) +
                                   element("title", cleanText(title()).toHtmlEscaped()) + u'\n' +
                                   meta("author", properties.author) +
                                   meta("description", properties.subject) +
                                   meta("keywords", properties.keywords) +
                                   element("style", u'\n' + styleSheet(properties.accent)) + u'\n') +
               u'\n';
    }

    QString header() const
    {
        if (m_header.isEmpty())
            return element("header", element("h1", escaped(title()))) + u'\n';
        return m_header;
    }

    QString footer() const
    {
        const DocumentProperties &properties = m_document.properties;
        QStringList parts;
        for (const QString &part :
             {properties.organisation, ReportLabels::date(properties.created, properties.language)}) {
            if (!part.isEmpty())
                parts.append(escaped(part));
        }
        return parts.isEmpty() ? QString()
                               : element("footer", element("p", parts.join(QStringLiteral(" · ")))) + u'\n';
    }

    QString written(const blocks::TitlePage &page, qsizetype)
    {
        QString content;
        if (!page.logo.isNull())
            content += logo(page);
        if (!page.publisher.isEmpty())
            content += element("p", escaped(page.publisher), attribute("class", QStringLiteral("publisher")));
        content += element("h1", escaped(page.title.isEmpty() ? title() : page.title));
        if (!page.subtitle.isEmpty())
            content += element("p", escaped(page.subtitle), attribute("class", QStringLiteral("subtitle")));
        QString facts;
        for (const auto &[label, value] : page.facts)
            facts += element("dt", escaped(label)) + element("dd", escaped(value));
        if (!facts.isEmpty())
            content += element("dl", facts);
        if (!page.address.isEmpty())
            content += element("address", escaped(page.address));
        m_header = element("header", content) + u'\n';
        return {};
    }

    static QString logo(const blocks::TitlePage &page)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        page.logo.save(&buffer, "PNG");
        return QStringLiteral("<img class=\"logo\" src=\"data:image/png;base64,%1\" alt=\"%2\">")
            .arg(QString::fromLatin1(bytes.toBase64()), escaped(ReportLabels::logo(page.publisher)));
    }

    QString written(const blocks::Contents &contents, qsizetype)
    {
        if (m_outline.isEmpty())
            return {};
        QString list;
        int depth = 0;
        for (const OutlineEntry &entry : std::as_const(m_outline)) {
            list += entry.level > depth ? QStringLiteral("<ol>") : QStringLiteral("</li>\n");
            for (; depth > entry.level; --depth)
                list += QStringLiteral("</ol></li>\n");
            depth = entry.level;
            list += QStringLiteral("<li>") +
                    element("a", escaped(entry.text), attribute("href", u'#' + htmlId(entry.id)));
        }
        for (; depth > 0; --depth)
            list += QStringLiteral("</li></ol>");
        const QString name = contents.title.isEmpty() ? QString() : element("h2", escaped(contents.title));
        m_navigation = element("nav", name + list, attribute("aria-label", escaped(contents.title))) + u'\n';
        return {};
    }

    /// Closes the sections of \p level and deeper.
    QString closedSections(int level)
    {
        QString closed;
        for (; m_openSections >= level; --m_openSections)
            closed += QStringLiteral("</section>\n");
        return closed;
    }

    QString written(const blocks::Heading &, qsizetype index)
    {
        const auto entry = m_outline.constFind(index);
        if (entry == m_outline.constEnd())
            return {};
        const QString closed = closedSections(entry->level);
        m_openSections = entry->level;
        const QString id = htmlId(entry->id);
        const QByteArray name = "h" + QByteArray::number(entry->level + 1);
        return closed + QStringLiteral("<section aria-labelledby=\"%1\">\n").arg(id) +
               element(name.constData(), escaped(entry->text), attribute("id", id)) + u'\n';
    }

    QString written(const blocks::Paragraph &paragraph, qsizetype)
    {
        const QString words = runs(paragraph.text);
        if (words.trimmed().isEmpty())
            return {};
        const QString content = element("p", words);
        return (paragraph.quote ? element("blockquote", content) : content) + u'\n';
    }

    QString written(const blocks::List &list, qsizetype = 0)
    {
        QString items;
        for (const blocks::ListItem &item : list.items) {
            QString content = runs(item.text);
            for (const blocks::List &sublist : item.sublists)
                content += written(sublist);
            items += element("li", content) + u'\n';
        }
        return items.isEmpty() ? QString() : element(list.ordered ? "ol" : "ul", u'\n' + items) + u'\n';
    }

    QString written(const blocks::Table &source, qsizetype)
    {
        const RegularTable table(source);
        if (table.columns == 0)
            return {};
        QString content;
        if (!source.caption.isEmpty() || !source.summary.isEmpty()) {
            QStringList caption;
            if (!source.caption.isEmpty())
                caption.append(element("strong", ReportLabels::table(++m_tables)) + u' ' +
                               escaped(source.caption));
            if (!source.summary.isEmpty())
                caption.append(
                    element("span", escaped(source.summary), attribute("class", QStringLiteral("unseen"))));
            content += element("caption", caption.join(u' ')) + u'\n';
        }
        QString head;
        QString body;
        for (qsizetype r = 0; r < table.rows.size(); ++r)
            (r < table.headerRows ? head : body) += row(table.rows[r]);
        if (!head.isEmpty())
            content += element("thead", u'\n' + head) + u'\n';
        if (!body.isEmpty())
            content += element("tbody", u'\n' + body) + u'\n';
        return element("div", element("table", u'\n' + content), attribute("class", QStringLiteral("wide"))) +
               u'\n';
    }

    QString row(const QList<RegularCell> &cells) const
    {
        QString content;
        for (const RegularCell &cell : cells) {
            QStringList attributes;
            if (cell.columnHead)
                attributes.append(attribute("scope", cell.columnSpan > 1 ? QStringLiteral("colgroup")
                                                                         : QStringLiteral("col")));
            else if (cell.rowHead)
                attributes.append(attribute("scope", QStringLiteral("row")));
            if (cell.columnSpan > 1)
                attributes.append(attribute("colspan", QString::number(cell.columnSpan)));
            if (cell.alignment & (Qt::AlignRight | Qt::AlignHCenter))
                attributes.append(attribute("class", cell.alignment & Qt::AlignRight
                                                         ? QStringLiteral("right")
                                                         : QStringLiteral("center")));
            const bool head = cell.columnHead || cell.rowHead;
            content += element(head ? "th" : "td", runs(cell.text), attributes.join(u' '));
        }
        return element("tr", content) + u'\n';
    }

    QString written(const blocks::Figure &figure, qsizetype)
    {
        const FigureImage image = figureImage(figure);
        if (image.bytes.isEmpty())
            return {};
        ++m_figures;
        const QString described = cleanText(figure.alternativeText).trimmed();
        QString content =
            QStringLiteral(
                "<img src=\"data:%1;base64,%2\" width=\"%3\" height=\"%4\" alt=\"%5\" style=\"width:%6mm\">")
                .arg(QString::fromLatin1(image.mediaType), QString::fromLatin1(image.bytes.toBase64()),
                     QString::number(image.size.width()), QString::number(image.size.height()),
                     (described.isEmpty() ? ReportLabels::undescribedFigure() : described).toHtmlEscaped(),
                     QString::number(figure.widthMm));
        if (!figure.caption.isEmpty())
            content += element("figcaption", element("strong", ReportLabels::figure(m_figures)) + u' ' +
                                                 escaped(figure.caption));
        return element("figure", content) + u'\n';
    }

    QString written(const blocks::PageBreak &, qsizetype)
    {
        return QStringLiteral("<div class=\"page-break\"></div>\n");
    }

    QString written(const blocks::Sheet &sheet, qsizetype)
    {
        QString content;
        for (const blocks::SheetCard &card : sheet.cards) {
            QString lines;
            for (const blocks::SheetText &text : card.texts) {
                if (!text.text.trimmed().isEmpty())
                    lines += element("p", escaped(text.text),
                                     text.bold ? attribute("class", QStringLiteral("large")) : QString());
            }
            content += element("div", lines, attribute("class", QStringLiteral("card"))) + u'\n';
        }
        return element("div", u'\n' + content, attribute("class", QStringLiteral("sheet"))) + u'\n';
    }

    QString runs(const RichText &text) const
    {
        QString content;
        for (const TextRun &run : text) {
            QString words = escaped(run.text);
            if (run.italic)
                words = element("em", words);
            if (run.bold)
                words = element("strong", words);
            const QString target = linkTarget(run.link);
            const QString language =
                run.language.isEmpty() ? QString() : attribute("lang", run.language.toHtmlEscaped());
            if (!run.id.isEmpty())
                words = element("span", words, attribute("id", htmlId(run.id)));
            if (!target.isEmpty())
                words = element("a", words, (attribute("href", target) + u' ' + language).trimmed());
            else if (!language.isEmpty())
                words = element("span", words, language);
            content += words;
        }
        return content;
    }

    /// Empty where a link leads nowhere or is none that a reader should follow.
    QString linkTarget(const QString &link) const
    {
        if (link.startsWith(u'#'))
            return m_ids.contains(link.mid(1)) ? u'#' + htmlId(link.mid(1)) : QString();
        return outerAddress(link).toHtmlEscaped();
    }

    const Document &m_document;
    QMap<qsizetype, OutlineEntry> m_outline;
    QSet<QString> m_ids;
    QString m_header;
    QString m_navigation;
    int m_openSections = 0;
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace

QByteArray writeHtml(const Document &document)
{
    return HtmlWriter(document).write().toUtf8();
}
