// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/targetfile.h"

#include "models/store/fileformat.h"
#include "models/store/privatefile.h"
#include "models/store/sidefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(TargetFile)
};

Error unwritable(const QSaveFile &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    if (file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() == 0))
        return {
            Error::Code::DiskFull, Sentences::tr("%1 could not be written: the disk is full.").arg(name), {}};
    return {Error::Code::ReadOnly,
            Sentences::tr("%1 could not be written. Check the permissions of its folder.").arg(name),
            file.errorString()};
}

bool isSideFile(const QString &ending)
{
    return ending == u".lock" || ending == u".holder" ||
           std::any_of(std::begin(sidefiles::endings), std::end(sidefiles::endings),
                       [&](const char *known) { return ending == QLatin1StringView(known); });
}

} // namespace

namespace targetfile {

// Nobody means to put a document in the place of a file of records, or of what lies beside one.
Result<void> checkReplaceable(const QString &target, const QString &file)
{
    const QString name = QDir::toNativeSeparators(target);
    const QFileInfo info(target);
    const QString own = QFileInfo(file).absoluteFilePath();
    if (info == QFileInfo(file))
        return Error{
            Error::Code::Exists, Sentences::tr("%1 is the file itself; choose another name.").arg(name), {}};
    if (info.absoluteFilePath().startsWith(own) && isSideFile(info.absoluteFilePath().mid(own.size())))
        return Error{
            Error::Code::Exists, Sentences::tr("%1 belongs to the file; choose another name.").arg(name), {}};
    if (fileformat::isNoFile(target))
        return Error{Error::Code::Exists,
                     Sentences::tr("%1 is a device, a pipe or a folder; choose another name.").arg(name),
                     {}};
    if (fileformat::holdsRecords(target))
        return Error{Error::Code::Exists,
                     Sentences::tr("%1 holds records and is not replaced; choose another name.").arg(name),
                     {}};
    return {};
}

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"), Sentences::tr("The format, where the name does not tell it."),
            QStringLiteral("FORMAT")};
}

Result<QString> format(const CommandContext &context, const QString &target, const QStringList &known)
{
    const QString option = QStringLiteral("format");
    const QString suffix = target == u"-" ? QString() : QFileInfo(target).suffix();
    const QString format = (context.isSet(option) ? context.value(option) : suffix).toLower();
    if (known.contains(format))
        return format;
    const QString names = known.join(QStringLiteral(", "));
    if (format.isEmpty())
        return Error{Error::Code::Usage,
                     Sentences::tr("“%1” does not tell the format; --format can be: %2.").arg(target, names),
                     {}};
    return Error{Error::Code::Usage,
                 Sentences::tr("The format “%1” is not possible here; possible are: %2.").arg(format, names),
                 {}};
}

Result<void> write(CommandContext &context, const QString &target, const QByteArray &bytes, Readers readers)
{
    if (target == u"-") {
        context.console().write(bytes);
        return {};
    }
    if (const auto free = checkReplaceable(target, context.argument(0)); !free)
        return free;
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    if (readers == Readers::Owner)
        privatefile::protect(file);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(file);
    return {};
}

Result<void> writeFolder(const QString &target, const QList<Named> &files)
{
    const QString path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    const QString name = QDir::toNativeSeparators(path);
    if (const QFileInfo there(path); there.exists() && (!there.isDir() || !QDir(path).isEmpty()))
        return Error{Error::Code::Exists,
                     Sentences::tr("There is something in %1 already; choose another folder.").arg(name),
                     {}};
    // Beside the target, so that the whole of it can be put in its place at once.
    QTemporaryDir made(path + QStringLiteral("-XXXXXX"));
    const Error refused{Error::Code::ReadOnly,
                        Sentences::tr("The folder %1 could not be made. Check the permissions of the folder "
                                      "that it is to be in.")
                            .arg(name),
                        made.errorString()};
    if (!made.isValid())
        return refused;
    for (const Named &file : files) {
        QSaveFile part(made.filePath(file.name));
        if (!part.open(QIODevice::WriteOnly))
            return unwritable(part);
        privatefile::protect(part);
        if (part.write(file.bytes) != file.bytes.size() || !part.commit())
            return unwritable(part);
    }
    QDir().rmdir(path);
    if (!QDir().rename(made.path(), path))
        return refused;
    made.setAutoRemove(false);
    return {};
}

} // namespace targetfile
