// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What went wrong, for two readers: people (text) and the log (detail).
struct Error
{
    /// Decides the command line's exit code (see exitCode()) and what a screen offers as the way out.
    enum class Code {
        Internal,   ///< a fault of the program itself
        Usage,      ///< an unknown command, option, entity or field
        NotFound,   ///< the file or record is not there
        Exists,     ///< the file is already there
        Invalid,    ///< a value is not valid, or a rule of the entities is broken
        NotOurs,    ///< the file is not one of ours
        TooNew,     ///< the file comes from a newer program
        Damaged,    ///< the file is ours and damaged
        Busy,       ///< another program holds the file
        Conflict,   ///< the record was changed meanwhile
        Referenced, ///< other records still refer to it
        ReadOnly,   ///< the file or its folder cannot be written
        DiskFull,   ///< no room left
        Cancelled,  ///< the user asked to stop
        Undecided   ///< done, and conflicts are left for a person to decide
    };

    Code code = Code::Internal;
    /// A whole translated sentence: what happened, and what to do.
    QString text;
    /// Untranslated, with the statement or system call; never shown on its own.
    QString detail;

    /// The command line's exit code of commands.md.
    int exitCode() const;
};
