// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/inlinewriter.h"

#include "models/reports/cleantext.h"
#include "models/reports/odt/odtxml.h"
#include "models/reports/outline.h"

#include <QLocale>

#include <algorithm>

namespace odt {

void InlineWriter::write(const RichText &text)
{
    // Blanks at the beginning of a paragraph, and all but the first of several, need an element of their own.
    m_afterBlank = true;
    for (const TextRun &run : text)
        writeRun(run);
}

void InlineWriter::writeBookmark(const QString &id)
{
    if (!id.isEmpty())
        empty(m_xml, "text:bookmark", {{"text:name", id}});
}

void InlineWriter::writeRun(const TextRun &run)
{
    writeBookmark(run.id);
    const QString target = targetOf(run.link);
    if (!target.isEmpty())
        open(m_xml, "text:a",
             {{"xlink:type", QStringLiteral("simple")},
              {"xlink:href", target},
              {"text:style-name", QStringLiteral("Internet_20_link")},
              {"text:visited-style-name", QStringLiteral("Internet_20_link")}});
    const QString style = styleOf(run);
    if (!style.isEmpty())
        open(m_xml, "text:span", {{"text:style-name", style}});
    writeWords(run.text);
    if (!style.isEmpty())
        m_xml.writeEndElement();
    if (!target.isEmpty())
        m_xml.writeEndElement();
}

void InlineWriter::writeWords(const QString &text)
{
    QString words;
    const auto flush = [&] {
        if (!words.isEmpty())
            m_xml.writeCharacters(words);
        words.clear();
    };
    const QString clean = cleanText(text);
    for (const QChar unit : clean) {
        if (unit == QChar(QChar::LineSeparator)) {
            flush();
            empty(m_xml, "text:line-break");
        } else if (unit == u' ' && m_afterBlank) {
            flush();
            empty(m_xml, "text:s");
        } else {
            words += unit;
        }
        m_afterBlank = unit == u' ' || unit == QChar(QChar::LineSeparator);
    }
    flush();
}

QString InlineWriter::styleOf(const TextRun &run)
{
    if (!run.bold && !run.italic && run.language.isEmpty())
        return {};
    if (run.language.isEmpty() && run.bold != run.italic)
        return run.bold ? QStringLiteral("Strong_20_Emphasis") : QStringLiteral("Emphasis");
    const auto known = std::find_if(m_looks.cbegin(), m_looks.cend(), [&run](const Look &look) {
        return look.bold == run.bold && look.italic == run.italic && look.language == run.language;
    });
    if (known != m_looks.cend())
        return known->name;
    m_looks.append({run.bold, run.italic, run.language, QStringLiteral("T%1").arg(m_looks.size() + 1)});
    return m_looks.constLast().name;
}

QString InlineWriter::targetOf(const QString &link) const
{
    if (link.startsWith(u'#'))
        return m_targets.contains(link.mid(1)) ? link : QString();
    return outerAddress(link);
}

void InlineWriter::writeStyles(QXmlStreamWriter &xml) const
{
    for (const Look &look : m_looks) {
        open(xml, "style:style", {{"style:name", look.name}, {"style:family", QStringLiteral("text")}});
        const QLocale locale(look.language);
        empty(xml, "style:text-properties",
              {{"fo:font-weight", look.bold ? QStringLiteral("bold") : QString()},
               {"fo:font-style", look.italic ? QStringLiteral("italic") : QString()},
               {"fo:language", look.language.section(u'-', 0, 0)},
               {"fo:country",
                look.language.isEmpty() ? QString() : QLocale::territoryToCode(locale.territory())}});
        xml.writeEndElement();
    }
}

} // namespace odt
