// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// Fills one record from another that is to become part of it, value by value, as long as no rule is broken
/// by it.
class Filling
{
public:
    /// \p reader must outlive the filling, and so must \p dropped.
    Filling(const RecordReader &reader, const Record &kept, const Record &dropped);

    const Record &result() const { return m_result; }

private:
    bool take(const Field &field, const QVariant &value);
    bool isEither(const QVariant &value) const;
    qsizetype countBroken(const Record &record) const;
    std::optional<Record> found(const QString &table, const RecordId &id) const;

    const RecordReader &m_reader;
    const Record &m_dropped;
    Record m_result;
    qsizetype m_broken = 0;
};
