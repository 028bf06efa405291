// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// Memory of this process in MiB; nothing where it is not measured (Windows).
namespace memory {

/// The most it ever had.
std::optional<double> peak();
/// What it has now; nothing where only the peak is known.
std::optional<double> current();

} // namespace memory
