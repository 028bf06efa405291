// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sourcetable.h"

/// Contacts as address books hand them out (vCard 2.1, 3.0 and 4.0).
namespace vcards {

/// A row for each card; the heads are names of fields of people and organisations. Error Invalid: there is no
/// card.
Result<SourceTable> read(const QByteArray &bytes);

} // namespace vcards
