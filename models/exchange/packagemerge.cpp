// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagemerge.h"

#include "models/changes/erasing.h"
#include "models/exchange/conflictrecord.h"
#include "models/exchange/incomingchanges.h"
#include "models/exchange/mergerepair.h"
#include "models/exchange/twins.h"
#include "models/privacy/pastpeople.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

using Kind = merge::Conflict::Kind;

bool isCounted(const Table &table)
{
    return table.name() != names::conflict && table.name() != names::package &&
           std::any_of(table.fields().begin(), table.fields().end(),
                       [](const Field &field) { return field.type() != FieldType::Reference; });
}

void count(const RowChange &row, PackageReport &report)
{
    switch (row.kind) {
    case RowChange::Kind::Insert:
        ++report.added;
        break;
    case RowChange::Kind::Update:
        ++report.altered;
        break;
    case RowChange::Kind::Delete:
        ++report.removed;
        break;
    }
}

RowChange updateOf(const merge::Conflict &conflict)
{
    return {conflict.table,
            conflict.id,
            RowChange::Kind::Update,
            {{conflict.field, FieldChange{conflict.ours, conflict.theirs}}}};
}

} // namespace

/// What one package does, until it is known that all of it can be done.
struct PackageMerge::Draft
{
    MergeState state;
    PackageReport report;
    QList<MergedChangeSet> sources;
    QHash<RecordId, RowChange> applied;
    QList<merge::Conflict> conflicts;
    QSet<RecordId> erased;
};

QString PackageReport::wayToLoseErasedNames()
{
    return PackageMerge::tr("Correct these texts, add the person once more and erase the record for good, so "
                            "that the name goes from the history, too.");
}

PackageMerge::PackageMerge(const RecordReader &home, Choice choice)
    : m_home(home), m_choice(choice), m_state(home)
{
}

Result<void> PackageMerge::start()
{
    if (!m_file.id.isNull())
        return {};
    const auto description = m_home.description();
    if (!description)
        return description.error();
    const auto known = m_home.knownChangeSets();
    const auto erased = m_home.erasedRecords();
    if (!known)
        return known.error();
    if (!erased)
        return erased.error();
    m_file = *description;
    m_known = *known;
    m_erased = *erased;
    return {};
}

Result<PackageIdentity> PackageMerge::identify(const FileDescription &package) const
{
    const QString name = QDir::toNativeSeparators(package.path);
    if (QFileInfo(package.path) == QFileInfo(m_file.path))
        return Error{Error::Code::NotOurs, tr("%1 is the file itself. Choose a package.").arg(name), {}};
    const RecordId home = m_file.package ? m_file.package->home : m_file.id;
    const PackageIdentity identity = package.package.value_or(PackageIdentity{package.id, {}, {}, {}});
    // A file that lost its identity with a damaged page still lists what it handed out.
    const auto listed = m_home.record(names::package, package.id);
    if (!listed)
        return listed.error();
    if (identity.home != home && !*listed)
        return Error{Error::Code::NotOurs,
                     tr("%1 belongs to another file. Open the file that it was made from.").arg(name),
                     QStringLiteral("home %1").arg(identity.home.toString())};
    if (identity.conference.isNull())
        return identity;
    const auto conference = m_home.record(names::conference, identity.conference);
    if (!conference)
        return conference.error();
    if (!*conference)
        return Error{
            Error::Code::NotFound,
            tr("The conference of %1 is no longer in this file. Take its removal back first.").arg(name),
            {}};
    return identity;
}

Result<void> PackageMerge::add(const RecordReader &package, const QString &path)
{
    if (const auto started = start(); !started)
        return started;
    auto description = package.description();
    if (!description)
        return description.error();
    if (!path.isEmpty())
        description->path = path;
    const auto identity = identify(*description);
    if (!identity)
        return identity.error();
    const auto erased = package.erasedRecords();
    if (!erased)
        return erased.error();
    Draft draft{m_state, {}, {}, {}, {}, m_erased | *erased};
    draft.report.id = description->id;
    draft.report.file = description->path;
    draft.report.name = identity->name;
    if (const auto merged = mergeRows(package, draft); !merged)
        return merged;
    noteReturned(draft);
    if (draft.state.error())
        return *draft.state.error();
    m_state = draft.state;
    m_erasedElsewhere |= draft.erased - m_erased;
    m_erased = draft.erased;
    m_sources += draft.sources;
    for (const MergedChangeSet &source : std::as_const(draft.sources))
        m_known.insert(source.changes.id);
    m_reports.append(draft.report);
    return {};
}

Result<QList<Record>> PackageMerge::peopleToErase() const
{
    QList<Record> people;
    for (const RecordId &id : m_erasedElsewhere) {
        const auto states = PastPeople::statesOf(m_home, id);
        if (!states)
            return states.error();
        people += states->mid(0, 1);
    }
    std::sort(people.begin(), people.end(), [](const Record &left, const Record &right) {
        return std::pair(left.title(), left.id()) < std::pair(right.title(), right.id());
    });
    return people;
}

