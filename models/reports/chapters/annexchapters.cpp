// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chapters.h"

#include "models/conference/pictures.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

QString titleOf(const QList<Record> &records, const RecordId &id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const Record &record) { return record.id() == id; });
    return found == records.end() ? QString() : found->title();
}

QString saidIn(const Record &contribution)
{
    const QString explanation = contribution.text(names::explanation);
    const QString text = contribution.text(names::text);
    return explanation.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, explanation);
}

// A theme that was named after its only card need not be read twice.
QString themeBeyondWords(const ConferenceSnapshot &snapshot, const Record &contribution)
{
    const QString theme = titleOf(snapshot.themes, contribution.reference(names::theme));
    return chaptertext::sameWords(theme, contribution.text(names::text)) ? QString() : theme;
}

blocks::Table contributionTable(const ConferenceSnapshot &snapshot, const Record &question,
                                const QList<Record> &contributions)
{
    const bool hasThemes =
        std::any_of(contributions.begin(), contributions.end(), [&](const Record &contribution) {
            return !themeBeyondWords(snapshot, contribution).isEmpty();
        });
    const bool hasGroups =
        std::any_of(contributions.begin(), contributions.end(), [](const Record &contribution) {
            return !contribution.reference(names::workingGroup).isNull();
        });
    blocks::Table table;
    table.caption = question.text(names::wording);
    table.summary = Chapters::tr("One row for each contribution to this question.");
    const auto addRow = [&](const QString &text, const QString &theme, const QString &group) {
        QList<blocks::Cell> row = {chaptertext::cell(text)};
        if (hasThemes)
            row.append(chaptertext::cell(theme));
        if (hasGroups)
            row.append(chaptertext::cell(group));
        table.rows.append(row);
    };
    addRow(Chapters::tr("Contribution"), Chapters::tr("Theme"), Chapters::tr("Working group"));
    table.columnWidths = {5};
    if (hasThemes)
        table.columnWidths.append(3);
    if (hasGroups)
        table.columnWidths.append(2);
    for (const Record &contribution : contributions)
        addRow(saidIn(contribution), themeBeyondWords(snapshot, contribution),
               titleOf(snapshot.workingGroups, contribution.reference(names::workingGroup)));
    return table;
}

} // namespace

namespace chapters {

QList<Block> organisations(const Source &source)
{
    const QList<Record> &present = source.snapshot.presentOrganisations;
    if (!source.options.organisations || present.isEmpty())
        return {};
    blocks::List byCategory;
    const Field &category = *present.first().table().field(names::category);
    for (const Choice &choice : category.choices()) {
        blocks::List members;
        for (const Record &organisation : present) {
            if (organisation.text(names::category) == choice.name)
                members.items.append({chaptertext::plain(organisation.text(names::name))});
        }
        if (!members.items.isEmpty())
            byCategory.items.append({{TextRun{category.choiceLabel(choice.name), true}}, {members}});
    }
    return {blocks::Heading{1, Chapters::tr("Annex: Organisations present"), QStringLiteral("organisations")},
            chaptertext::paragraph(Chapters::tr("%n organisation(s) took part, here by category.", nullptr,
                                                static_cast<int>(present.size()))),
            byCategory};
}

QList<Block> pictures(const Source &source)
{
    QList<Block> blocks;
    if (!source.options.pictures)
        return blocks;
    constexpr double widest = 160;
    constexpr double highest = 100;
    for (const Record &picture : source.snapshot.pictures) {
        blocks::Figure figure;
        figure.image = pictures::read(picture.value(names::data).toByteArray());
        if (figure.image.isNull())
            continue;
        figure.caption = picture.text(names::caption);
        figure.alternativeText = picture.text(names::altText);
        if (figure.alternativeText.isEmpty())
            figure.alternativeText = figure.caption;
        const QSizeF size = QSizeF(figure.image.size()).scaled(widest, highest, Qt::KeepAspectRatio);
        figure.widthMm = size.width();
        figure.heightMm = size.height();
        blocks.append(figure);
    }
    if (!blocks.isEmpty())
        blocks.prepend(blocks::Heading{1, Chapters::tr("Annex: Pictures"), QStringLiteral("pictures")});
    return blocks;
}

QList<Block> allContributions(const Source &source)
{
    QList<Block> blocks;
    if (!source.options.contributions)
        return blocks;
    for (const Record &question : source.snapshot.questions) {
        QList<Record> contributions;
        for (const Record &contribution : source.snapshot.contributions) {
            if (contribution.reference(names::question) == question.id())
                contributions.append(contribution);
        }
        if (!contributions.isEmpty())
            blocks.append(contributionTable(source.snapshot, question, contributions));
    }
    if (!blocks.isEmpty())
        blocks.prepend(
            blocks::Heading{1, Chapters::tr("Annex: All contributions"), QStringLiteral("contributions")});
    return blocks;
}

} // namespace chapters
