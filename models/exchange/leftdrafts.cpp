// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/leftdrafts.h"

#include "models/halftyped.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

using leftdrafts::Outcome;

/// Compares two copies of one package, draft by draft.
class Comparison
{
public:
    Comparison(const RecordReader &left, const RecordReader &other, const QMap<QString, QString> &there)
        : m_left(left), m_other(other), m_there(there)
    {
    }

    Result<Outcome> of(const QString &key, const QString &text) const
    {
        const QString there = m_there.value(key);
        if (there.startsWith(text))
            return Outcome::Nothing;
        if (const auto card = draftkeys::cardOf(key))
            return ofChange(*card, text, there);
        const auto became = becameCard(key, text.trimmed());
        if (!became)
            return became.error();
        if (*became)
            return Outcome::Nothing;
        return there.isEmpty() ? Outcome::Carried : Outcome::Clash;
    }

private:
    /// \p text was begun in a card that is there; it must not replace a wording that it does not know.
    Result<Outcome> ofChange(const RecordId &card, const QString &text, const QString &there) const
    {
        const auto before = m_left.record(names::contribution, card);
        const auto now = m_other.record(names::contribution, card);
        if (!before)
            return before.error();
        if (!now)
            return now.error();
        const QString wording = *now ? (*now)->text(names::text) : QString();
        if (wording == text)
            return Outcome::Nothing;
        const bool isSame = *before && *now && (*before)->text(names::text) == wording;
        return isSame && there.isEmpty() ? Outcome::Carried : Outcome::Clash;
    }

    // Typed to its end and put away.
    Result<bool> becameCard(const QString &key, const QString &text) const
    {
        const auto question = draftkeys::questionOf(key);
        if (!question)
            return false;
        const auto cards = m_other.records(
            RecordQuery::where(names::contribution, names::question, QVariant::fromValue(*question)));
        if (!cards)
            return cards.error();
        return std::any_of(cards->begin(), cards->end(),
                           [&](const Record &card) { return card.text(names::text).startsWith(text); });
    }

    const RecordReader &m_left;
    const RecordReader &m_other;
    const QMap<QString, QString> &m_there;
};

} // namespace

namespace leftdrafts {

Result<Outcome> carryOver(const RecordReader &left, Session &other)
{
    const auto drafts = left.drafts();
    const auto there = other.reader().drafts();
    if (!drafts)
        return drafts.error();
    if (!there)
        return there.error();
    const Comparison comparison(left, other.reader(), *there);
    QMap<QString, QString> carried;
    QMap<QString, QString> places;
    for (auto draft = drafts->cbegin(); draft != drafts->cend(); ++draft) {
        if (draftkeys::isPlace(draft.key())) {
            places.insert(draft.key(), *draft);
            continue;
        }
        const auto outcome = comparison.of(draft.key(), *draft);
        if (!outcome || *outcome == Outcome::Clash)
            return outcome;
        if (*outcome == Outcome::Carried)
            carried.insert(draft.key(), *draft);
    }
    if (carried.isEmpty())
        return Outcome::Nothing;
    // So that the line shows it at once.
    carried.insert(places);
    for (auto draft = carried.cbegin(); draft != carried.cend(); ++draft) {
        if (const auto kept = other.setDraft(draft.key(), *draft); !kept)
            return kept.error();
    }
    return Outcome::Carried;
}

} // namespace leftdrafts
