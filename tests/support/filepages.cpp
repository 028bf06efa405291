// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filepages.h"

#include "models/store/sqlfile.h"

#include <QFile>
#include <QtEndian>

namespace {

constexpr int pageSize = 4096;

QByteArray page(QFile &file, int number)
{
    file.seek(qint64(number - 1) * pageSize);
    return file.read(pageSize);
}

void write(QFile &file, int number, const QByteArray &bytes)
{
    file.seek(qint64(number - 1) * pageSize);
    if (file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

void open(QFile &file)
{
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s", qPrintable(file.errorString()));
}

// An inner page: type 5 of a table and 2 of an index, the count of cells at 3, the last child at 8, pointers
// to cells from 12 on.
void collect(QFile &file, int number, QList<int> &leaves)
{
    const QByteArray bytes = page(file, number);
    if (bytes.at(0) != 5 && bytes.at(0) != 2) {
        leaves.append(number);
        return;
    }
    const auto child = [&](int offset) {
        collect(file, static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + offset)), leaves);
    };
    const auto count = qFromBigEndian<quint16>(bytes.constData() + 3);
    for (int i = 0; i < count; ++i)
        child(qFromBigEndian<quint16>(bytes.constData() + 12 + 2 * i));
    child(8);
}

} // namespace

namespace filepages {

int root(const QString &path, const QString &name)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    const auto found =
        (*file)->value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = ?"), {name});
    if (!found || found->toInt() < 1)
        qFatal("no %s in %s", qPrintable(name), qPrintable(path));
    return found->toInt();
}

QList<int> leaves(const QString &path, const QString &name)
{
    QFile file(path);
    open(file);
    QList<int> found;
    collect(file, root(path, name), found);
    return found;
}

void overwrite(const QString &path, const QList<int> &pages)
{
    QFile file(path);
    open(file);
    for (const int number : pages)
        write(file, number, QByteArray(pageSize, '\x5a'));
}

void swap(const QString &path, int one, int other)
{
    QFile file(path);
    open(file);
    const QByteArray bytes = page(file, one);
    write(file, one, page(file, other));
    write(file, other, bytes);
}

void takeBack(const QString &path, const QByteArray &older, int last)
{
    QFile file(path);
    open(file);
    write(file, 1, older.first(qsizetype(last) * pageSize));
}

} // namespace filepages
