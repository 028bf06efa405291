// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coredumps {

/// A crash leaves no image of the memory behind: it would hold the names of people, also of those who were
/// erased since. Where the system makes none on its own, nothing is done.
void prevent();

} // namespace coredumps
