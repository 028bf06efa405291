// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

/// Identity of a record, change set or file: a UUID of version 7 (RFC 9562), so that later ids sort later.
class RecordId
{
public:
    RecordId() = default;

    /// A new id; ids made by one process one after the other also sort in that order.
    static RecordId create();
    /// From the 36 characters of RFC 9562, with or without braces.
    static std::optional<RecordId> fromString(QStringView text);
    /// From the 16 bytes that toBytes() gave.
    static std::optional<RecordId> fromBytes(const QByteArray &bytes);

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const RecordId &left, const RecordId &right)
    {
        return left.m_uuid == right.m_uuid;
    }
    friend bool operator<(const RecordId &left, const RecordId &right)
    {
        return left.toBytes() < right.toBytes();
    }
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit RecordId(const QUuid &uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};

Q_DECLARE_METATYPE(RecordId)
