// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/schema.h"
#include "models/store/filestate.h"

#include <QStringList>

#include <optional>

/// Logs that lie beside a file although nobody has it open: after a crash they hold its newest changes, but
/// beside another file that was put in its place they would damage that one.
namespace leftoverlog {

/// Whether one lies beside \p path and has anything in it.
bool liesBeside(const QString &path);
/// Whether the log beside the file \p path, which nobody may have open, was written for another file. \p
/// noted is how far the file that it was written for had come by then, if that is known. Errors are those of
/// looking at it: for want of room or permission nothing can be said.
Result<bool> isForeign(const QString &path, const std::optional<FileState> &noted, const Schema &schema);
/// Renames what lies beside \p path, so that it can damage nothing and nothing is lost. Error ReadOnly.
Result<void> putAside(const QString &path);
/// What was put aside for \p path, oldest first.
QStringList putAsideFor(const QString &path);

/// What is put aside for a file from now on.
class Lookout
{
public:
    explicit Lookout(const QString &path);
    /// Tells people what was put aside; empty if nothing was.
    QString notice() const;

private:
    QString m_path;
    QStringList m_before;
};

} // namespace leftoverlog
