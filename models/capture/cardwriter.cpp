// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/cardwriter.h"

#include "models/changes/edits.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(CardWriter)
};

} // namespace

/// Gathers one change set: cards, and what their texts mention.
class CardWriter::Step
{
public:
    Step(Session &session, const RecordId &conference) : m_session(session), m_conference(conference) {}

    const ChangeSet &changes() const { return m_changes; }

    void join(const ChangeSet &step) { m_changes.append(step); }
    /// Otherwise the first change names the step.
    void setLabel(const QString &label) { m_changes.label = label; }

    /// Fills in the text, the marks and the theme; a theme that does not exist is made.
    Result<void> fill(Record &card, const CardText &text)
    {
        const auto accepted = card.table().field(names::text)->accept(text.wording);
        if (!accepted)
            return accepted.error();
        card.set(names::text, *accepted);
        setMark(card, names::keyMessage, text.isKeyMessage);
        setMark(card, names::unclear, text.isUnclear);
        QVariant theme;
        if (text.theme) {
            const auto id = idOf(*text.theme, names::theme,
                                 {{names::conference.toString(), QVariant::fromValue(m_conference)},
                                  {names::question.toString(), card.value(names::question)}});
            if (!id)
                return id.error();
            theme = QVariant::fromValue(*id);
        }
        card.set(names::theme, theme);
        return {};
    }

    /// Links the organisations of \p text that are not in \p linked yet; returns the ids of all.
    Result<QList<RecordId>> link(const RecordId &card, const CardText &text, const QList<RecordId> &linked)
    {
        QList<RecordId> ids;
        for (const CardText::Mention &mention : text.organisations) {
            const auto id = idOf(mention, names::organisation, {});
            if (!id)
                return id.error();
            ids.append(*id);
            if (linked.contains(*id))
                continue;
            const auto link =
                m_session.newRecord(names::contributionOrganisation,
                                    {{names::contribution.toString(), QVariant::fromValue(card)},
                                     {names::organisation.toString(), QVariant::fromValue(*id)}});
            if (!link)
                return link.error();
            m_others.append(edits::insert(*link));
        }
        return ids;
    }

    void remove(const Record &record) { m_others.append(edits::remove(record)); }

    /// The cards lead: the step is called after what was done to them.
    Result<void> apply()
    {
        for (const ChangeSet &other : std::as_const(m_others))
            join(other);
        return m_session.apply(m_changes);
    }

private:
    // A mark that was never set stays empty.
    static void setMark(Record &card, QStringView field, bool isSet)
    {
        if (card.isTrue(field) != isSet)
            card.set(field, isSet);
    }

    Result<RecordId> idOf(const CardText::Mention &mention, QStringView table, QVariantMap values)
    {
        if (!mention.id.isNull())
            return mention.id;
        const QString key = table.toString() + u'/' + folding::fold(mention.name);
        if (const auto made = m_made.constFind(key); made != m_made.constEnd())
            return *made;
        const auto name = m_session.schema().table(table)->field(names::name)->accept(mention.name);
        if (!name)
            return name.error();
        values.insert(names::name.toString(), *name);
        auto record = m_session.newRecord(table, values);
        if (!record)
            return record.error();
        if (table == names::theme)
            record->set(names::position, record->number(names::position) + m_themes++);
        m_others.append(edits::insert(*record));
        m_made.insert(key, record->id());
        return record->id();
    }

    Session &m_session;
    RecordId m_conference;
    ChangeSet m_changes;
    QList<ChangeSet> m_others;
    /// By table and folded name.
    QHash<QString, RecordId> m_made;
    /// How many themes this step makes; their positions follow each other.
    qlonglong m_themes = 0;
};

CardWriter::CardWriter(Session &session, const RecordId &conference)
    : m_session(session), m_conference(conference)
{
}

Result<QList<Record>> CardWriter::cards(const QList<RecordId> &ids) const
{
    return m_session.reader().records(RecordQuery::withIds(names::contribution, ids));
}

