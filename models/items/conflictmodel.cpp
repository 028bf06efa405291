// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflictmodel.h"

#include "models/items/roles.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QLocale>

namespace {

bool standsBefore(const Record &left, const Record &right)
{
    const auto place = [](const Record &record) {
        return std::tuple(record.text(names::kind), record.text(names::entity), record.text(names::subject),
                          record.id());
    };
    return place(left) < place(right);
}

bool contains(const QList<Record> &sorted, const Record &record)
{
    return std::binary_search(sorted.begin(), sorted.end(), record, standsBefore);
}

} // namespace

ConflictModel::ConflictModel(Session &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_conflicts(read())
{
    connect(&session, &Session::changed, this, &ConflictModel::follow);
}

ConflictWords ConflictModel::words(int row) const
{
    const Record &record = conflict(row);
    if (const auto words = ConflictWords::of(m_session.reader(), record))
        return *words;
    ConflictWords unknown;
    unknown.concerns = record.text(names::subject);
    unknown.sentence = tr("This is about something that a newer version of the program knows.");
    unknown.base = record.text(names::base);
    unknown.ours = record.text(names::ours);
    unknown.theirs = record.text(names::theirs);
    unknown.ourChoice = tr("Keep ours");
    return unknown;
}

QList<Record> ConflictModel::sameKind(int row) const
{
    QList<Record> found;
    std::copy_if(m_conflicts.begin(), m_conflicts.end(), std::back_inserter(found), [&](const Record &other) {
        return other.value(names::kind) == conflict(row).value(names::kind);
    });
    return found;
}

Result<void> ConflictModel::decide(int row, Side side)
{
    return apply(conflictrecord::decide(m_session.reader(), {conflict(row)}, side));
}

Result<void> ConflictModel::decideAlike(int row, Side side)
{
    return apply(conflictrecord::decide(m_session.reader(), sameKind(row), side));
}

Result<void> ConflictModel::decideFor(int row, const QString &wording)
{
    return apply(conflictrecord::decideFor(m_session.reader(), conflict(row), wording));
}

Result<void> ConflictModel::apply(const Result<ChangeSet> &decision)
{
    return decision ? m_session.apply(*decision) : Result<void>(decision.error());
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = conflict(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const Field &kind = *record.table().field(names::kind);
        return QStringLiteral("%1\n%2").arg(words(index.row()).concerns,
                                            fieldtext::toDisplay(kind, record.value(names::kind), QLocale()));
    }
    case Qt::ToolTipRole:
        return words(index.row()).sentence;
    case RecordIdRole:
        return QVariant::fromValue(record.id());
    case TableRole:
        return record.table().name();
    case TableLabelRole:
        return record.table().label();
    default:
        return {};
    }
}

QList<Record> ConflictModel::read()
{
    auto records = m_session.reader().records(RecordQuery::all(names::conflict));
    if (!records) {
        emit failed(records.error());
        return {};
    }
    std::sort(records->begin(), records->end(), standsBefore);
    return *records;
}

void ConflictModel::follow(const ChangeSet &changes)
{
    if (changes.touches(names::conflict))
        replace(read());
    // What conflicts are about may be called otherwise now.
    if (!m_conflicts.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ConflictModel::replace(const QList<Record> &conflicts)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (contains(conflicts, conflict(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_conflicts.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < conflicts.size(); ++row) {
        if (row < m_conflicts.size() && m_conflicts.at(row).id() == conflicts.at(row).id()) {
            m_conflicts[row] = conflicts.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_conflicts.insert(row, conflicts.at(row));
        endInsertRows();
    }
}
