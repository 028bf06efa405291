// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filling.h"

#include "models/schema/names.h"
#include "models/schema/rules.h"

#include <algorithm>

namespace {

bool isSelfReference(const Record &record, const Field &field)
{
    return field.referencedTable() == record.table().name();
}

// A default that nobody changed says as little as an empty field.
bool isUnsaid(const Field &field, const QVariant &value)
{
    return !value.isValid() || value == field.defaultValue();
}

QVariant combined(const Field &field, const QVariant &kept, const QVariant &dropped)
{
    if (field.name() == names::dots)
        return kept.isValid() || dropped.isValid() ? QVariant(kept.toLongLong() + dropped.toLongLong())
                                                   : QVariant();
    if (isUnsaid(field, kept))
        return isUnsaid(field, dropped) ? kept : dropped;
    if (field.type() != FieldType::LongText || !dropped.isValid() ||
        kept.toString().contains(dropped.toString()))
        return kept;
    return QString(kept.toString() + QStringLiteral("\n\n") + dropped.toString());
}

// A consent and how far it goes are one statement (Art. 7 GDPR), and a tick that nobody set is none.
constexpr QStringView consentFields[] = {names::consentOn, names::consentWithdrawnOn, names::mayBeNamed};

bool isConsent(const Table &table, const Field &field)
{
    return table.name() == names::person && std::find(std::begin(consentFields), std::end(consentFields),
                                                      field.name()) != std::end(consentFields);
}

/// How much the consent that \p person gave, or withdrew, restrains; \p other is the same human being.
int strictness(const Record &person, const Record &other)
{
    const QDate given = person.value(names::consentOn).toDate();
    const QDate withdrawn = person.value(names::consentWithdrawnOn).toDate();
    if (withdrawn.isValid()) {
        // Whoever consents again later has the last word.
        const QDate again = other.value(names::consentOn).toDate();
        return again.isValid() && again > withdrawn ? 0 : 4;
    }
    if (given.isValid())
        return person.isTrue(names::mayBeNamed) ? 2 : 3;
    return person.isTrue(names::mayBeNamed) ? 1 : 0;
}

/// How late a state is in the course of things, for two participations of one guest.
int lateness(const Record &participation)
{
    static const QStringList states = {QStringLiteral("invited"), QStringLiteral("declined"),
                                       QStringLiteral("accepted"), QStringLiteral("absent"),
                                       QStringLiteral("attended")};
    return static_cast<int>(states.indexOf(participation.text(names::status)));
}

// Two groups of one organisation are as many as both, the same number twice is one; a person counts once.
QVariant headCount(const Record &kept, const Record &dropped, const QVariant &later, const QVariant &earlier)
{
    const bool isPerson =
        !kept.reference(names::person).isNull() || !dropped.reference(names::person).isNull();
    if (isPerson || later == earlier || lateness(kept) != lateness(dropped))
        return later.isValid() ? later : earlier;
    return later.toLongLong() + earlier.toLongLong();
}

} // namespace

Filling::Filling(const RecordReader &reader, const Record &kept, const Record &dropped)
    : m_reader(reader), m_dropped(dropped), m_result(kept)
{
    for (const Field &field : kept.table().fields()) {
        if (isSelfReference(kept, field))
            m_result.set(field.name(), {});
    }
    if (kept.table().name() == names::person && strictness(dropped, kept) > strictness(kept, dropped)) {
        for (const QStringView field : consentFields)
            m_result.set(field, dropped.value(field));
    }
    m_broken = countBroken(m_result);
    const bool isGuest = kept.table().name() == names::participation;
    // Who came, came; with as many people, and into that group.
    const bool isDroppedLater = isGuest && lateness(dropped) > lateness(kept);
    for (const Field &field : kept.table().fields()) {
        const QVariant keptValue = (isDroppedLater ? dropped : kept).value(field.name());
        const QVariant droppedValue = (isDroppedLater ? kept : dropped).value(field.name());
        if (isConsent(kept.table(), field))
            continue;
        if (isGuest && field.name() == names::headCount)
            take(field, headCount(kept, dropped, keptValue, droppedValue));
        else if (!isSelfReference(kept, field))
            take(field, combined(field, keptValue, droppedValue));
        else if (!take(field, keptValue))
            take(field, droppedValue);
    }
}

bool Filling::take(const Field &field, const QVariant &value)
{
    if (!value.isValid() || (isSelfReference(m_result, field) && isEither(value)))
        return false;
    Record tried = m_result;
    tried.set(field.name(), value);
    const qsizetype broken = countBroken(tried);
    if (broken > m_broken)
        return false;
    m_result = tried;
    m_broken = broken;
    return true;
}

bool Filling::isEither(const QVariant &value) const
{
    const auto id = value.value<RecordId>();
    return id == m_result.id() || id == m_dropped.id();
}

qsizetype Filling::countBroken(const Record &record) const
{
    const auto lookup = [this](const QString &table, const RecordId &id) { return found(table, id); };
    return rules::check(record, lookup).size();
}

// As it will be: what refers to the dropped record refers to the kept one.
std::optional<Record> Filling::found(const QString &table, const RecordId &id) const
{
    const auto read = m_reader.record(table, id);
    if (!read || !*read)
        return std::nullopt;
    Record record = **read;
    for (const Field &field : record.table().fields()) {
        if (isSelfReference(m_result, field) && record.reference(field.name()) == m_dropped.id())
            record.set(field.name(), QVariant::fromValue(m_result.id()));
    }
    return record;
}
