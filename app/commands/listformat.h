// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "models/store/recordreader.h"

#include <memory>

/// Writes the records of a list one by one, in one of the forms of `list --format`.
class ListFormat
{
public:
    virtual ~ListFormat() = default;

    /// "table", "csv" or "json"; null for any other.
    static std::unique_ptr<ListFormat> create(const QString &name, Console &console,
                                              const QList<const Field *> &fields);

    virtual void begin() {}
    virtual void add(const ListRow &row) = 0;
    virtual void end() {}
    /// Whether the form shows blobs, which list rows come without.
    virtual bool needsBlobs() const { return false; }
};
