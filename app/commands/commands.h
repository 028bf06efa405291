// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

/// All commands; each is made in the file of its name. Names, options, output and exit codes are a contract
/// with those who automate: changing one is a breaking change.
namespace commands {

Command newFile();
Command info();
Command check();
Command list();
Command show();
Command set();
Command remove();
Command erase();
Command undo();
Command history();
Command search();
Command capture();
Command import();
Command exportFile();
Command report();
Command backup();
Command package();
Command merge();

/// In the order of the help.
QList<Command> all();

} // namespace commands
