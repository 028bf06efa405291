// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QFile>

/// The standard streams of a command: data go to standard output, messages to standard error; always UTF-8.
class Console
{
public:
    Console();

    /// Suppresses messages; errors are still told.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    void write(const QByteArray &data);
    void writeLine(const QString &line) { write(line.toUtf8() + '\n'); }
    /// Hands on what was written. Error DiskFull: the reader is gone or has no room.
    Result<void> flush();

    /// One sentence for people; empty: there is nothing to tell.
    void tell(const QString &sentence);
    void tellError(const Error &error);

    QByteArray readAll() { return m_input.readAll(); }
    /// The next line without its end, or nothing at the end of the input. Error Invalid: it is not UTF-8.
    Result<std::optional<QString>> readLine();

private:
    void writeMessage(const QString &sentence);

    QFile m_input;
    QFile m_output;
    QFile m_messages;
    bool m_quiet = false;
    bool m_failed = false;
};
