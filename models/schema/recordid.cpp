// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/recordid.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>
#include <QtEndian>

namespace {

// Time in the upper 48 bits and a counter in the lower 16: never the same twice in one process, even if
// the clock stands still or is set back.
quint64 nextTick()
{
    static QMutex mutex;
    static quint64 last = 0;
    const QMutexLocker locker(&mutex);
    const quint64 now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()) << 12;
    last = qMax(last + 1, now);
    return last;
}

} // namespace

RecordId RecordId::create()
{
    const quint64 tick = nextTick();
    const quint64 high = ((tick >> 12) << 16) | 0x7000U | (tick & 0x0fffU);
    const quint64 low =
        (QRandomGenerator::global()->generate64() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;

    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return RecordId(QUuid::fromRfc4122(bytes));
}

std::optional<RecordId> RecordId::fromString(QStringView text)
{
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return RecordId(uuid);
}

std::optional<RecordId> RecordId::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    return RecordId(QUuid::fromRfc4122(bytes));
}
