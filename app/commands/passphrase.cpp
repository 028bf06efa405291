// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/passphrase.h"

#include <QDir>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

QString optionName()
{
    return QStringLiteral("passphrase-file");
}

} // namespace

namespace passphrase {

QCommandLineOption option()
{
    return {optionName(), Sentences::tr("A file whose first line is the passphrase of the package."),
            QStringLiteral("F")};
}

Result<QString> read(const CommandContext &context)
{
    if (!context.isSet(optionName()))
        return QString();
    const QString path = context.value(optionName());
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, Sentences::tr("There is no file %1.").arg(name), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("%1 could not be read: %2.").arg(name, file.errorString()),
                     {}};
    QString words = QString::fromUtf8(file.readLine());
    while (words.endsWith(u'\n') || words.endsWith(u'\r'))
        words.chop(1);
    if (words.isEmpty())
        return Error{Error::Code::Invalid,
                     Sentences::tr("There is no passphrase in the first line of %1.").arg(name),
                     {}};
    return words;
}

} // namespace passphrase
