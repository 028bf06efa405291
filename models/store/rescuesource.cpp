// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescuesource.h"

#include "models/store/fileheader.h"
#include "models/store/sqlnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

bool findsTables(const SqlFile &file, const Schema &schema)
{
    return std::any_of(schema.tables().begin(), schema.tables().end(), [&](const Table &table) {
        return file.prepared(QStringLiteral("SELECT id FROM ") + sqlnames::quoted(table.name())).has_value();
    });
}

/// The beginning of the file \p sound, made fit for one of any length.
QByteArray beginningOf(const QString &sound)
{
    constexpr int headerSize = 100;
    QByteArray header = fileheader::read(sound, headerSize).value_or(QByteArray());
    header.resize(headerSize);
    // No log lies beside the copy; its length and free pages are not known
    // (sqlite.org/fileformat2.html, 1.3).
    header.replace(18, 2, QByteArray(2, '\1'));
    header.replace(28, 12, QByteArray(12, '\0'));
    return header;
}

} // namespace

Result<RescueSource> RescueSource::open(const QString &path, const QString &sound, const Schema &schema)
{
    RescueSource source;
    auto file = SqlFile::open(path, SqlFile::Mode::Damaged);
    if (file && findsTables(**file, schema)) {
        source.m_file = *std::move(file);
        source.m_knowsTables = true;
        return source;
    }
    if (const auto opened = source.openWithBeginning(path, sound); !opened)
        return opened.error();
    source.m_knowsTables = findsTables(*source.m_file, schema);
    return source;
}

Result<void> RescueSource::openWithBeginning(const QString &path, const QString &sound)
{
    m_folder = std::make_unique<TemporaryFolder>();
    const QString copy = m_folder->filePath(QStringLiteral("damaged"));
    QFile bytes(copy);
    const QByteArray beginning = beginningOf(sound);
    const bool isCopied = QFile::copy(path, copy) &&
                          QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner) &&
                          bytes.open(QIODevice::ReadWrite) && bytes.write(beginning) == beginning.size();
    bytes.close();
    if (!isCopied)
        return Error{
            Error::Code::ReadOnly,
            Sentences::tr("%1 could not be copied to be rescued. Check that it may be read and that the "
                          "disk has room.")
                .arg(QDir::toNativeSeparators(path)),
            bytes.errorString()};
    auto file = SqlFile::open(copy, SqlFile::Mode::Damaged);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_file->showAs(path);
    return {};
}
