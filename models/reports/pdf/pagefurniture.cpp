// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/pagefurniture.h"

#include "models/reports/labels.h"

namespace pdf {

namespace {

const double headTop = millimetres(13);
const double headRule = millimetres(19);
// From the page's lower edge.
const double footRule = millimetres(19);
const double footTop = millimetres(17.5);
constexpr double hairlineThickness = 4;

TextFlow oneLine(LayoutContext &context, const QString &text, Qt::Alignment alignment, double share)
{
    TextStyle style = context.theme.style(8.5, context.theme.quiet);
    style.alignment = alignment;
    return context.flow({{text}}, context.theme.width() * share, style);
}

void put(LayoutContext &context, int page, const TextFlow &flow, QPointF origin, Artifact artifact)
{
    for (LinePiece piece : flow.lines.first().pieces) {
        piece.item.position += origin + QPointF(0, flow.lines.first().baseline);
        context.composer.addArtifactOnPage(page, artifact, piece.item);
    }
}

} // namespace

void placeFurniture(LayoutContext &context, const QSet<int> &barePages)
{
    const Theme &theme = context.theme;
    const DocumentProperties &properties = context.document.properties;
    const TextFlow title = oneLine(context, properties.runningTitle, Qt::AlignLeft, 0.62);
    const TextFlow organisation = oneLine(context, properties.organisation, Qt::AlignRight, 0.36);
    const QString dateText = ReportLabels::date(properties.created, properties.language);
    const TextFlow date = oneLine(context, dateText, Qt::AlignLeft, 0.5);
    const bool hasHead = !properties.runningTitle.isEmpty() || !properties.organisation.isEmpty();
    const int count = context.composer.layout().pageCount;
    for (int page = 0; page < count; ++page) {
        if (barePages.contains(page))
            continue;
        const auto line = [&](double y, Artifact artifact) {
            const QRectF rule(theme.left, y, theme.width(), hairlineThickness);
            context.composer.addArtifactOnPage(page, artifact, RectangleItem{rule, theme.hairline});
        };
        if (hasHead) {
            put(context, page, title, {theme.left, headTop}, Artifact::Header);
            put(context, page, organisation, {theme.left + theme.width() * 0.64, headTop}, Artifact::Header);
            line(headRule, Artifact::Header);
        }
        const double foot = theme.pageSize.height() - footTop;
        line(theme.pageSize.height() - footRule, Artifact::Footer);
        put(context, page, date, {theme.left, foot}, Artifact::Footer);
        const TextFlow number = oneLine(context, ReportLabels::page(page + 1, count), Qt::AlignRight, 0.5);
        put(context, page, number, {theme.left + theme.width() * 0.5, foot}, Artifact::Footer);
    }
}

} // namespace pdf
