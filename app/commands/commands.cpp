// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

QList<Command> commands::all()
{
    return {newFile(), info(),   check(),   list(),   show(),       set(),    remove(), erase(),   undo(),
            history(), search(), capture(), import(), exportFile(), report(), backup(), package(), merge()};
}
