// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandcontext.h"

#include <QCommandLineOption>

/// The passphrase of packages, from a file, so that it stands in no list of processes.
namespace passphrase {

QCommandLineOption option();
/// The first line of the file named by the option; empty if it was not given. Errors: NotFound, ReadOnly,
/// Invalid (no words in it).
Result<QString> read(const CommandContext &context);

} // namespace passphrase
