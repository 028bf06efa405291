// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/blocklayout.h"

#include "models/reports/cleantext.h"
#include "models/reports/labels.h"

namespace pdf {

namespace {

struct HeadingLook
{
    double size;
    double before;
    double after;
};

constexpr HeadingLook headingLooks[] = {
    {18, 25 * baselineUnit, 10 * baselineUnit},
    {13.5, 20 * baselineUnit, 6 * baselineUnit},
    {11, 15 * baselineUnit, 4 * baselineUnit},
};
constexpr double paragraphGap = 7 * baselineUnit;
constexpr double itemGap = 3 * baselineUnit;
const double listIndent = millimetres(6);
const double quoteIndent = millimetres(7);

} // namespace

void BlockLayout::place(const blocks::TitlePage &title)
{
    if (!m_composer.atTop())
        m_composer.newPage();
    const int section = m_composer.beginElement("Sect", 0);
    const QColor white(Qt::white);
    const double publisherWidth = m_theme.width() - (title.logo.isNull() ? 0 : millimetres(62));
    const TextFlow publisher =
        m_context.flow({{title.publisher, true}}, publisherWidth, m_theme.style(12, white));
    const TextFlow heading =
        m_context.flow({{title.title, true}}, m_theme.width(), m_theme.style(28, white, true, 1.18));
    const TextFlow subtitle = m_context.flow({{title.subtitle}}, m_theme.width(), m_theme.style(14.5, white));
    const double titleTop = onGrid(millimetres(70));
    const double bandBottom = titleTop + heading.height +
                              (title.subtitle.isEmpty() ? 0 : subtitle.height + millimetres(4)) +
                              onGrid(millimetres(16));
    m_composer.addArtifact(Artifact::Layout,
                           RectangleItem{{0, 0, m_theme.pageSize.width(), bandBottom}, m_theme.accent});
    placeLogo(title, section);
    m_composer.setY(onGrid(millimetres(25)));
    if (!title.publisher.isEmpty())
        m_composer.putText(publisher, m_theme.left, "P", section);
    m_composer.setY(titleTop);
    if (!title.title.isEmpty())
        m_composer.putText(heading, m_theme.left, "Title", section);
    m_composer.advance(onGrid(millimetres(4)));
    if (!title.subtitle.isEmpty())
        m_composer.putText(subtitle, m_theme.left, "P", section);
    m_composer.setY(bandBottom + onGrid(millimetres(16)));
    placeFacts(title, section);
    placeAddress(title, section);
    m_composer.newPage();
}

// On the band's white counterpart in the upper right corner, so that every logo can be made out.
void BlockLayout::placeLogo(const blocks::TitlePage &title, int section)
{
    if (title.logo.isNull())
        return;
    const QSizeF size =
        QSizeF(title.logo.size()).scaled(millimetres(50), millimetres(22), Qt::KeepAspectRatio);
    const double margin = millimetres(4);
    const QRectF ground(m_theme.right - size.width() - 2 * margin, onGrid(millimetres(20)),
                        size.width() + 2 * margin, size.height() + 2 * margin);
    m_composer.addArtifact(Artifact::Layout, RectangleItem{ground, Qt::white});
    const QRectF box = ground.adjusted(margin, margin, -margin, -margin);
    const int figure = m_composer.beginElement("Figure", section);
    m_composer.element(figure).alternativeText = ReportLabels::logo(title.publisher);
    m_composer.element(figure).box = box;
    m_composer.element(figure).boxPage = m_composer.page();
    m_composer.addItem(figure, ImageItem{box, title.logo});
}

void BlockLayout::placeAddress(const blocks::TitlePage &title, int section)
{
    if (title.address.isEmpty())
        return;
    const TextFlow flow = m_context.flow({{title.address}}, m_theme.width(), m_theme.style(9, m_theme.quiet));
    m_composer.setY(qMax(m_composer.y(), m_theme.bottom - flow.height));
    m_composer.putText(flow, m_theme.left, "P", section);
}

void BlockLayout::placeFacts(const blocks::TitlePage &title, int section)
{
    if (title.facts.isEmpty())
        return;
    const int list = m_composer.beginElement("L", section);
    const double labelWidth = millimetres(42);
    for (const auto &[label, value] : title.facts) {
        const TextFlow labelFlow = m_context.flow({{label + u' ', true}}, labelWidth - millimetres(4),
                                                  m_theme.style(11, m_theme.accent));
        const TextFlow valueFlow =
            m_context.flow({{value}}, m_theme.width() - labelWidth, m_theme.style(11, m_theme.ink));
        m_composer.require(qMax(labelFlow.height, valueFlow.height));
        const int item = m_composer.beginElement("LI", list);
        const double top = m_composer.y();
        m_composer.putText(labelFlow, m_theme.left, "Lbl", item);
        const double labelBottom = m_composer.y();
        m_composer.setY(top);
        m_composer.putText(valueFlow, m_theme.left + labelWidth, "LBody", item);
        m_composer.setY(qMax(labelBottom, m_composer.y()) + 4 * baselineUnit);
    }
    m_composer.element(list).listNumbering = "Disc";
}

TextFlow BlockLayout::headingFlow(const OutlineEntry &heading) const
{
    const HeadingLook &look = headingLooks[heading.level - 1];
    return m_context.flow({{heading.text}}, m_theme.width(),
                          m_theme.style(look.size, m_theme.accent, true, 1.22));
}

void BlockLayout::place(const OutlineEntry &heading, double follower)
{
    const HeadingLook &look = headingLooks[heading.level - 1];
    const TextFlow flow = headingFlow(heading);
    const bool underHeading = m_composer.page() == m_headingEnd.page && m_composer.y() == m_headingEnd.y;
    if (!m_composer.atTop())
        m_composer.advance(underHeading ? onGrid(look.before / 4) : look.before);
    m_composer.require(flow.height + look.after + follower);

    int parent = m_sections[heading.level - 1];
    m_sections[heading.level] = m_composer.beginElement("Sect", parent);
    m_context.section = m_sections[heading.level];
    const int element = m_composer.beginElement("H" + QByteArray::number(heading.level), m_context.section);
    const Destination destination{m_composer.page(), m_composer.y(), element};
    m_composer.layout().destinations.insert(heading.id, destination);
    m_composer.layout().bookmarks.append({heading.level, heading.text, destination});
    m_composer.putFlow(flow, m_theme.left, element);
    m_composer.advance(look.after);
    m_headingEnd = {m_composer.page(), m_composer.y(), element};
}

double BlockLayout::leadHeight(const OutlineEntry &heading) const
{
    const HeadingLook &look = headingLooks[heading.level - 1];
    return look.before + headingFlow(heading).height + look.after + 2 * m_theme.body().leading;
}

void BlockLayout::place(const blocks::Paragraph &paragraph)
{
    if (cleanText(plainText(paragraph.text)).trimmed().isEmpty())
        return;
    if (!paragraph.quote) {
        m_composer.putText(m_context.flow(paragraph.text, m_theme.width(), m_theme.body()), m_theme.left, "P",
                           m_context.section);
        m_composer.advance(paragraphGap);
        return;
    }
    const TextFlow flow = m_context.flow(paragraph.text, m_theme.width() - 2 * quoteIndent, m_theme.body());
    m_composer.require(flow.leadHeight());
    const int quote = m_composer.beginElement("BlockQuote", m_context.section);
    const int firstPage = m_composer.page();
    const double top = m_composer.y();
    m_composer.putText(flow, m_theme.left + quoteIndent, "P", quote);
    for (int page = firstPage; page <= m_composer.page(); ++page) {
        const double from = page == firstPage ? top : m_theme.top;
        const double to = page == m_composer.page() ? m_composer.y() : m_theme.bottom;
        const QRectF bar(m_theme.left + millimetres(2), from + 18, 20, to - from - 30);
        m_composer.addArtifactOnPage(page, Artifact::Layout, RectangleItem{bar, m_theme.accent});
    }
    m_composer.advance(paragraphGap);
}

double BlockLayout::leadHeight(const blocks::Paragraph &paragraph) const
{
    return m_context.flow(paragraph.text, m_theme.width(), m_theme.body()).leadHeight();
}

void BlockLayout::place(const blocks::List &list)
{
    if (list.items.isEmpty())
        return;
    placeList(list, m_context.section, 0);
    m_composer.advance(paragraphGap - itemGap);
}

void BlockLayout::placeList(const blocks::List &list, int parent, int depth)
{
    if (list.items.isEmpty())
        return;
    const int element = m_composer.beginElement("L", parent);
    m_composer.element(element).listNumbering = list.ordered ? "Decimal" : depth > 0 ? "Circle" : "Disc";
    const double labelWidth = list.items.size() > 99 ? listIndent * 1.5 : listIndent;
    const double left = m_theme.left + listIndent * qMin(depth, 8) + millimetres(1);
    int number = 0;
    for (const blocks::ListItem &item : list.items) {
        ++number;
        const QString label = list.ordered ? QStringLiteral("%1. ").arg(number)
                              : depth > 0  ? QStringLiteral("– ")
                                           : QStringLiteral("• ");
        TextStyle labelStyle = m_theme.body();
        labelStyle.color = m_theme.accent;
        labelStyle.bold = list.ordered;
        const TextFlow labelFlow = m_context.flow({{label}}, labelWidth * 2, labelStyle);
        const TextFlow body = m_context.flow(item.text, m_theme.right - left - labelWidth, m_theme.body());
        m_composer.require(body.leadHeight());
        const int listItem = m_composer.beginElement("LI", element);
        InlineElements none;
        m_composer.putLine(labelFlow, labelFlow.lines.first(), {left, m_composer.y()},
                           m_composer.beginElement("Lbl", listItem), none);
        const int listBody = m_composer.beginElement("LBody", listItem);
        m_composer.putFlow(body, left + labelWidth, listBody);
        m_composer.advance(itemGap);
        for (const blocks::List &sublist : item.sublists)
            placeList(sublist, listBody, depth + 1);
    }
}

double BlockLayout::leadHeight(const blocks::List &list) const
{
    if (list.items.isEmpty())
        return 0;
    return m_context.flow(list.items.first().text, m_theme.width() - listIndent, m_theme.body()).leadHeight();
}

QSizeF BlockLayout::sizeOf(const blocks::Figure &figure) const
{
    QSizeF size(millimetres(figure.widthMm), millimetres(figure.heightMm));
    if (!figure.image.isNull())
        size.setHeight(size.width() * figure.image.height() / figure.image.width());
    const QSizeF room(m_theme.width(), m_theme.bottom - m_theme.top - millimetres(20));
    return size.width() > room.width() || size.height() > room.height()
               ? size.scaled(room, Qt::KeepAspectRatio)
               : size;
}

void BlockLayout::place(const blocks::Figure &figure)
{
    if (figure.image.isNull() && !figure.draw)
        return;
    const QSizeF size = sizeOf(figure);
    const TextFlow caption = m_context.captionFlow(ReportLabels::figure(++m_context.figures), figure.caption);
    m_composer.require(leadHeight(figure));
    const int group = m_composer.beginElement("Div", m_context.section);
    const int element = m_composer.beginElement("Figure", group);
    const QRectF box(QPointF(m_theme.left, m_composer.y()), size);
    const QString described = cleanText(figure.alternativeText).trimmed();
    m_composer.element(element).alternativeText =
        described.isEmpty() ? ReportLabels::undescribedFigure() : described;
    m_composer.element(element).box = box;
    m_composer.element(element).boxPage = m_composer.page();
    if (figure.draw)
        m_composer.addItem(element, DrawingItem{box, figure.draw});
    else
        m_composer.addItem(element, ImageItem{box, figure.image});
    m_composer.advance(onGrid(size.height() + millimetres(2)));
    if (!figure.caption.isEmpty())
        m_composer.putText(caption, m_theme.left, "Caption", group);
    m_composer.advance(2 * paragraphGap);
}

double BlockLayout::leadHeight(const blocks::Figure &figure) const
{
    const TextFlow caption = m_context.captionFlow(ReportLabels::figure(1), figure.caption);
    return onGrid(sizeOf(figure).height() + millimetres(2)) + caption.height;
}

} // namespace pdf
