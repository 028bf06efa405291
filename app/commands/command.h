// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCommandLineOption>
#include <QStringList>

class CommandContext;

/// One command of the program: what help tells about it, what it takes, and what it does.
struct Command
{
    QString name;
    /// One sentence, translated.
    QString summary;
    /// Further sentences for `COMMAND --help`, translated; may be empty.
    QString notes;
    /// What stands behind the name, a line for each way to call it: "FILE ENTITY ID [--json]".
    QStringList synopses;
    QList<QCommandLineOption> options;
    qsizetype leastArguments = 1;
    qsizetype mostArguments = 1;
    /// Fonts and pictures are only there with a QGuiApplication, which takes longer to start.
    bool needsFonts = false;
    /// Done, or the error that decides message and exit code; on an error nothing has changed.
    Result<void> (*run)(CommandContext &context) = nullptr;
};
