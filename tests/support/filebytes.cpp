// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filebytes.h"

#include "models/schema/folding.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace {

QString jsonEscaped(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (character.unicode() < 0x80)
            escaped += character;
        else
            escaped += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return escaped;
}

QList<QByteArray> forms(const QString &secret)
{
    QList<QByteArray> forms;
    const QStringList spellings = {secret,
                                   secret.toLower(),
                                   secret.toUpper(),
                                   folding::fold(secret),
                                   folding::foldName(secret),
                                   jsonEscaped(secret),
                                   secret.normalized(QString::NormalizationForm_D)};
    for (const QString &spelling : spellings) {
        forms.append(spelling.toUtf8());
        forms.append(spelling.toLatin1());
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding);
            forms.append(encoder.encode(spelling));
        }
    }
    return forms;
}

} // namespace

QByteArray filebytes::of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

void filebytes::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

QStringList filebytes::find(const QString &folder, const QStringList &secrets)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &secret : secrets) {
            for (const QByteArray &form : forms(secret)) {
                if (bytes.contains(form))
                    found.append(QStringLiteral("%1 in %2").arg(QString::fromUtf8(form), file.fileName()));
            }
        }
    }
    return found;
}
