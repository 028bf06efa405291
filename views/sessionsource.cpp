// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sessionsource.h"

#include "models/exchange/sample.h"
#include "models/store/leftoverlog.h"
#include "views/dialogs.h"

#include <QFileInfo>

namespace {

const QString suffix = QStringLiteral(".sozialraum");
const QString packageSuffix = QStringLiteral(".szpaket");

} // namespace

QString SessionSource::chooseFile() const
{
    return m_dialogs.fileToOpen(
        m_window, tr("Open file"),
        tr("Sozialraum files (*%1)").arg(suffix + QStringLiteral(" *") + packageSuffix));
}

QString SessionSource::choosePackage() const
{
    return m_dialogs.fileToOpen(m_window, tr("Open package"), tr("Packages (*%1)").arg(packageSuffix));
}

Result<SessionSource::Opened> SessionSource::open(const QString &path)
{
    const leftoverlog::Lookout lookout(QFileInfo(path).canonicalFilePath());
    auto session = Session::open(path);
    if (session)
        return Opened{std::move(*session), {}, lookout.notice()};
    const Error reason = session.error();
    static const QList readable = {Error::Code::Busy, Error::Code::ReadOnly, Error::Code::Damaged,
                                   Error::Code::DiskFull};
    if (!readable.contains(reason.code))
        return reason;
    session = Session::open(path, Session::Access::ReadOnly);
    if (!session)
        return reason;
    return Opened{std::move(*session), reason, {}};
}

QString SessionSource::askForNewFile(const QString &title, const QString &suggestion) const
{
    const bool isPackage = suggestion.endsWith(packageSuffix, Qt::CaseInsensitive);
    const QString ending = isPackage ? packageSuffix : suffix;
    const QString filter = (isPackage ? tr("Packages (*%1)") : tr("Sozialraum files (*%1)")).arg(ending);
    const QString path = m_dialogs.fileToWrite(m_window, title, suggestion, filter);
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

SessionSource::Made SessionSource::makeFile() const
{
    const QString path = askForNewFile(tr("New file"), tr("Social spaces") + suffix);
    return path.isEmpty() ? Made(nullptr) : Session::create(path);
}

SessionSource::Made SessionSource::makeSample() const
{
    const QString path = askForNewFile(tr("Where to put the sample"), tr("Sample") + suffix);
    if (path.isEmpty())
        return Made(nullptr);
    auto made = Session::create(path);
    if (!made)
        return made;
    const auto changes = sample::load((*made)->reader());
    if (!changes)
        return changes.error();
    if (const auto filled = (*made)->apply(*changes); !filled)
        return filled.error();
    return made;
}

QString SessionSource::chooseRescueFile(const QString &damaged) const
{
    const QFileInfo file(damaged);
    //: %1 the name of the damaged file without its suffix
    const QString name = tr("%1 rescued").arg(file.completeBaseName());
    const bool isPackage = damaged.endsWith(packageSuffix, Qt::CaseInsensitive);
    const QString suggestion = file.absolutePath() + u'/' + name + (isPackage ? packageSuffix : suffix);
    return askForNewFile(tr("Rescue into a new file"), suggestion);
}

QString SessionSource::chooseCopy(const QString &original) const
{
    const QFileInfo file(original);
    //: %1 the name of the file that is copied
    const QString suggestion = file.absolutePath() + u'/' + tr("Copy of %1").arg(file.fileName());
    return askForNewFile(tr("Save a copy"), suggestion);
}
