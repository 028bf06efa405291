// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/gapmodel.h"

#include "models/items/roles.h"
#include "models/schema/names.h"

#include <numeric>

GapModel::GapModel(Session &session, const RecordId &conference, QObject *parent)
    : QAbstractItemModel(parent), m_session(session), m_conference(conference)
{
    m_loading.setSingleShot(true);
    m_loading.setInterval(0);
    connect(&m_loading, &QTimer::timeout, this, &GapModel::load);
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &changes) {
        m_isOutdated = true;
        if (changes.touches(names::person))
            m_people.reset();
        if (m_isWatched)
            m_loading.start();
    });
    load();
}

void GapModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isOutdated)
        load();
}

void GapModel::load()
{
    m_isOutdated = false;
    const auto chapters = read();
    beginResetModel();
    m_chapters = chapters ? *chapters : QList<ChapterGaps>();
    m_problem = chapters ? QString() : chapters.error().text;
    endResetModel();
}

Result<QList<ChapterGaps>> GapModel::read()
{
    if (!m_people) {
        const auto people = UnnamedPeople::read(m_session.reader());
        if (!people)
            return people.error();
        m_people = *people;
    }
    return gaps::read(m_session.reader(), m_conference, *m_people);
}

int GapModel::gapCount() const
{
    return std::accumulate(m_chapters.begin(), m_chapters.end(), 0, [](int sum, const ChapterGaps &chapter) {
        return sum + static_cast<int>(chapter.gaps.size());
    });
}

// The id of a chapter is 0, that of a gap the number of its chapter, counted from 1.
QModelIndex GapModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex GapModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_chapters.size());
    return parent.internalId() == 0 ? static_cast<int>(m_chapters.at(parent.row()).gaps.size()) : 0;
}

int GapModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0) {
        if (role != Qt::DisplayRole)
            return {};
        const ChapterGaps &chapter = m_chapters.at(index.row());
        if (chapter.gaps.isEmpty())
            //: %1 is the title of a chapter
            return tr("✓ %1").arg(chapter.title);
        //: %1 is the title of a chapter, %2 a number of sentences about what is missing
        return tr("%1: %2 open").arg(chapter.title).arg(chapter.gaps.size());
    }
    const Gap &gap = m_chapters.at(index.parent().row()).gaps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return gap.text;
    case RecordIdRole:
        return QVariant::fromValue(gap.id);
    case TableRole:
        return gap.table;
    case FieldRole:
        return gap.field;
    default:
        return {};
    }
}
