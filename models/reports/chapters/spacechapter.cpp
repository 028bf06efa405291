// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/chapters/spacemap.h"
#include "models/schema/names.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

using chapters::Source;
using chaptertext::cell;
using chaptertext::numberCell;

struct Figures
{
    qlonglong population = 0;
    double area = 0;
};

Figures figuresOf(const Record &municipality)
{
    return {municipality.number(names::population), municipality.value(names::areaKm2).toDouble()};
}

QString number(const QLocale &locale, qlonglong value)
{
    return value > 0 ? locale.toString(value) : QString();
}

QList<blocks::Cell> figureCells(const Figures &figures, const QLocale &locale)
{
    const bool dense = figures.population > 0 && figures.area > 0;
    return {numberCell(number(locale, figures.population)),
            numberCell(figures.area > 0 ? locale.toString(figures.area, 'f', 2) : QString()),
            numberCell(
                dense ? locale.toString(std::llround(static_cast<double>(figures.population) / figures.area))
                      : QString())};
}

blocks::Table memberTable(const Source &source)
{
    const QLocale &locale = source.options.locale;
    blocks::Table table;
    table.caption = Chapters::tr("Towns and municipalities of the social space");
    table.summary = Chapters::tr("One row for each member with kind, population, area and density; the last "
                                 "row has the sums.");
    table.headerColumns = 1;
    table.columnWidths = {3, 3, 2, 2, 3};
    table.attachedAs = Chapters::tr("social-space.csv");
    table.rows.append({cell(Chapters::tr("Name")), cell(Chapters::tr("Kind")),
                       numberCell(Chapters::tr("Population")), numberCell(Chapters::tr("Area (km²)")),
                       numberCell(Chapters::tr("Inhabitants per km²"))});
    Figures sum;
    for (const Record &member : source.snapshot.members) {
        const Figures figures = figuresOf(member);
        sum.population += figures.population;
        sum.area += figures.area;
        const QString kind = member.table().field(names::kind)->choiceLabel(member.text(names::kind));
        table.rows.append(QList<blocks::Cell>{cell(member.text(names::name)), cell(kind)} +
                          figureCells(figures, locale));
    }
    table.rows.append(QList<blocks::Cell>{cell(Chapters::tr("Total")), cell({})} + figureCells(sum, locale));
    for (blocks::Cell &last : table.rows.last())
        last.text.first().bold = true;
    return table;
}

// Each source once, with its day: figures without both are worth nothing.
QString populationSources(const Source &source)
{
    QStringList sources;
    for (const Record &member : source.snapshot.members) {
        QString text = member.text(names::populationSource);
        const QDate day = member.value(names::populationDate).toDate();
        if (text.isEmpty())
            continue;
        if (day.isValid())
            //: %1 source of figures, %2 date
            text = Chapters::tr("%1, as of %2").arg(text, chaptertext::date(day, source.options.locale));
        if (!sources.contains(text))
            sources.append(text);
    }
    return sources.join(QStringLiteral("; "));
}

QList<MapPlace> placesOf(const QList<Record> &members, const QColor &colour)
{
    QList<MapPlace> places;
    for (const Record &member : members) {
        if (const auto place = MapPlace::of(member, colour))
            places.append(*place);
    }
    return places;
}

bool haveAreas(const QList<MapPlace> &places)
{
    return std::none_of(places.begin(), places.end(),
                        [](const MapPlace &place) { return place.boundary.isEmpty(); });
}

QString describe(QList<MapPlace> places, const QString &space, const QLocale &locale)
{
    std::stable_sort(places.begin(), places.end(), [](const MapPlace &left, const MapPlace &right) {
        return left.latitude > right.latitude;
    });
    QStringList descriptions;
    for (const MapPlace &place : std::as_const(places)) {
        descriptions.append(
            place.population > 0
                //: %1 name of a place, %2 number of inhabitants
                ? Chapters::tr("%1 (%2 inhabitants)").arg(place.name, locale.toString(place.population))
                : place.name);
    }
    const QString list = descriptions.join(QStringLiteral(", "));
    if (haveAreas(places))
        //: %1 name of a social space, %2 list of its places
        return Chapters::tr("Map of %1 with the area of each place. From north to south: %2.")
            .arg(space, list);
    //: %1 name of a social space, %2 list of its places
    return Chapters::tr("Map of %1 with a circle for each place. From north to south: %2.").arg(space, list);
}

QList<Block> mapOf(const Source &source)
{
    const Record &space = *source.snapshot.space;
    const QList<MapPlace> places = placesOf(source.snapshot.members, QColor(space.text(names::colour)));
    if (places.size() < 2)
        return {};
    blocks::Figure figure;
    figure.alternativeText = describe(places, space.text(names::name), source.options.locale);
    figure.caption =
        haveAreas(places)
            ? Chapters::tr("Where the towns and municipalities lie; north is at the top.")
            : Chapters::tr("Where the towns and municipalities lie. The larger a circle, the more people "
                           "live there; north is at the top.");
    figure.widthMm = SpaceMap::onPage.width() / 10;
    figure.heightMm = SpaceMap::onPage.height() / 10;
    const SpaceMap map(places);
    figure.draw = [map](QPainter &painter, const QRectF &target) { map.draw(painter, target); };
    return {figure};
}

} // namespace

namespace chapters {

QList<Block> space(const Source &source)
{
    const ConferenceSnapshot &snapshot = source.snapshot;
    if (!snapshot.space)
        return {};
    QList<Block> blocks = chaptertext::paragraphs(snapshot.space->text(names::description));
    if (!snapshot.members.isEmpty()) {
        blocks.append(memberTable(source));
        if (const QString sources = populationSources(source); !sources.isEmpty())
            blocks.append(chaptertext::paragraph(Chapters::tr("Population: %1.").arg(sources)));
        blocks += mapOf(source);
    }
    if (!blocks.isEmpty())
        blocks.prepend(
            blocks::Heading{1, Chapters::tr("The social space in figures"), QStringLiteral("social-space")});
    return blocks;
}

} // namespace chapters
