// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fileheader.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace {

struct FreeName
{
    void operator()(const char *name) const { sqlite3_free_filename(name); }
};

QByteArray contentOf(sqlite3_file &file, int size)
{
    sqlite3_int64 length = 0;
    if (file.pMethods->xFileSize(&file, &length) != SQLITE_OK)
        return {};
    QByteArray bytes(static_cast<qsizetype>(std::min<sqlite3_int64>(length, size)), '\0');
    const int code = file.pMethods->xRead(&file, bytes.data(), static_cast<int>(bytes.size()), 0);
    return code == SQLITE_OK ? bytes : QByteArray();
}

} // namespace

std::optional<QByteArray> fileheader::read(const QString &path, int size)
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    // SQLite follows links before it opens anything, and refuses to then.
    const QByteArray target = QFileInfo(path).canonicalFilePath().toUtf8();
    const std::unique_ptr<const char, FreeName> name(
        sqlite3_create_filename(target.constData(), "", "", 0, nullptr));
    if (!system || target.isEmpty() || !name)
        return std::nullopt;
    std::vector<std::max_align_t> memory(
        static_cast<std::size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    const int opened =
        system->xOpen(system, name.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (opened != SQLITE_OK || !file->pMethods)
        return std::nullopt;
    const QByteArray bytes = contentOf(*file, size);
    file->pMethods->xClose(file);
    return bytes;
}
