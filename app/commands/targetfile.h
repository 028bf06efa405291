// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandcontext.h"

/// Where a command puts a document: a file, or "-" for standard output.
namespace targetfile {

/// The format of \p target: --format if given, else the suffix, in lower case. Error Usage: it is none of
/// \p known, or "-" without --format.
Result<QString> format(const CommandContext &context, const QString &target, const QStringList &known);

/// Who may read what is written: a document is for everybody, the data with their addresses are not.
enum class Readers { Everybody, Owner };

/// Whether \p target may be written by a command for \p file: it is not that file, nothing that lies beside
/// it, no other file of records, no device. Error Exists.
Result<void> checkReplaceable(const QString &target, const QString &file);

/// Writes all or nothing; an existing file is replaced. Error Exists: it is the file of the session.
Result<void> write(CommandContext &context, const QString &target, const QByteArray &bytes, Readers readers);

/// A file of a folder.
struct Named
{
    QString name;
    QByteArray bytes;
};
/// Makes the folder \p target with \p files in it, for their owner's eyes, or nothing. An empty folder is
/// taken as it is. Error Exists: there is something in it already.
Result<void> writeFolder(const QString &target, const QList<Named> &files);

/// The --format option.
QCommandLineOption formatOption();

} // namespace targetfile
