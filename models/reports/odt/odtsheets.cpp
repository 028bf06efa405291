// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/odtsheets.h"

#include "models/reports/cleantext.h"
#include "models/reports/odt/odtxml.h"
#include "models/reports/reportfonts.h"
#include "models/reports/sheetfit.h"

#include <QTextLayout>

namespace odt {

namespace {

constexpr double tenthsOfPointPerMm = 720 / 25.4;
constexpr double leading = 1.2;
// Word processors break lines a little earlier than we measure.
constexpr double usedWidth = 0.98;

double heightAt(const blocks::SheetText &text, double size)
{
    QTextLayout layout(cleanText(text.text), reportFont(size, text.bold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines)
        line.setLineWidth(text.box.width() * tenthsOfPointPerMm * usedWidth);
    layout.endLayout();
    return lines * size * leading * 10;
}

class SheetWriter
{
public:
    SheetWriter(QXmlStreamWriter &xml, InlineWriter &text, AutomaticStyles &styles)
        : m_xml(xml), m_text(text), m_styles(styles)
    {
    }

    void write(const blocks::SheetCard &card)
    {
        for (const auto &[area, colour] : card.areas) {
            writeRectangle(area, m_styles.ground(colour));
            if (card.folded)
                writeRectangle(turned(area, card.box), m_styles.ground(colour));
        }
        if (card.frame.isValid())
            writeRectangle(card.box, m_styles.outline(card.frame));
        for (const blocks::SheetText &text : card.texts) {
            if (text.text.trimmed().isEmpty())
                continue;
            writeBox(text);
            if (card.folded)
                writeTurned(text, card.box);
        }
    }

private:
    /// Where \p area lies once the sign is folded along the upper edge of \p card.
    static QRectF turned(const QRectF &area, const QRectF &card)
    {
        const double right = card.left() + card.right() - area.left();
        const double bottom = 2 * card.top() - area.top();
        return {right - area.width(), bottom - area.height(), area.width(), area.height()};
    }

    void writeRectangle(const QRectF &area, const QString &style)
    {
        empty(m_xml, "draw:rect",
              {{"text:anchor-type", QStringLiteral("paragraph")},
               {"draw:style-name", style},
               {"svg:x", millimetres(area.x())},
               {"svg:y", millimetres(area.y())},
               {"svg:width", millimetres(area.width())},
               {"svg:height", millimetres(area.height())}});
    }

    void writeBox(const blocks::SheetText &text)
    {
        open(m_xml, "draw:frame",
             {{"text:anchor-type", QStringLiteral("paragraph")},
              {"draw:style-name", m_styles.textBox(text.alignment)},
              {"svg:x", millimetres(text.box.x())},
              {"svg:y", millimetres(text.box.y())},
              {"svg:width", millimetres(text.box.width())},
              {"svg:height", millimetres(text.box.height())}});
        open(m_xml, "draw:text-box");
        writeWords(text);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// Frames cannot stand on their heads, shapes can.
    void writeTurned(const blocks::SheetText &text, const QRectF &card)
    {
        const QRectF place = turned(text.box, card);
        open(m_xml, "draw:custom-shape",
             {{"text:anchor-type", QStringLiteral("paragraph")},
              {"draw:style-name", m_styles.textBox(text.alignment)},
              {"svg:width", millimetres(place.width())},
              {"svg:height", millimetres(place.height())},
              {"draw:transform", QStringLiteral("rotate (3.14159265358979) translate (%1 %2)")
                                     .arg(millimetres(place.right()), millimetres(place.bottom()))}});
        writeWords(text);
        empty(m_xml, "draw:enhanced-geometry",
              {{"svg:viewBox", QStringLiteral("0 0 21600 21600")},
               {"draw:type", QStringLiteral("rectangle")},
               {"draw:enhanced-path", QStringLiteral("M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N")}});
        m_xml.writeEndElement();
    }

    void writeWords(const blocks::SheetText &text)
    {
        const double size = fittedSize(text, [&text](double points) { return heightAt(text, points); });
        open(m_xml, "text:p",
             {{"text:style-name", m_styles.sheetParagraph(size, text.bold, text.color, text.alignment)}});
        m_text.write(text.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    InlineWriter &m_text;
    AutomaticStyles &m_styles;
};

} // namespace

void writeSheet(QXmlStreamWriter &xml, InlineWriter &text, AutomaticStyles &styles,
                const blocks::Sheet &sheet)
{
    SheetWriter writer(xml, text, styles);
    for (const blocks::SheetCard &card : sheet.cards)
        writer.write(card);
}

} // namespace odt
