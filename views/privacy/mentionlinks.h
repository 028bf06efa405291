// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/mentions.h"

/// Texts that name a person, as links to them.
namespace mentionlinks {

/// More would not be read; those that are corrected make room.
constexpr qsizetype most = 100;

/// "Contribution (perhaps): … what is said of Frau Berg there …"
QString text(const Schema &schema, const mentions::Mention &mention);
/// What to say below \p links of \p mentions; empty if those are all.
QString rest(qsizetype mentions);

} // namespace mentionlinks
