// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/papers/papers.h"
#include "models/schema/names.h"

#include <QDate>

namespace {

using chapters::Source;

// More would not be read, and would not fit on one page.
constexpr qsizetype mostResults = 4;
constexpr qsizetype mostMeasures = 6;

blocks::List said(const Source &source)
{
    blocks::List list;
    for (const Record &question : source.snapshot.questions) {
        QStringList results;
        for (const Record &theme : source.snapshot.themesOf(question).mid(0, mostResults))
            results.append(theme.text(names::name));
        if (!results.isEmpty())
            list.items.append({{TextRun{question.text(names::wording) + u' ', true},
                                TextRun{results.join(QStringLiteral("; ")) + u'.'}}});
    }
    return list;
}

blocks::List plans(const Source &source)
{
    blocks::List list;
    for (const Record &measure : source.snapshot.measures.mid(0, mostMeasures)) {
        blocks::ListItem item{{TextRun{measure.text(names::title), true}}};
        const QString who = chapters::responsibleFor(measure, source.snapshot);
        if (!who.isEmpty())
            item.text.append(TextRun{QStringLiteral(" – ") + who});
        if (const QDate due = measure.value(names::dueOn).toDate(); due.isValid())
            //: Follows a measure; %1 is a date
            item.text.append(TextRun{
                u' ' + Chapters::tr("(until %1)").arg(chaptertext::date(due, source.options.locale))});
        list.items.append(item);
    }
    return list;
}

QString thanks(const Source &source)
{
    const Record &conference = source.snapshot.conference;
    const QString date = chaptertext::date(conference.value(names::date).toDate(), source.options.locale);
    //: %1 title of a conference, %2 date
    return Chapters::tr(
               "Thank you for taking part in “%1” on %2. Here is what was said, and what happens now.")
        .arg(conference.text(names::title), date);
}

} // namespace

namespace papers {

QList<Block> feedback(const Source &source)
{
    QList<Block> blocks = {
        blocks::Heading{1, Chapters::tr("Feedback for the participants"), QStringLiteral("head")},
        chaptertext::paragraph(thanks(source)),
        blocks::Heading{2, Chapters::tr("What you said"), QStringLiteral("said")}};
    const blocks::List results = said(source);
    if (results.items.isEmpty())
        blocks.append(chaptertext::paragraph(Chapters::tr("The results are still being evaluated.")));
    else
        blocks.append(results);
    blocks.append(blocks::Heading{2, Chapters::tr("What happens now"), QStringLiteral("now")});
    const blocks::List measures = plans(source);
    if (measures.items.isEmpty())
        blocks.append(chaptertext::paragraph(Chapters::tr("No measures have been agreed yet.")));
    else
        blocks.append(measures);
    blocks += chaptertext::paragraphs(source.snapshot.conference.text(names::closing));
    if (!source.snapshot.publisher.isEmpty())
        blocks.append(blocks::Paragraph{{TextRun{source.snapshot.publisher, true}}});
    return blocks;
}

} // namespace papers
