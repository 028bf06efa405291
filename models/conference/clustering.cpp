// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/clustering.h"

#include "models/changes/edits.h"
#include "models/conference/cards.h"
#include "models/schema/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

constexpr qlonglong unlimited = std::numeric_limits<qlonglong>::max();

/// One step in the history, collected from small ones.
class Step
{
    Q_DECLARE_TR_FUNCTIONS(Clustering)

public:
    void join(const ChangeSet &part) { m_changes.append(part); }
    ChangeSet named(const QString &label)
    {
        m_changes.label = label;
        return m_changes;
    }

private:
    ChangeSet m_changes;
};

QVariant optional(const RecordId &id)
{
    return id.isNull() ? QVariant() : QVariant::fromValue(id);
}

Result<QList<Card>> cardsOf(const RecordReader &reader, const RecordId &question)
{
    const auto contributions = reader.records(
        RecordQuery::where(names::contribution, names::question, QVariant::fromValue(question)));
    if (!contributions)
        return contributions.error();
    return cards::gathered(*contributions);
}

Error gone(const RecordId &id)
{
    return {Error::Code::Conflict, Step::tr("This card is no longer there."), id.toString()};
}

/// All cards of the question that \p card belongs to.
Result<QList<Card>> cardsAround(const RecordReader &reader, const RecordId &card)
{
    const auto found = reader.record(names::contribution, card);
    if (!found)
        return found.error();
    return *found ? cardsOf(reader, (*found)->reference(names::question)) : gone(card);
}

/// Those of \p ids, in their order.
QList<Card> pick(const QList<Card> &all, const QList<RecordId> &ids)
{
    QList<Card> picked;
    for (const RecordId &id : ids) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&id](const Card &card) { return card.id() == id; });
        if (found != all.end())
            picked.append(*found);
    }
    return picked;
}

void setPosition(Step &step, const Card &card, const RecordId &theme, qlonglong position)
{
    Record after = card.contribution;
    after.set(names::theme, optional(theme));
    after.set(names::position, position);
    step.join(edits::update(card.contribution, after));
    for (const Record &joined : card.joined)
        step.join(edits::setField(joined, names::theme, optional(theme)));
}

/// Puts \p moved between the cards of \p column; the ones behind give way as far as they must.
void insertInto(Step &step, const QList<Card> &column, qsizetype at, const QList<Card> &moved,
                const RecordId &theme)
{
    const auto position = [&](qsizetype row) { return column.at(row).contribution.number(names::position); };
    qlonglong last = at > 0 ? position(at - 1) : 0;
    const qlonglong next = at < column.size() ? position(at) : unlimited;
    const qlonglong room = (next - last) / (moved.size() + 1);
    const qlonglong stride = next == unlimited ? 1 : std::max(1LL, room);
    for (const Card &card : moved)
        setPosition(step, card, theme, last += stride);
    for (qsizetype row = at; row < column.size() && position(row) <= last; ++row)
        step.join(edits::setField(column.at(row).contribution, names::position, ++last));
}

void placeInto(Step &step, const QList<Card> &all, const QList<Card> &moved, const RecordId &theme,
               const RecordId &next)
{
    QList<Card> column;
    std::copy_if(all.begin(), all.end(), std::back_inserter(column), [&](const Card &card) {
        return card.contribution.reference(names::theme) == theme && !moved.contains(card);
    });
    const auto before =
        std::find_if(column.begin(), column.end(), [&next](const Card &card) { return card.id() == next; });
    insertInto(step, column, std::distance(column.begin(), before), moved, theme);
}

// %1 stands for a number; see isUnnamed().
QString provisionalName(const QString &number)
{
    //: Name of a new theme until somebody names it; %1 is a number
    return Step::tr("Theme %1").arg(number);
}

QString freeName(const QList<Record> &themes)
{
    for (int number = 1;; ++number) {
        const QString name = provisionalName(QString::number(number));
        if (std::none_of(themes.begin(), themes.end(),
                         [&name](const Record &theme) { return theme.text(names::name) == name; }))
            return name;
    }
}

} // namespace

