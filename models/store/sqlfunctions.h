// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

/// Our functions inside SQLite: fold(text), fold_name(text) (see folding), fold_contains(text, folded parts
/// …) and join_text(separator, parts …).
namespace sqlfunctions {

void install(sqlite3 *database);

} // namespace sqlfunctions
