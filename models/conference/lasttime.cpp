// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/lasttime.h"

#include "models/changes/edits.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

constexpr qlonglong minutesForMeasures = 15;

Result<QList<Record>> partsOf(const RecordReader &reader, QStringView table, const RecordId &conference)
{
    return reader.records(RecordQuery::where(table, names::conference, QVariant::fromValue(conference)));
}

Result<std::optional<Record>> earlierConference(const RecordReader &reader, const RecordId &conference)
{
    const auto current = reader.record(names::conference, conference);
    if (!current)
        return current.error();
    if (!*current)
        return std::optional<Record>();
    RecordQuery query =
        RecordQuery::where(names::conference, names::socialSpace, (*current)->value(names::socialSpace));
    query.conditions.append(
        {names::date.toString(), RecordQuery::Condition::Kind::AtMost, {(*current)->value(names::date)}});
    query.order = {{names::date.toString(), true}};
    const auto candidates = reader.records(query);
    if (!candidates)
        return candidates.error();
    for (const Record &candidate : *candidates) {
        if (candidate.id() != conference && candidate.text(names::status) != u"cancelled" &&
            candidate.value(names::date) != (*current)->value(names::date))
            return std::optional<Record>(candidate);
    }
    return std::optional<Record>();
}

Result<QList<Record>> openMeasures(const RecordReader &reader, const RecordId &conference)
{
    const auto themes = partsOf(reader, names::theme, conference);
    if (!themes)
        return themes.error();
    QList<Record> open;
    for (const Record &theme : *themes) {
        const auto links = reader.records(
            RecordQuery::where(names::measureTheme, names::theme, QVariant::fromValue(theme.id())));
        if (!links)
            return links.error();
        for (const Record &link : *links) {
            const auto measure = reader.record(names::measure, link.reference(names::measure));
            if (!measure)
                return measure.error();
            const QString status = *measure ? (*measure)->text(names::status) : QString();
            if (*measure && status != u"done" && status != u"dropped" && !open.contains(**measure))
                open.append(**measure);
        }
    }
    return open;
}

// By what two parts count as the same: people type names and wordings a little differently.
QString likeness(const Record &part)
{
    if (part.table().name() == names::participation)
        return part.reference(names::organisation).toString() + part.reference(names::person).toString();
    if (part.table().name() == names::question)
        return folding::fold(part.text(names::wording));
    return folding::fold(part.title());
}

class Copy
{
    Q_DECLARE_TR_FUNCTIONS(LastTime)

public:
    Copy(const Session &session, const RecordId &conference, const RecordId &source)
        : m_session(session), m_conference(conference), m_source(source)
    {
    }

    Result<ChangeSet> run(const lasttime::Parts &parts)
    {
        if (parts.agenda)
            copyParts(names::agendaItem, {});
        if (parts.measures)
            addMeasures();
        if (parts.questions)
            copyParts(names::question, {});
        if (parts.workingGroups)
            copyParts(names::workingGroup, {});
        if (parts.participations)
            copyParts(names::participation, {{names::status.toString(), QStringLiteral("invited")},
                                             {names::walkIn.toString(), false},
                                             {names::workingGroup.toString(), {}}});
        if (m_error)
            return *m_error;
        //: Name of a step in the history
        m_changes.label = tr("Plan as last time");
        return m_changes;
    }

private:
    QList<Record> read(QStringView table, const RecordId &conference)
    {
        const auto found = partsOf(m_session.reader(), table, conference);
        if (found)
            return *found;
        m_error = found.error();
        return {};
    }

    void copyParts(QStringView table, const QVariantMap &changed)
    {
        QSet<QString> there;
        for (const Record &part : read(table, m_conference))
            there.insert(likeness(part));
        for (const Record &part : read(table, m_source)) {
            if (there.contains(likeness(part)) || hasEnded(part))
                continue;
            there.insert(likeness(part));
            add(part, changed);
        }
    }

    // An organisation that has closed down since is not invited again.
    bool hasEnded(const Record &part)
    {
        if (part.table().name() != names::participation || part.reference(names::organisation).isNull())
            return false;
        const auto organisation =
            m_session.reader().record(names::organisation, part.reference(names::organisation));
        return organisation && *organisation && (*organisation)->value(names::endedOn).isValid();
    }

    void add(const Record &part, const QVariantMap &changed)
    {
        Record copy = Record::create(part.table());
        for (const Field &field : part.table().fields())
            copy.set(field.name(), changed.value(field.name(), part.value(field.name())));
        for (auto it = changed.begin(); it != changed.end(); ++it)
            copy.set(it.key(), it.value());
        copy.set(names::conference, QVariant::fromValue(m_conference));
        place(copy);
        m_changes.append(edits::insert(copy));
    }

    void addMeasures()
    {
        const auto measures = openMeasures(m_session.reader(), m_source);
        if (!measures) {
            m_error = measures.error();
            return;
        }
        if (measures->isEmpty())
            return;
        QStringList titles;
        for (const Record &measure : *measures)
            titles.append(measure.text(names::title));
        Record item = Record::create(*m_session.schema().table(names::agendaItem));
        item.set(names::conference, QVariant::fromValue(m_conference));
        //: Title of an agenda item; %1 are the titles of measures
        item.set(names::title,
                 tr("What has become of the measures: %1").arg(titles.join(QStringLiteral("; "))));
        item.set(names::minutes, minutesForMeasures);
        place(item);
        m_changes.append(edits::insert(item));
    }

    // Behind what is there, in the order in which it is copied.
    void place(Record &part)
    {
        if (!part.table().hasPosition())
            return;
        qlonglong &last = m_lastPositions[part.table().name()];
        if (last == 0) {
            for (const Record &there : read(part.table().name(), m_conference))
                last = std::max(last, there.number(names::position));
        }
        part.set(names::position, ++last);
    }

    const Session &m_session;
    RecordId m_conference;
    RecordId m_source;
    QHash<QString, qlonglong> m_lastPositions;
    ChangeSet m_changes;
    std::optional<Error> m_error;
};

} // namespace

namespace lasttime {

Result<std::optional<Offer>> offer(const RecordReader &reader, const RecordId &conference)
{
    const auto earlier = earlierConference(reader, conference);
    if (!earlier)
        return earlier.error();
    if (!*earlier)
        return std::optional<Offer>();
    const auto measures = openMeasures(reader, (*earlier)->id());
    if (!measures)
        return measures.error();
    Offer offer{**earlier, 0, 0, 0, 0, static_cast<int>(measures->size())};
    for (const auto &[table, number] :
         {std::pair(names::agendaItem, &offer.agendaItems), std::pair(names::question, &offer.questions),
          std::pair(names::workingGroup, &offer.workingGroups),
          std::pair(names::participation, &offer.participations)}) {
        const auto count = reader.count(
            RecordQuery::where(table, names::conference, QVariant::fromValue(offer.conference.id())));
        if (!count)
            return count.error();
        *number = static_cast<int>(*count);
    }
    return std::optional<Offer>(offer);
}

Result<ChangeSet> copy(const Session &session, const RecordId &conference, const RecordId &source,
                       const Parts &parts)
{
    return Copy(session, conference, source).run(parts);
}

} // namespace lasttime
