// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/papers/historysteps.h"

Result<void> historysteps::each(const RecordReader &reader, const QString &table,
                                const std::function<Result<void>(const ChangeSet &)> &look)
{
    constexpr int page = 1'000;
    for (int offset = 0;; offset += page) {
        const auto history = reader.history({table, {}, page, offset});
        if (!history)
            return history.error();
        for (const ChangeSet &changes : *history) {
            if (const auto looked = look(changes); !looked)
                return looked;
        }
        if (history->size() < page)
            return {};
    }
}
