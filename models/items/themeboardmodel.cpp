// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/themeboardmodel.h"

#include "models/conference/clustering.h"
#include "models/items/recordmime.h"
#include "models/items/roles.h"
#include "models/schema/names.h"

#include <QMimeData>

#include <algorithm>

namespace {

// More at once are one reset.
constexpr qsizetype mostSteps = 200;

QString mimeType()
{
    return QStringLiteral("application/x-sozialraum-cards");
}

bool precedes(const Record &left, const Record &right)
{
    const qlonglong a = left.number(names::position);
    const qlonglong b = right.number(names::position);
    return a != b ? a < b : left.id() < right.id();
}

template<typename List>
int rowOf(const List &cards, const RecordId &id)
{
    const auto found =
        std::find_if(cards.begin(), cards.end(), [&id](const Card &card) { return card.id() == id; });
    return found == cards.end() ? -1 : static_cast<int>(std::distance(cards.begin(), found));
}

} // namespace

ThemeBoardModel::ThemeBoardModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent), m_session(session)
{
    m_branches.push_back(std::make_shared<Branch>());
    connect(&m_session, &Session::changed, this, &ThemeBoardModel::follow);
}

ThemeBoardModel::~ThemeBoardModel() = default;

void ThemeBoardModel::setQuestion(const RecordId &question)
{
    m_question = question;
    reload();
}

void ThemeBoardModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isOutdated)
        reload();
}

Result<ThemeBoardModel::Branches> ThemeBoardModel::read() const
{
    Branches branches;
    branches.push_back(std::make_shared<Branch>());
    if (m_question.isNull())
        return branches;
    const QVariant question = QVariant::fromValue(m_question);
    auto themes = m_session.reader().records(RecordQuery::where(names::theme, names::question, question));
    const auto contributions =
        m_session.reader().records(RecordQuery::where(names::contribution, names::question, question));
    if (!themes || !contributions)
        return !themes ? themes.error() : contributions.error();
    std::sort(themes->begin(), themes->end(), precedes);
    QHash<RecordId, Branch *> byTheme;
    for (const Record &theme : *themes) {
        branches.push_back(std::make_shared<Branch>(Branch{theme, {}}));
        byTheme.insert(theme.id(), branches.back().get());
    }
    for (const Card &card : cards::gathered(*contributions))
        byTheme.value(card.contribution.reference(names::theme), branches.front().get())->cards.append(card);
    return branches;
}

void ThemeBoardModel::follow(const ChangeSet &changes)
{
    const bool isTouched = changes.touches(names::theme) || changes.touches(names::contribution) ||
                           changes.touches(names::workingGroup);
    if (!isTouched)
        return;
    if (!m_isWatched) {
        m_isOutdated = true;
        return;
    }
    if (changes.rows.size() > mostSteps || changes.touches(names::workingGroup)) {
        reload();
        return;
    }
    const auto wanted = read();
    if (!wanted) {
        emit failed(wanted.error());
        return;
    }
    learnGroups(*wanted);
    become(*wanted);
}

void ThemeBoardModel::reload()
{
    auto branches = read();
    if (!branches) {
        emit failed(branches.error());
        return;
    }
    m_isOutdated = false;
    beginResetModel();
    m_groups.clear();
    learnGroups(*branches);
    m_branches = std::move(*branches);
    endResetModel();
}

void ThemeBoardModel::learnGroups(const Branches &branches)
{
    for (const auto &branch : branches) {
        for (const Card &card : std::as_const(branch->cards)) {
            const RecordId group = card.contribution.reference(names::workingGroup);
            if (group.isNull() || m_groups.contains(group))
                continue;
            const auto title = m_session.reader().title(names::workingGroup, group);
            m_groups.insert(group, title ? *title : QString());
        }
    }
}

int ThemeBoardModel::branchOf(const RecordId &theme) const
{
    for (int branch = 0; branch < static_cast<int>(m_branches.size()); ++branch) {
        if (m_branches.at(branch)->id() == theme)
            return branch;
    }
    return -1;
}

std::optional<Record> ThemeBoardModel::theme(int branch) const
{
    const bool isThere = branch >= 0 && branch < static_cast<int>(m_branches.size());
    return isThere ? m_branches.at(branch)->theme : std::nullopt;
}

const Card *ThemeBoardModel::at(const QModelIndex &index) const
{
    const auto *branch = static_cast<const Branch *>(index.internalPointer());
    return branch && index.row() < branch->cards.size() ? &branch->cards.at(index.row()) : nullptr;
}

