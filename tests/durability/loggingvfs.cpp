// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/loggingvfs.h"

#include <sqlite3.h>

#include <new>

/// SQLite's own way to files, with a few functions of ours before it.
struct LoggingVfsData : sqlite3_vfs
{
    sqlite3_vfs *system = nullptr;
    QByteArray database;
    DiskLog *log = nullptr;
    const sqlite3_io_methods *methods = nullptr;
};

namespace {

constexpr int loggedKinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;

/// An open file; the system's own lies in memory right behind it.
struct LoggedFile : sqlite3_file
{
    LoggingVfsData *vfs = nullptr;
    /// Null: not one of those that are logged.
    const char *path = nullptr;

    sqlite3_file *system() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    void log(DiskOperation::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
    {
        if (path)
            vfs->log->push_back({kind, QByteArray(path).mid(vfs->database.size()), offset, bytes, false});
    }
};

LoggedFile *logged(sqlite3_file *file)
{
    return static_cast<LoggedFile *>(file);
}

/// Calls the system's function of the same name.
template<auto Function, typename... Arguments>
auto forward(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *system = logged(file)->system();
    return (system->pMethods->*Function)(system, arguments...);
}

int closeFile(sqlite3_file *file)
{
    const int code = forward<&sqlite3_io_methods::xClose>(file);
    logged(file)->~LoggedFile();
    return code;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    logged(file)->log(DiskOperation::Kind::Write, offset, QByteArray(static_cast<const char *>(bytes), size));
    return forward<&sqlite3_io_methods::xWrite>(file, bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    logged(file)->log(DiskOperation::Kind::Truncate, size);
    return forward<&sqlite3_io_methods::xTruncate>(file, size);
}

int syncFile(sqlite3_file *file, int)
{
    logged(file)->log(DiskOperation::Kind::Sync);
    return SQLITE_OK;
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    // These let the system lengthen the file past the log.
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK;
    return forward<&sqlite3_io_methods::xFileControl>(file, operation, argument);
}

sqlite3_io_methods fileMethods(int version)
{
    using Methods = sqlite3_io_methods;
    Methods methods = {};
    methods.iVersion = version;
    methods.xClose = closeFile;
    methods.xRead = forward<&Methods::xRead, void *, int, sqlite3_int64>;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = forward<&Methods::xFileSize, sqlite3_int64 *>;
    methods.xLock = forward<&Methods::xLock, int>;
    methods.xUnlock = forward<&Methods::xUnlock, int>;
    methods.xCheckReservedLock = forward<&Methods::xCheckReservedLock, int *>;
    methods.xFileControl = controlFile;
    methods.xSectorSize = forward<&Methods::xSectorSize>;
    methods.xDeviceCharacteristics = forward<&Methods::xDeviceCharacteristics>;
    methods.xShmMap = forward<&Methods::xShmMap, int, int, int, void volatile **>;
    methods.xShmLock = forward<&Methods::xShmLock, int, int, int>;
    methods.xShmBarrier = forward<&Methods::xShmBarrier>;
    methods.xShmUnmap = forward<&Methods::xShmUnmap, int>;
    return methods;
}

bool belongsTo(const LoggingVfsData &vfs, const char *path)
{
    return path && QByteArrayView(path).startsWith(vfs.database);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *memory, int flags, int *flagsOut)
{
    auto &data = *static_cast<LoggingVfsData *>(vfs);
    auto *file = new (memory) LoggedFile;
    file->pMethods = nullptr;
    file->vfs = &data;
    file->path = (flags & loggedKinds) && belongsTo(data, path) ? path : nullptr;
    const int code = data.system->xOpen(data.system, path, file->system(), flags, flagsOut);
    if (code == SQLITE_OK)
        file->pMethods = data.methods;
    return code;
}

int removeFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    const auto &data = *static_cast<LoggingVfsData *>(vfs);
    if (belongsTo(data, path))
        data.log->push_back({DiskOperation::Kind::Remove, QByteArray(path).mid(data.database.size()), 0,
                             QByteArray(), syncFolder != 0});
    return data.system->xDelete(data.system, path, 0);
}

} // namespace

LoggingVfs::LoggingVfs(const QByteArray &database, DiskLog &log, Disk disk)
    : m_data(std::make_unique<LoggingVfsData>())
{
    // Version 1 of a file's functions knows no shared memory, so SQLite cannot use a write-ahead log.
    static const sqlite3_io_methods local = fileMethods(2);
    static const sqlite3_io_methods withoutSharedMemory = fileMethods(1);

    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    static_cast<sqlite3_vfs &>(*m_data) = *system;
    m_data->zName = "sozialraum-logging";
    m_data->pNext = nullptr;
    m_data->szOsFile = static_cast<int>(sizeof(LoggedFile)) + system->szOsFile;
    m_data->xOpen = openFile;
    m_data->xDelete = removeFile;
    m_data->system = system;
    m_data->database = database;
    m_data->log = &log;
    m_data->methods = disk == Disk::Local ? &local : &withoutSharedMemory;
    sqlite3_vfs_register(m_data.get(), 1);
}

LoggingVfs::~LoggingVfs()
{
    sqlite3_vfs_unregister(m_data.get());
    sqlite3_vfs_register(m_data->system, 1);
}