Result<QList<Record>> CardWriter::links(const QList<RecordId> &cards) const
{
    RecordQuery query = RecordQuery::all(names::contributionOrganisation);
    QVariantList ids;
    for (const RecordId &card : cards)
        ids.append(QVariant::fromValue(card));
    query.conditions = {{names::contribution.toString(), RecordQuery::Condition::Kind::Equals, ids}};
    return m_session.reader().records(query);
}

Result<std::optional<CardText>> CardWriter::read(const RecordId &card) const
{
    const auto found = m_session.reader().record(names::contribution, card);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<CardText>();
    const auto linked = links({card});
    if (!linked)
        return linked.error();
    const auto mention = [this](QStringView table, const RecordId &id) {
        const auto name = m_session.reader().title(table, id);
        return CardText::Mention{id, name ? *name : QString()};
    };
    CardText text{(*found)->text(names::text), {}, {}, false, false};
    for (const Record &link : *linked)
        text.organisations.append(mention(names::organisation, link.reference(names::organisation)));
    if (const RecordId theme = (*found)->reference(names::theme); !theme.isNull())
        text.theme = mention(names::theme, theme);
    text.isKeyMessage = (*found)->isTrue(names::keyMessage);
    text.isUnclear = (*found)->isTrue(names::unclear);
    return std::optional(text);
}

Result<void> CardWriter::add(const RecordId &question, const RecordId &group, const QList<CardText> &texts)
{
    QVariantMap presets{{names::conference.toString(), QVariant::fromValue(m_conference)},
                        {names::question.toString(), QVariant::fromValue(question)}};
    if (!group.isNull())
        presets.insert(names::workingGroup.toString(), QVariant::fromValue(group));
    Step step(m_session, m_conference);
    qlonglong added = 0;
    for (const CardText &text : texts) {
        auto card = m_session.newRecord(names::contribution, presets);
        if (!card)
            return card.error();
        if (const auto filled = step.fill(*card, text); !filled)
            return filled;
        card->set(names::position, card->number(names::position) + added++);
        step.join(edits::insert(*card));
        if (const auto linked = step.link(card->id(), text, {}); !linked)
            return linked.error();
    }
    if (texts.size() > 1)
        step.setLabel(Sentences::tr("Add %n card(s)", nullptr, static_cast<int>(texts.size())));
    return step.apply();
}

Result<void> CardWriter::change(const RecordId &card, const CardText &text)
{
    const auto found = m_session.reader().record(names::contribution, card);
    const auto linked = links({card});
    if (!found || !linked)
        return found ? linked.error() : found.error();
    if (!*found)
        return {};
    Record after = **found;
    Step step(m_session, m_conference);
    if (const auto filled = step.fill(after, text); !filled)
        return filled;
    step.join(edits::update(**found, after));
    QList<RecordId> before;
    for (const Record &link : *linked)
        before.append(link.reference(names::organisation));
    const auto wanted = step.link(card, text, before);
    if (!wanted)
        return wanted.error();
    for (const Record &link : *linked) {
        if (!wanted->contains(link.reference(names::organisation)))
            step.remove(link);
    }
    return step.apply();
}

Result<void> CardWriter::mark(const QList<RecordId> &ids, QStringView field, bool isSet)
{
    const auto found = cards(ids);
    if (!found)
        return found.error();
    Step step(m_session, m_conference);
    for (const Record &card : *found) {
        if (card.isTrue(field) != isSet)
            step.join(edits::setField(card, field, isSet));
    }
    return step.apply();
}

Result<void> CardWriter::remove(const QList<RecordId> &ids)
{
    const auto found = cards(ids);
    const auto linked = links(ids);
    if (!found || !linked)
        return found ? linked.error() : found.error();
    Step step(m_session, m_conference);
    for (const Record &card : *found)
        step.join(edits::remove(card));
    for (const Record &link : *linked)
        step.remove(link);
    return step.apply();
}