Result<void> PackageMerge::mergeRows(const RecordReader &package, Draft &draft) const
{
    const auto incoming = IncomingChanges::read(package, m_known, draft.erased);
    if (!incoming)
        return incoming.error();
    draft.sources = incoming->unknown();
    if (const auto newest = incoming->newest()) {
        draft.report.device = newest->device;
        draft.report.author = newest->author;
        draft.report.changed = newest->time;
    }
    draft.report.textsNamingErased = incoming->textsNamingErased();
    draft.report.known = static_cast<int>(
        std::count_if(incoming->knownRecords().begin(), incoming->knownRecords().end(),
                      [&](const auto &place) { return isCounted(*m_home.schema().table(place.second)); }));
    for (const RowChange &row : incoming->net()) {
        std::optional<Record> whole;
        if (row.kind == RowChange::Kind::Update) {
            const auto found = package.record(row.table, row.id);
            if (!found)
                return found.error();
            if (*found)
                whole = erasing::stripped(**found, draft.erased);
        }
        mergeRow(row, whole, draft);
    }
    MergeRepair repair(m_home, package, draft.state, draft.applied, draft.erased);
    if (const auto repaired = repair.run(); !repaired)
        return repaired;
    draft.conflicts += repair.conflicts();
    return keepConflicts(draft);
}

void PackageMerge::mergeRow(const RowChange &theirs, const std::optional<Record> &whole, Draft &draft) const
{
    const Table &table = *m_home.schema().table(theirs.table);
    merge::Outcome outcome =
        merge::mergeRecord(table, theirs, draft.state.record(theirs.table, theirs.id), whole);
    for (const merge::Conflict &conflict : std::as_const(outcome.conflicts)) {
        if (m_choice == Choice::Ask)
            draft.conflicts.append(conflict);
        else if (m_choice == Choice::Ours && conflict.kind == Kind::RemovedHere)
            outcome.row.reset();
        else if (m_choice == Choice::Theirs && conflict.kind == Kind::RemovedThere)
            draft.state.remove(theirs.table, theirs.id);
        else if (m_choice == Choice::Theirs && conflict.kind == Kind::BothChanged)
            draft.state.apply(updateOf(conflict));
    }
    if (outcome.row) {
        draft.state.apply(*outcome.row);
        draft.applied.insert(theirs.id, *outcome.row);
    }
    if (!isCounted(table))
        return;
    if (outcome.row)
        count(*outcome.row, draft.report);
    else if (outcome.conflicts.isEmpty())
        ++draft.report.known;
}

Result<void> PackageMerge::keepConflicts(Draft &draft) const
{
    QList<Record> added;
    for (const RowChange &row : std::as_const(draft.applied)) {
        const auto record = draft.state.record(row.table, row.id);
        if (row.kind == RowChange::Kind::Insert && record)
            added.append(*record);
    }
    std::sort(added.begin(), added.end(),
              [](const Record &left, const Record &right) { return left.id() < right.id(); });
    const auto twins = twins::find(m_home, draft.state, added);
    if (!twins)
        return twins.error();
    for (const merge::Conflict &conflict : draft.conflicts + *twins) {
        if (const auto kept = keepConflict(conflict, draft); !kept)
            return kept;
    }
    return {};
}

// What is edited again over there while its conflict still waits is the same conflict with newer words.
Result<void> PackageMerge::keepConflict(merge::Conflict conflict, Draft &draft) const
{
    if (conflict.kind == Kind::BothChanged) {
        RecordQuery query = RecordQuery::where(names::conflict, names::record, conflict.id.toString());
        const auto waiting = m_home.records(query);
        if (!waiting)
            return waiting.error();
        for (const Record &record : *waiting) {
            const auto earlier = conflictrecord::read(m_home.schema(), record);
            if (!earlier || earlier->field != conflict.field || earlier->theirs != conflict.base ||
                !draft.state.record(names::conflict.toString(), record.id()))
                continue;
            conflict.base = earlier->base;
            draft.state.remove(names::conflict.toString(), record.id());
        }
    }
    const auto subject = draft.state.record(conflict.table, conflict.id);
    const QString title = subject ? subject->title().left(200) : QString();
    draft.state.put(conflictrecord::make(m_home.schema(), conflict, title, draft.report.device));
    ++draft.report.conflicts;
    return {};
}

// A laptop is back also if nothing was typed on it; packages that came by way of another one are back with
// it.
void PackageMerge::noteReturned(Draft &draft) const
{
    QSet<RecordId> packages;
    for (const MergedChangeSet &source : std::as_const(draft.sources))
        packages.insert(source.origin);
    const QString table = names::package.toString();
    const auto own = draft.state.record(table, draft.report.id);
    if (own && !own->value(names::returnedOn).isValid())
        packages.insert(draft.report.id);
    const QDateTime now = QDateTime::currentDateTime();
    for (const RecordId &id : std::as_const(packages)) {
        auto package = draft.state.record(table, id);
        if (!package)
            continue;
        package->set(names::returnedOn, now.date());
        package->set(names::returnedAt, QTime(now.time().hour(), now.time().minute()));
        if (id == draft.report.id && !draft.report.device.isEmpty())
            package->set(names::device, draft.report.device);
        draft.state.put(*package);
    }
}

QList<Record> PackageMerge::conflicts() const
{
    QList<Record> records = m_state.present();
    records.removeIf([](const Record &record) { return record.table().name() != names::conflict; });
    return records;
}

ChangeSet PackageMerge::changes() const
{
    ChangeSet changes;
    changes.id = RecordId::create();
    changes.label = tr("Merge %n package(s)", nullptr, static_cast<int>(m_reports.size()));
    changes.rows = m_state.changes();
    return changes;
}
