// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"
#include "models/reports/chapters/chapters.h"

#include "models/conference/pictures.h"
#include "models/reports/chapters/chaptertext.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

const Record *withId(const QList<Record> &records, const RecordId &id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const Record &record) { return record.id() == id; });
    return found == records.end() ? nullptr : &*found;
}

QString saidIn(const Record &contribution)
{
    const QString explanation = contribution.text(names::explanation);
    const QString text = contribution.text(names::text);
    return explanation.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, explanation);
}

/// The contributions to one question, each with its number, its theme and its group.
class ContributionTable
{
public:
    ContributionTable(const ConferenceSnapshot &snapshot, const QHash<RecordId, int> &numbers,
                      const QList<Record> &contributions)
        : m_snapshot(snapshot), m_numbers(numbers), m_contributions(contributions)
    {
        for (const Record &contribution : contributions) {
            m_hasThemes = m_hasThemes || !themeBeyondWords(contribution).isEmpty();
            m_hasGroups = m_hasGroups || !contribution.reference(names::workingGroup).isNull();
        }
    }

    blocks::Table make(const QString &caption) const
    {
        blocks::Table table;
        table.caption = caption;
        table.summary = Chapters::tr("One row for each contribution to this question.");
        //: Short for "number", above a column
        QList<blocks::Cell> head = {chaptertext::numberCell(Chapters::tr("No.")),
                                    chaptertext::cell(Chapters::tr("Contribution"))};
        table.columnWidths = {0.7, 5};
        if (m_hasThemes) {
            head.append(chaptertext::cell(Chapters::tr("Theme")));
            table.columnWidths.append(3);
        }
        if (m_hasGroups) {
            head.append(chaptertext::cell(Chapters::tr("Working group")));
            table.columnWidths.append(2);
        }
        table.rows.append(head);
        for (const Record &contribution : m_contributions)
            table.rows.append(rowOf(contribution));
        return table;
    }

private:
    const Record *themeOf(const Record &contribution) const
    {
        return withId(m_snapshot.themes, contribution.reference(names::theme));
    }

    // A theme that was named after its only card need not be read twice.
    QString themeBeyondWords(const Record &contribution) const
    {
        const Record *theme = themeOf(contribution);
        const QString title = theme ? theme->title() : QString();
        return chaptertext::sameWords(title, contribution.text(names::text)) ? QString() : title;
    }

    QList<blocks::Cell> rowOf(const Record &contribution) const
    {
        const Record *theme = themeOf(contribution);
        TextRun number = anchors::placeOf(contribution, QString::number(m_numbers.value(contribution.id())));
        // Back to the result, also where its name is not said again.
        if (theme)
            number.link = anchors::linkTo(*theme, {}).link;
        QList<blocks::Cell> row = {blocks::Cell{{number}, Qt::AlignRight},
                                   chaptertext::cell(saidIn(contribution))};
        if (m_hasThemes) {
            const QString title = themeBeyondWords(contribution);
            row.append(title.isEmpty() ? chaptertext::cell({})
                                       : blocks::Cell{{anchors::linkTo(*theme, title)}});
        }
        if (m_hasGroups) {
            const Record *group =
                withId(m_snapshot.workingGroups, contribution.reference(names::workingGroup));
            row.append(chaptertext::cell(group ? group->title() : QString()));
        }
        return row;
    }

    const ConferenceSnapshot &m_snapshot;
    const QHash<RecordId, int> &m_numbers;
    const QList<Record> &m_contributions;
    bool m_hasThemes = false;
    bool m_hasGroups = false;
};

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
    const QHash<RecordId, int> numbers = source.snapshot.contributionNumbers();
    for (const Record &question : source.snapshot.questions) {
        QList<Record> contributions;
        for (const Record &contribution : source.snapshot.contributions) {
            if (contribution.reference(names::question) == question.id())
                contributions.append(contribution);
        }
        if (!contributions.isEmpty())
            blocks.append(ContributionTable(source.snapshot, numbers, contributions)
                              .make(question.text(names::wording)));
    }
    if (!blocks.isEmpty())
        blocks.prepend(
            blocks::Heading{1, Chapters::tr("Annex: All contributions"), QStringLiteral("contributions")});
    return blocks;
}

} // namespace chapters
