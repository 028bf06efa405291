// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/gaps.h"

#include "models/conference/clustering.h"
#include "models/conference/dotcount.h"
#include "models/conference/measures.h"
#include "models/conference/namegaps.h"
#include "models/privacy/consent.h"
#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

class GapSearch
{
    Q_DECLARE_TR_FUNCTIONS(Gaps)

public:
    GapSearch(const RecordReader &reader, const Record &conference, const UnnamedPeople &unnamed)
        : m_reader(reader), m_conference(conference), m_unnamed(unnamed)
    {
    }

    Result<QList<ChapterGaps>> run()
    {
        m_themes = parts(names::theme);
        const QList<ChapterGaps> chapters = {introduction(), agenda(),   results(), priorities(),
                                             measures(),     pictures(), people()};
        return m_error ? Result<QList<ChapterGaps>>(*m_error) : chapters;
    }

private:
    QList<Record> parts(QStringView table)
    {
        // Rows instead of records: pictures are large.
        const auto keys = m_reader.keys(
            RecordQuery::where(table, names::conference, QVariant::fromValue(m_conference.id())));
        const auto rows = keys ? m_reader.rows(table, *keys) : Result<QList<ListRow>>(keys.error());
        if (!rows) {
            m_error = rows.error();
            return {};
        }
        QList<Record> records;
        for (const ListRow &row : *rows)
            records.append(row.record);
        return records;
    }

    static Gap at(const Record &record, const QString &text)
    {
        return {text, record.table().name(), record.id()};
    }

    ChapterGaps introduction() const
    {
        ChapterGaps chapter{tr("Welcome, occasion and aims"), {}};
        const std::pair<QStringView, QString> fields[] = {
            {names::welcome, tr("Nothing is said of the welcome.")},
            {names::occasion, tr("The occasion is missing.")},
            {names::aims, tr("The aims are missing.")},
            {names::attendanceEstimate, tr("How many people were there is missing.")},
            {names::closing, tr("Nothing is said of the closing.")}};
        for (const auto &[field, text] : fields) {
            if (!m_conference.value(field).isValid())
                chapter.gaps.append(at(m_conference, text));
        }
        return chapter;
    }

    ChapterGaps agenda()
    {
        ChapterGaps chapter{tr("Agenda"), {}};
        if (parts(names::agendaItem).isEmpty())
            chapter.gaps.append(at(m_conference, tr("The agenda is empty.")));
        return chapter;
    }

    ChapterGaps results()
    {
        ChapterGaps chapter{tr("Results"), {}};
        QHash<RecordId, QList<Record>> loose;
        QList<Record> unclear;
        for (const Record &card : parts(names::contribution)) {
            if (card.reference(names::theme).isNull() && card.reference(names::duplicateOf).isNull())
                loose[card.reference(names::question)].append(card);
            if (card.isTrue(names::unclear))
                unclear.append(card);
        }
        if (!unclear.isEmpty())
            chapter.gaps.append(at(unclear.constFirst(), tr("%n card(s) are still marked as unclear.",
                                                            nullptr, static_cast<int>(unclear.size()))));
        for (const Record &question : parts(names::question)) {
            const QList<Record> cards = loose.value(question.id());
            if (!cards.isEmpty())
                chapter.gaps.append(
                    at(cards.constFirst(),
                       //: %1 is the short name of a question
                       tr("%n card(s) to “%1” lie in no theme.", nullptr, static_cast<int>(cards.size()))
                           .arg(question.text(names::shortName))));
        }
        for (const Record &theme : std::as_const(m_themes)) {
            QStringList lacks;
            if (clustering::isUnnamed(theme))
                lacks.append(tr("a name of its own"));
            if (!theme.value(names::summary).isValid())
                lacks.append(tr("a result"));
            if (theme.reference(names::fieldOfAction).isNull())
                lacks.append(tr("a field of action"));
            if (!lacks.isEmpty())
                chapter.gaps.append(at(
                    theme, tr("“%1” still lacks: %2.").arg(theme.text(names::name), lacks.join(tr(", ")))));
        }
        return chapter;
    }

    ChapterGaps priorities()
    {
        ChapterGaps chapter{tr("Priorities"), {}};
        const auto count = dotcount::read(m_reader, m_conference.id());
        if (!count) {
            m_error = count.error();
            return chapter;
        }
        for (const QString &problem : count->problems)
            chapter.gaps.append(at(m_conference, problem));
        return chapter;
    }

    ChapterGaps measures()
    {
        ChapterGaps chapter{tr("Measures"), {}};
        bool hasMeasure = false;
        for (const Record &theme : std::as_const(m_themes)) {
            const auto found = measures::ofTheme(m_reader, theme.id());
            if (!found) {
                m_error = found.error();
                return chapter;
            }
            for (const Record &measure : *found) {
                hasMeasure = true;
                const QString title = measure.text(names::title);
                if (!measure.value(names::dueOn).isValid())
                    chapter.gaps.append(at(measure, tr("“%1” has no date by which it is due.").arg(title)));
                if (measure.reference(names::responsibleOrganisation).isNull())
                    chapter.gaps.append(at(measure, tr("Nobody is responsible for “%1”.").arg(title)));
            }
        }
        if (!hasMeasure && !m_themes.isEmpty())
            chapter.gaps.append(at(m_themes.constFirst(), tr("No theme has become a measure yet.")));
        return chapter;
    }

    ChapterGaps pictures()
    {
        ChapterGaps chapter{tr("Pictures"), {}};
        for (const Record &picture : parts(names::picture)) {
            const QString caption = picture.text(names::caption);
            if (picture.isTrue(names::publish) && !picture.value(names::altText).isValid())
                chapter.gaps.append(
                    at(picture, tr("“%1” has no description for people who cannot see it.").arg(caption)));
            const QString consent = picture.text(names::consent);
            if (picture.isTrue(names::peopleRecognisable) && consent != u"given" && consent != u"withdrawn")
                chapter.gaps.append(
                    at(picture, tr("“%1” shows people who have not consented yet.").arg(caption)));
        }
        return chapter;
    }

    ChapterGaps people()
    {
        ChapterGaps chapter{tr("People"), {}};
        QList<RecordId> ids;
        for (const Record &group : parts(names::workingGroup))
            ids.append(group.reference(names::facilitator));
        for (const Record &participation : parts(names::participation)) {
            const QString role = participation.text(names::role);
            if (role == u"speaker" || role == u"host" || role == u"facilitator")
                ids.append(participation.reference(names::person));
        }
        ids.removeAll(RecordId());
        const auto people = m_reader.records(RecordQuery::withIds(names::person, ids));
        if (!people) {
            m_error = people.error();
            return chapter;
        }
        for (const Record &person : *people) {
            if (!consent::mayBeNamed(person))
                chapter.gaps.append(
                    at(person, tr("%1 has not consented; no published document puts the name in by itself.")
                                   .arg(person.title())));
        }
        const auto named = namegaps::read(m_reader, m_conference, m_unnamed);
        if (named)
            chapter.gaps += *named;
        else
            m_error = named.error();
        return chapter;
    }

    const RecordReader &m_reader;
    const Record &m_conference;
    const UnnamedPeople &m_unnamed;
    QList<Record> m_themes;
    std::optional<Error> m_error;
};

} // namespace

namespace gaps {

Result<QList<ChapterGaps>> read(const RecordReader &reader, const RecordId &conference,
                                const UnnamedPeople &people)
{
    const auto record = reader.record(names::conference, conference);
    if (!record)
        return record.error();
    return *record ? GapSearch(reader, **record, people).run() : QList<ChapterGaps>();
}

} // namespace gaps