RecordId ThemeBoardModel::card(const QModelIndex &index) const
{
    const Card *card = at(index);
    return card ? card->id() : RecordId();
}

QList<Card> ThemeBoardModel::cards() const
{
    QList<Card> all;
    for (const auto &branch : m_branches)
        all += branch->cards;
    return all;
}

QModelIndex ThemeBoardModel::indexOf(const RecordId &card) const
{
    for (int branch = 0; branch < static_cast<int>(m_branches.size()); ++branch) {
        const int row = rowOf(m_branches.at(branch)->cards, card);
        if (row >= 0)
            return index(row, 0, index(branch, 0));
    }
    return {};
}

QModelIndex ThemeBoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_branches.at(parent.row()).get() : nullptr);
}

QModelIndex ThemeBoardModel::parent(const QModelIndex &index) const
{
    for (int branch = 0; index.internalPointer() && branch < static_cast<int>(m_branches.size()); ++branch) {
        if (m_branches.at(branch).get() == index.internalPointer())
            return createIndex(branch, 0);
    }
    return {};
}

int ThemeBoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    return parent.internalPointer() || parent.column() > 0
               ? 0
               : static_cast<int>(m_branches.at(parent.row())->cards.size());
}

int ThemeBoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ThemeBoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card *card = at(index);
    return card ? cardData(*card, role) : branchData(index.row(), role);
}

QVariant ThemeBoardModel::branchData(int branch, int role) const
{
    const Branch &shown = *m_branches.at(branch);
    switch (role) {
    case Qt::DisplayRole:
        return shown.theme ? shown.theme->text(names::name) : tr("Not sorted yet");
    case RecordIdRole:
        return QVariant::fromValue(shown.id());
    case TableRole:
        return shown.theme ? names::theme.toString() : QString();
    case DotsRole:
        return shown.theme ? QVariant(cards::weight(*shown.theme, shown.cards)) : QVariant();
    default:
        return {};
    }
}

QStringList ThemeBoardModel::labels(const Card &card) const
{
    QStringList labels;
    if (card.contribution.isTrue(names::keyMessage))
        labels.append(tr("Key message"));
    if (card.contribution.isTrue(names::unclear))
        labels.append(tr("Unclear"));
    if (card.dots() > 0)
        labels.append(tr("%n dot(s)", nullptr, static_cast<int>(card.dots())));
    if (const QString group = m_groups.value(card.contribution.reference(names::workingGroup));
        !group.isEmpty())
        labels.append(group);
    return labels;
}

QVariant ThemeBoardModel::cardData(const Card &card, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        QStringList wordings = {card.contribution.text(names::text)};
        for (const Record &joined : card.joined)
            wordings.append(QStringLiteral("≈ ") + joined.text(names::text));
        return wordings.join(u'\n');
    }
    case Qt::ToolTipRole:
        return card.contribution.text(names::explanation);
    case Qt::AccessibleTextRole:
        return QStringList{cardData(card, Qt::DisplayRole).toString(),
                           labels(card).join(QStringLiteral(", "))}
            .join(u'\n')
            .trimmed();
    case LabelsRole:
        return labels(card);
    case DotsRole:
        return card.dots();
    case RecordIdRole:
        return QVariant::fromValue(card.id());
    case TableRole:
        return names::contribution.toString();
    default:
        return {};
    }
}

Qt::ItemFlags ThemeBoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isWritable = !m_session.isReadOnly();
    if (!at(index))
        return isWritable ? Qt::ItemIsEnabled | Qt::ItemIsDropEnabled : Qt::ItemFlags(Qt::ItemIsEnabled);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isWritable ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ThemeBoardModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ThemeBoardModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList sorted = indexes;
    std::sort(sorted.begin(), sorted.end());
    QList<RecordId> cards;
    for (const QModelIndex &index : std::as_const(sorted))
        cards.append(card(index));
    return recordmime::make(mimeType(), cards);
}

bool ThemeBoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                      const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(mimeType()) && parent.isValid() && !at(parent) &&
           !m_session.isReadOnly();
}

bool ThemeBoardModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<RecordId> moved = recordmime::read(*data, mimeType());
    // What is moved itself marks no place.
    int next = row < 0 ? rowCount(parent) : row;
    while (next < rowCount(parent) && moved.contains(card(index(next, 0, parent))))
        ++next;
    const Branch &branch = *m_branches.at(parent.row());
    const auto changes =
        clustering::place(m_session.reader(), moved, branch.id(), card(index(next, 0, parent)));
    const auto placed = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    if (!placed)
        emit failed(placed.error());
    return placed.has_value();
}
