// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/odtstyles.h"

#include "models/reports/cleantext.h"
#include "models/reports/contrast.h"
#include "models/reports/labels.h"
#include "models/reports/odt/odtxml.h"
#include "models/reports/reportfonts.h"

#include <QLocale>

#include <algorithm>

namespace odt {

namespace {

constexpr int deepestListLevel = 10;
constexpr double listIndent = 6;

/// What a paragraph style looks like; what is not set comes from its parent.
struct ParagraphLook
{
    const char *name;
    const char *parent;
    double size = 0;
    double before = -1;
    double after = -1;
    bool bold = false;
    bool accent = false;
    bool quiet = false;
    bool keepsWithNext = false;
    /// Level in the outline; 0: text.
    int outline = 0;
    /// Running text and tables, as in a PDF.
    bool hyphenates = false;
};

const ParagraphLook looks[] = {
    {"Text body", "Standard", 0, 0, 7, false, false, false, false, 0, true},
    {"Heading", "Standard", 0, 0, 0, true, true, false, true},
    {"Heading 1", "Heading", 18, 25, 10, true, true, false, true, 1},
    {"Heading 2", "Heading", 13.5, 20, 6, true, true, false, true, 2},
    {"Heading 3", "Heading", 11, 15, 4, true, true, false, true, 3},
    {"Title", "Heading", 28, 110, 6, true, true},
    {"Subtitle", "Heading", 14.5, 0, 45, false, true},
    {"Publisher", "Standard", 12, 0, 0, true, true},
    {"Title Fact", "Standard", 11, 0, 4},
    {"Address", "Standard", 9, 30, 0, false, false, true},
    {"Contents Heading", "Heading", 18, 0, 10, true, true, false, true},
    {"Contents 1", "Standard", 11, 5, 0, true},
    {"Contents 2", "Standard"},
    {"Contents 3", "Standard"},
    {"Quotations", "Standard", 0, 0, 7, false, false, false, false, 0, true},
    {"List", "Standard", 0, 0, 3, false, false, false, false, 0, true},
    {"Table Contents", "Standard", 9, -1, -1, false, false, false, false, 0, true},
    {"Table Heading", "Table Contents", 9, -1, -1, true, true, false, true},
    {"Table Row Heading", "Table Contents", 9, -1, -1, true},
    // A document may not end with a table; what a word processor adds itself would begin a page.
    {"Table End", "Standard", 2, 0, 0},
    {"Table Caption", "Standard", 9, 6, 4, false, false, true, true},
    {"Figure", "Standard", 0, 6, 2, false, false, false, true},
    {"Figure Caption", "Standard", 9, 0, 14, false, false, true},
    {"Header", "Standard", 8.5, -1, -1, false, false, true},
    {"Footer", "Standard", 8.5, -1, -1, false, false, true},
};

class StylesWriter
{
public:
    explicit StylesWriter(const DocumentProperties &properties)
        : m_properties(properties)
        , m_page(properties.landscape)
        , m_accent(darkenedToContrast(properties.accent, 7.0))
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        beginFile(m_xml, "office:document-styles");
        open(m_xml, "office:font-face-decls");
        empty(m_xml, "style:font-face",
              {{"style:name", reportFontFamily()},
               {"svg:font-family", u'\'' + reportFontFamily() + u'\''},
               {"style:font-family-generic", QStringLiteral("swiss")}});
        m_xml.writeEndElement();
        open(m_xml, "office:styles");
        writeDefaults();
        for (const ParagraphLook &look : looks)
            writeParagraphStyle(look);
        writeTextStyles();
        writeListStyle("Bullets", false);
        writeListStyle("Numbers", true);
        m_xml.writeEndElement();
        open(m_xml, "office:automatic-styles");
        writePageLayout("Text", true);
        writePageLayout("Bare", false);
        writePageLayout("Sheet", false);
        m_xml.writeEndElement();
        writeMasterPages();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeDefaults()
    {
        const QLocale locale(m_properties.language);
        const QStringList parts = locale.bcp47Name().split(u'-');
        open(m_xml, "style:default-style", {{"style:family", QStringLiteral("paragraph")}});
        empty(m_xml, "style:paragraph-properties",
              {{"fo:orphans", QStringLiteral("2")},
               {"fo:widows", QStringLiteral("2")},
               {"fo:line-height", QStringLiteral("118%")},
               {"fo:hyphenation-ladder-count", QStringLiteral("2")},
               {"style:tab-stop-distance", millimetres(12.5)}});
        empty(m_xml, "style:text-properties",
              {{"style:font-name", reportFontFamily()},
               {"fo:font-size", points(10.5)},
               {"fo:color", QStringLiteral("#1a1a1a")},
               {"fo:language", parts.value(0)},
               {"fo:country", QLocale::territoryToCode(locale.territory())}});
        m_xml.writeEndElement();
        open(m_xml, "style:default-style", {{"style:family", QStringLiteral("table")}});
        empty(m_xml, "style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}});
        m_xml.writeEndElement();
        empty(m_xml, "style:style",
              {{"style:name", QStringLiteral("Standard")},
               {"style:family", QStringLiteral("paragraph")},
               {"style:class", QStringLiteral("text")}});
    }

    void writeParagraphStyle(const ParagraphLook &look)
    {
        const QString name = QString::fromLatin1(look.name);
        open(m_xml, "style:style",
             {{"style:name", styleName(name)},
              {"style:display-name", name},
              {"style:family", QStringLiteral("paragraph")},
              {"style:parent-style-name", styleName(QString::fromLatin1(look.parent))},
              {"style:next-style-name", look.outline ? QStringLiteral("Text_20_body") : QString()},
              {"style:default-outline-level", look.outline ? QString::number(look.outline) : QString()}});
        open(m_xml, "style:paragraph-properties",
             {{"fo:margin-top", look.before < 0 ? QString() : points(look.before)},
              {"fo:margin-bottom", look.after < 0 ? QString() : points(look.after)},
              {"fo:keep-with-next", look.keepsWithNext ? QStringLiteral("always") : QString()}});
        writeExtras(name);
        m_xml.writeEndElement();
        empty(m_xml, "style:text-properties",
              {{"fo:font-size", look.size > 0 ? points(look.size) : QString()},
               {"fo:font-weight", look.bold ? QStringLiteral("bold") : QStringLiteral("normal")},
               {"fo:color", look.accent  ? colour(m_accent)
                            : look.quiet ? QStringLiteral("#555b63")
                                         : QString()},
               {"fo:hyphenate", look.hyphenates ? QStringLiteral("true") : QString()},
               {"fo:hyphenation-remain-char-count", QStringLiteral("2")},
               {"fo:hyphenation-push-char-count", QStringLiteral("3")}});
        m_xml.writeEndElement();
    }

    /// Attributes first, then the tab stops, as the open element wants them.
    void writeExtras(const QString &name)
    {
        const auto indent = [this](double left, double first) {
            m_xml.writeAttribute(QStringLiteral("fo:margin-left"), millimetres(left));
            m_xml.writeAttribute(QStringLiteral("fo:text-indent"), millimetres(first));
        };
        if (name == u"Quotations") {
            indent(7, 0);
            m_xml.writeAttribute(QStringLiteral("fo:margin-right"), millimetres(7));
            m_xml.writeAttribute(QStringLiteral("fo:padding-left"), millimetres(4));
            m_xml.writeAttribute(QStringLiteral("fo:border-left"),
                                 QStringLiteral("2pt solid ") + colour(m_accent));
        } else if (name == u"Title Fact") {
            indent(42, -42);
            writeTabStop(0, "left", "");
        } else if (name == u"Header" || name == u"Footer") {
            writeTabStop(m_page.textWidth(), "right", "");
        } else if (name.startsWith(QStringLiteral("Contents ")) && name.back().isDigit()) {
            const double left = listIndent * (name.back().digitValue() - 1);
            indent(left, 0);
            writeTabStop(m_page.textWidth() - left, "right", "dotted");
        }
    }

    void writeTabStop(double position, const char *type, const char *leader)
    {
        open(m_xml, "style:tab-stops");
        empty(m_xml, "style:tab-stop",
              {{"style:position", millimetres(position)},
               {"style:type", QString::fromLatin1(type)},
               {"style:leader-style", QString::fromLatin1(leader)},
               {"style:leader-text", *leader ? QStringLiteral(".") : QString()}});
        m_xml.writeEndElement();
    }

    void writeTextStyles()
    {
        const auto write = [this](const QString &name, Attributes properties) {
            open(m_xml, "style:style",
                 {{"style:name", styleName(name)},
                  {"style:display-name", name},
                  {"style:family", QStringLiteral("text")}});
            empty(m_xml, "style:text-properties", properties);
            m_xml.writeEndElement();
        };
        write(QStringLiteral("Strong Emphasis"), {{"fo:font-weight", QStringLiteral("bold")}});
        write(QStringLiteral("Emphasis"), {{"fo:font-style", QStringLiteral("italic")}});
        write(QStringLiteral("Internet link"),
              {{"fo:color", colour(m_accent)},
               {"style:text-underline-style", QStringLiteral("solid")},
               {"style:text-underline-width", QStringLiteral("auto")},
               {"style:text-underline-color", QStringLiteral("font-color")}});
        // Lines of the contents are links, too, and need no sign of it.
        write(QStringLiteral("Index Link"), {{"fo:color", QStringLiteral("#1a1a1a")},
                                             {"style:text-underline-style", QStringLiteral("none")}});
        write(QStringLiteral("Bullet Symbols"), {{"fo:color", colour(m_accent)}});
        write(QStringLiteral("Numbering Symbols"),
              {{"fo:color", colour(m_accent)}, {"fo:font-weight", QStringLiteral("bold")}});
    }

    void writeListStyle(const char *name, bool ordered)
    {
        open(m_xml, "text:list-style", {{"style:name", QString::fromLatin1(name)}});
        for (int level = 1; level <= deepestListLevel; ++level) {
            if (ordered)
                open(m_xml, "text:list-level-style-number",
                     {{"text:level", QString::number(level)},
                      {"text:style-name", QStringLiteral("Numbering_20_Symbols")},
                      {"style:num-format", QStringLiteral("1")},
                      {"style:num-suffix", QStringLiteral(".")}});
            else
                open(m_xml, "text:list-level-style-bullet",
                     {{"text:level", QString::number(level)},
                      {"text:style-name", QStringLiteral("Bullet_20_Symbols")},
                      {"text:bullet-char", level == 1 ? QStringLiteral("•") : QStringLiteral("–")}});
            open(m_xml, "style:list-level-properties",
                 {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
            const QString left = millimetres(1 + listIndent * level);
            empty(m_xml, "style:list-level-label-alignment",
                  {{"text:label-followed-by", QStringLiteral("listtab")},
                   {"text:list-tab-stop-position", left},
                   {"fo:text-indent", millimetres(-listIndent)},
                   {"fo:margin-left", left}});
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writePageLayout(const char *name, bool furniture)
    {
        const bool sheet = qstrcmp(name, "Sheet") == 0;
        open(m_xml, "style:page-layout", {{"style:name", QString::fromLatin1(name)}});
        empty(m_xml, "style:page-layout-properties",
              {{"fo:page-width", millimetres(m_page.width)},
               {"fo:page-height", millimetres(m_page.height)},
               {"style:print-orientation",
                m_properties.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
               {"fo:margin-top", millimetres(furniture ? 13
                                             : sheet   ? 5
                                                       : 25)},
               {"fo:margin-bottom", millimetres(furniture ? 12
                                                : sheet   ? 5
                                                          : 25)},
               {"fo:margin-left", millimetres(sheet ? 5 : m_page.left)},
               {"fo:margin-right", millimetres(sheet ? 5 : m_page.right)}});
        if (furniture) {
            writeFurnitureLayout("style:header-style", "fo:margin-bottom", "fo:border-bottom");
            writeFurnitureLayout("style:footer-style", "fo:margin-top", "fo:border-top");
        }
        m_xml.writeEndElement();
    }

    void writeFurnitureLayout(const char *element, const char *gap, const char *rule)
    {
        open(m_xml, element);
        empty(m_xml, "style:header-footer-properties",
              {{"fo:min-height", millimetres(13)},
               {gap, millimetres(7)},
               {rule, QStringLiteral("0.5pt solid #c9cfd6")},
               {qstrcmp(gap, "fo:margin-top") == 0 ? "fo:padding-top" : "fo:padding-bottom",
                millimetres(1.5)}});
        m_xml.writeEndElement();
    }

    void writeMasterPages()
    {
        open(m_xml, "office:master-styles");
        empty(m_xml, "style:master-page",
              {{"style:name", QString::fromLatin1(titlePage)},
               {"style:display-name", QStringLiteral("Title Page")},
               {"style:page-layout-name", QStringLiteral("Bare")},
               {"style:next-style-name", QStringLiteral("Standard")}});
        empty(m_xml, "style:master-page",
              {{"style:name", QString::fromLatin1(sheetPage)},
               {"style:page-layout-name", QStringLiteral("Sheet")}});
        open(
            m_xml, "style:master-page",
            {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("Text")}});
        open(m_xml, "style:header");
        open(m_xml, "text:p", {{"text:style-name", QStringLiteral("Header")}});
        m_xml.writeCharacters(cleanText(m_properties.runningTitle));
        empty(m_xml, "text:tab");
        m_xml.writeCharacters(cleanText(m_properties.organisation));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        open(m_xml, "style:footer");
        writeFooterLine();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeFooterLine()
    {
        open(m_xml, "text:p", {{"text:style-name", QStringLiteral("Footer")}});
        m_xml.writeCharacters(ReportLabels::date(m_properties.created, m_properties.language));
        empty(m_xml, "text:tab");
        const QString pattern = ReportLabels::pagePattern();
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const bool field = pattern[i] == u'%' && i + 1 < pattern.size();
            if (!field) {
                m_xml.writeCharacters(pattern[i]);
                continue;
            }
            const bool page = pattern[++i] == u'1';
            open(m_xml, page ? "text:page-number" : "text:page-count");
            m_xml.writeCharacters(QStringLiteral("1"));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const DocumentProperties &m_properties;
    PageFormat m_page;
    QColor m_accent;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

double spaceBelowHeading(int level)
{
    const auto look = std::find_if(std::begin(looks), std::end(looks),
                                   [level](const ParagraphLook &entry) { return entry.outline == level; });
    return look == std::end(looks) ? 0 : look->after;
}

QByteArray stylesFile(const DocumentProperties &properties)
{
    return StylesWriter(properties).write();
}

} // namespace odt