namespace clustering {

Result<ChangeSet> place(const RecordReader &reader, const QList<RecordId> &cards, const RecordId &theme,
                        const RecordId &next)
{
    if (cards.isEmpty())
        return ChangeSet();
    const auto all = cardsAround(reader, cards.constFirst());
    if (!all)
        return all.error();
    const auto name = theme.isNull() ? Result<QString>(QString()) : reader.title(names::theme, theme);
    if (!name)
        return name.error();
    const QList<Card> moved = pick(*all, cards);
    Step step;
    placeInto(step, *all, moved, theme, next);
    const bool isNew = std::any_of(moved.begin(), moved.end(), [&theme](const Card &card) {
        return card.contribution.reference(names::theme) != theme;
    });
    const int count = static_cast<int>(moved.size());
    if (!isNew)
        return step.named(Step::tr("Reorder cards"));
    return step.named(theme.isNull() ? Step::tr("Take %n card(s) out of their theme", nullptr, count)
                                     //: %1 is the name of a theme
                                     : Step::tr("Put %n card(s) into “%1”", nullptr, count).arg(*name));
}

Result<ChangeSet> gather(const Session &session, const RecordId &question, const QList<RecordId> &cards)
{
    const auto asked = session.reader().record(names::question, question);
    const auto all = cardsOf(session.reader(), question);
    const auto themes = session.reader().records(
        RecordQuery::where(names::theme, names::question, QVariant::fromValue(question)));
    if (!asked || !all || !themes)
        return !asked ? asked.error() : !all ? all.error() : themes.error();
    if (!*asked)
        return ChangeSet();
    const QString name = freeName(*themes);
    const auto theme =
        session.newRecord(names::theme, {{names::conference.toString(), (*asked)->value(names::conference)},
                                         {names::question.toString(), QVariant::fromValue(question)},
                                         {names::name.toString(), name}});
    if (!theme)
        return theme.error();
    Step step;
    step.join(edits::insert(*theme));
    placeInto(step, *all, pick(*all, cards), theme->id(), {});
    //: %1 is the name of a theme
    return step.named(Step::tr("New theme “%1”").arg(name));
}

bool isUnnamed(const Record &theme)
{
    const QStringList parts = provisionalName(QStringLiteral("%1")).split(QStringLiteral("%1"));
    const QString name = theme.text(names::name);
    const qsizetype digits = name.size() - parts.constFirst().size() - parts.constLast().size();
    if (digits < 1 || !name.startsWith(parts.constFirst()) || !name.endsWith(parts.constLast()))
        return false;
    const QStringView number = QStringView(name).mid(parts.constFirst().size(), digits);
    return std::all_of(number.begin(), number.end(), [](QChar unit) { return unit.isDigit(); });
}

Result<ChangeSet> dissolve(const RecordReader &reader, const RecordId &theme)
{
    const auto record = reader.record(names::theme, theme);
    const auto sorted =
        reader.records(RecordQuery::where(names::contribution, names::theme, QVariant::fromValue(theme)));
    if (!record || !sorted)
        return !record ? record.error() : sorted.error();
    if (!*record)
        return ChangeSet();
    Step step;
    for (const Record &card : *sorted)
        step.join(edits::setField(card, names::theme, {}));
    const ChangeSet removed = edits::remove(**record);
    step.join(removed);
    return step.named(removed.label);
}

Result<ChangeSet> join(const RecordReader &reader, const RecordId &first, const QList<RecordId> &others)
{
    const auto all = cardsAround(reader, first);
    if (!all)
        return all.error();
    const QList<Card> kept = pick(*all, {first});
    if (kept.isEmpty())
        return gone(first);
    const Record &target = kept.constFirst().contribution;
    Step step;
    int count = 1;
    for (const Card &card : pick(*all, others)) {
        if (card.id() == first)
            continue;
        for (const Record &record : QList<Record>{card.contribution} + card.joined) {
            Record after = record;
            after.set(names::duplicateOf, QVariant::fromValue(first));
            after.set(names::theme, target.value(names::theme));
            step.join(edits::update(record, after));
        }
        ++count;
    }
    return step.named(Step::tr("Join %n card(s)", nullptr, count));
}

Result<ChangeSet> separate(const RecordReader &reader, const RecordId &first)
{
    const auto all = cardsAround(reader, first);
    if (!all)
        return all.error();
    Step step;
    for (const Card &card : pick(*all, {first})) {
        for (const Record &joined : card.joined)
            step.join(edits::setField(joined, names::duplicateOf, {}));
    }
    return step.named(Step::tr("Separate joined cards"));
}

} // namespace clustering
