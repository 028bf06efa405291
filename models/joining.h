// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// Finding records that mean the same, and making one of two. Pure: the change sets are for Session::apply.
namespace joining {

/// Whether different people enter the same record under slightly different names, so that forms should ask.
bool isOftenTypedTwice(const Table &table);

/// The records whose titles are like \p record's, most alike first; \p record need not be in the file. Asks
/// the search index, so it may be called while somebody types. Empty for tables whose titles are not searched
/// text.
Result<QList<RecordId>> similar(const RecordReader &reader, const Record &record, int limit);

/// \p kept as it is proposed to become: what it does not say is filled in from \p dropped, long texts that
/// differ stand one below the other, dots are added. Other values that differ stay \p kept's. A person's
/// consent comes with its extent from the one of both that says less may be published.
Record proposal(const RecordReader &reader, const Record &kept, const Record &dropped);

/// One step that makes one record of two: all that refers to \p dropped refers to \p kept, links that would
/// then stand twice become one, \p kept becomes \p result, \p dropped is removed (and lives on in the
/// history). Error Invalid: they are the same record.
Result<ChangeSet> join(const RecordReader &reader, const Record &kept, const Record &dropped,
                       const Record &result);
/// The same with the proposal as the result.
Result<ChangeSet> join(const RecordReader &reader, const Record &kept, const Record &dropped);

} // namespace joining
