// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/personalwords.h"

#include "models/store/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(PersonalWords)
};

} // namespace

QString PersonalWords::usualPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return folder.filePath(QStringLiteral("sozialraum/words.txt"));
}

Result<QStringList> PersonalWords::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return QStringList();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return Error{Error::Code::NotFound,
                     Sentences::tr("Your own words for spelling cannot be read: %1").arg(m_path),
                     file.errorString()};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> PersonalWords::add(const QString &word) const
{
    const auto known = read();
    if (!known)
        return known.error();
    if (known->contains(word))
        return {};
    privatefile::makeFolder(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = ((*known + QStringList{word}).join(u'\n') + u'\n').toUtf8();
    const bool isOpen = file.open(QIODevice::WriteOnly);
    // Names are the words that no dictionary knows.
    if (isOpen)
        privatefile::protect(file);
    if (!isOpen || file.write(text) != text.size() || !file.commit())
        return Error{Error::Code::ReadOnly,
                     Sentences::tr("The word could not be added to your dictionary, %1 cannot be written.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     file.errorString()};
    return {};
}
