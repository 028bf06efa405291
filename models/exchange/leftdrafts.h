// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// What stands half typed in a copy of a package that gives way to another one, where the work went on.
namespace leftdrafts {

enum class Outcome {
    Nothing, ///< The other copy has it all
    Carried, ///< It has it all now
    Clash    ///< Something else stands there in the same place; nothing was written
};

/// Takes what is half typed in \p left over into \p other, unless it became a card there.
Result<Outcome> carryOver(const RecordReader &left, Session &other);

} // namespace leftdrafts
