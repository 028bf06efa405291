// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/contrast.h"
#include "models/reports/handouts/handouts.h"
#include "models/schema/names.h"

namespace {

using blocks::SheetCard;
using blocks::SheetText;

constexpr QSizeF badgeSize(90, 55);
constexpr int badgeColumns = 2;
constexpr int badgeRows = 5;
constexpr int badgesPerSheet = badgeColumns * badgeRows;
constexpr QSizeF portrait(210, 297);
constexpr QSizeF landscape(297, 210);
const QColor hairline(0xC9, 0xCF, 0xD6);
const QColor quiet(0x55, 0x5B, 0x63);

/// A group's own colour, dark enough for white letters; the number beside it says the same.
QColor groupColour(int number)
{
    // Okabe and Ito, Color Universal Design (2008).
    static const QList<QColor> palette = {QColor(0x00, 0x72, 0xb2), QColor(0xd5, 0x5e, 0x00),
                                          QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
                                          QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00),
                                          QColor(0x55, 0x5b, 0x63)};
    return darkenedToContrast(palette.at((qMax(1, number) - 1) % palette.size()), 4.5);
}

QColor accentOf(const chapters::Source &source)
{
    const std::optional<Record> &space = source.snapshot.space;
    return darkenedToContrast(space ? QColor(space->text(names::colour)) : QColor(), 7);
}

QString titleOf(const chapters::Source &source)
{
    return source.snapshot.conference.text(names::title);
}

SheetCard badge(const chapters::Source &source, const QPointF &corner)
{
    SheetCard card{{corner, badgeSize}, {}, hairline};
    card.texts.append({titleOf(source),
                       {corner.x() + 5, corner.y() + 3, 80, 6},
                       9,
                       true,
                       Qt::AlignLeft | Qt::AlignVCenter,
                       accentOf(source)});
    return card;
}

SheetCard namedBadge(const chapters::Source &source, const Attendee &who, const QPointF &corner)
{
    SheetCard card = badge(source, corner);
    const auto box = [&](double top, double height) {
        return QRectF(corner.x() + 5, corner.y() + top, 80, height);
    };
    const Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignVCenter;
    const bool nameless = who.name.isEmpty();
    card.texts.append({nameless ? who.organisation : who.name, box(10, 18), 30, true, middle});
    card.texts.append({who.function, box(28.5, 7), 12, false, middle});
    if (!nameless)
        card.texts.append({who.organisation, box(35.5, 8.5), 12, false, middle});
    if (!who.group.isEmpty()) {
        const QRectF band(corner.x(), corner.y() + 46, badgeSize.width(), 9);
        card.areas.append({band, groupColour(who.groupNumber)});
        card.texts.append({who.group, band.adjusted(5, 1, -5, -1), 14, true, middle, Qt::white});
    }
    return card;
}

SheetCard blankBadge(const chapters::Source &source, const QPointF &corner)
{
    SheetCard card = badge(source, corner);
    for (const double top : {26.0, 40.0})
        card.areas.append({QRectF(corner.x() + 8, corner.y() + top, badgeSize.width() - 16, 0.2), quiet});
    return card;
}

QPointF badgeCorner(int place)
{
    const QSizeF all(badgeSize.width() * badgeColumns, badgeSize.height() * badgeRows);
    const QPointF first((portrait.width() - all.width()) / 2, (portrait.height() - all.height()) / 2);
    const int row = place / badgeColumns;
    return first + QPointF(badgeSize.width() * (place % badgeColumns), badgeSize.height() * row);
}

} // namespace

namespace handouts {

int badgesToFillSheet(qsizetype participants)
{
    const int rest = int(participants % badgesPerSheet);
    return rest == 0 && participants > 0 ? 0 : badgesPerSheet - rest;
}

QList<Block> badges(const chapters::Source &source, const QList<Attendee> &participants, int blanks)
{
    QList<Block> sheets;
    blocks::Sheet sheet;
    const auto add = [&](const SheetCard &card) {
        sheet.cards.append(card);
        if (sheet.cards.size() == badgesPerSheet) {
            sheets.append(sheet);
            sheet = {};
        }
    };
    for (const Attendee &participant : participants)
        add(namedBadge(source, participant, badgeCorner(int(sheet.cards.size()))));
    for (int i = 0; i < blanks; ++i)
        add(blankBadge(source, badgeCorner(int(sheet.cards.size()))));
    if (!sheet.cards.isEmpty())
        sheets.append(sheet);
    return sheets;
}

QList<Block> tableSigns(const chapters::Source &source)
{
    QList<Block> sheets;
    for (const Record &group : source.snapshot.workingGroups) {
        const QRectF half(0, landscape.height() / 2, landscape.width(), landscape.height() / 2);
        const QRectF band(half.x(), half.bottom() - 20, half.width(), 20);
        SheetCard card{half, {}, {}, {}, true};
        card.areas = {{band, groupColour(int(group.number(names::position)))},
                      {QRectF(0, half.top() - 0.1, 8, 0.2), quiet},
                      {QRectF(half.right() - 8, half.top() - 0.1, 8, 0.2), quiet}};
        const bool topic = !group.text(names::topic).isEmpty();
        card.texts.append({group.text(names::name),
                           {20, half.top() + 10, 257, topic ? 42.0 : 68.0},
                           96,
                           true,
                           Qt::AlignHCenter | Qt::AlignVCenter,
                           groupColour(int(group.number(names::position)))});
        card.texts.append({group.text(names::topic), {20, half.top() + 54, 257, 27}, 32});
        QStringList foot = {group.text(names::room), titleOf(source)};
        foot.removeAll(QString());
        card.texts.append({foot.join(QStringLiteral(" · ")), band.adjusted(20, 3, -20, -3), 22, true,
                           Qt::AlignHCenter | Qt::AlignVCenter, Qt::white});
        sheets.append(blocks::Sheet{{card}});
    }
    return sheets;
}

QList<Block> questionCards(const chapters::Source &source)
{
    QList<Block> sheets;
    const QColor accent = accentOf(source);
    for (const Record &question : source.snapshot.questions) {
        const QRectF band(0, 0, landscape.width(), 26);
        SheetCard card{{QPointF(), landscape}, {}};
        card.areas = {{band, accent}};
        //: Above a question on a card; %1 is its number
        card.texts.append({Chapters::tr("Question %1").arg(question.number(names::position)),
                           band.adjusted(20, 4, -20, -4), 30, true, Qt::AlignLeft | Qt::AlignVCenter,
                           Qt::white});
        card.texts.append({question.text(names::wording), {20, 36, 257, 140}, 72, true});
        card.texts.append(
            {titleOf(source), {20, 186, 257, 12}, 16, false, Qt::AlignHCenter | Qt::AlignVCenter, quiet});
        sheets.append(blocks::Sheet{{card}});
    }
    return sheets;
}

} // namespace handouts
