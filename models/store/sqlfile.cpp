// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlfile.h"

#include "models/store/rawstatement.h"
#include "models/store/sqlerror.h"
#include "models/store/sqlfunctions.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SqlFile)
};

// File systems count to 255: Windows and macOS characters, the others bytes. SQLite appends to the name.
bool isNameTooLong(const QString &path)
{
    constexpr qsizetype longest = 255 - qsizetype(sizeof("-journal") - 1);
    const QString name = QFileInfo(path).fileName();
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return name.size() > longest;
#else
    return QFile::encodeName(name).size() > longest;
#endif
}

// Names and addresses are in the file: it is private from its first byte on.
Result<void> makePrivateFile(const QString &path)
{
    if (isNameTooLong(path))
        return Error{Error::Code::Invalid,
                     Sentences::tr("The name is too long: %1. Choose a shorter one.")
                         .arg(sqlerror::shownName(QFileInfo(path).fileName())),
                     {}};
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return Error{Error::Code::ReadOnly,
                 Sentences::tr("%1 could not be made. Check the permissions of its folder.")
                     .arg(sqlerror::shownName(path)),
                 file.errorString()};
}

// Whoever writes has the lock, and a log or journal while it does or after it crashed.
bool mayBeWritten(const QString &path)
{
    for (const auto *suffix : {".lock", "-wal", "-journal"}) {
        if (QFileInfo::exists(path + QLatin1StringView(suffix)))
            return true;
    }
    return false;
}

QString fileUri(const QString &path, SqlFile::Mode mode, bool isImmutable)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded());
    if (mode == SqlFile::Mode::Create || mode == SqlFile::Mode::ReadWrite)
        return uri + QStringLiteral("?mode=rw");
    return uri + QStringLiteral("?mode=ro") + (isImmutable ? QStringLiteral("&immutable=1") : QString());
}

} // namespace

SqlFile::SqlFile(const QString &path, Mode mode)
    : m_path(path)
    , m_shownPath(path)
    , m_mode(mode)
    // Then not even SQLite's side files are made beside the file.
    , m_isImmutable(mode == Mode::WithoutLog || (isReadOnly() && !mayBeWritten(path)))
    , m_connection(QUuid::createUuid().toString())
{
}

SqlFile::~SqlFile()
{
    m_prepared.clear();
    m_preparedRaw.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<SqlFile>> SqlFile::open(const QString &path, Mode mode)
{
    if (mode == Mode::Create) {
        if (const auto made = makePrivateFile(path); !made)
            return made.error();
    }
    auto file = std::unique_ptr<SqlFile>(new SqlFile(path, mode));
    if (const auto connected = file->connect(); !connected)
        return connected.error();
    return file;
}

Result<void> SqlFile::connect()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(fileUri(m_path, m_mode, m_isImmutable));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000") +
                                 (isReadOnly() ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!m_database.open())
        return sqlerror::fromQt(m_database.lastError(), m_shownPath);
    // SQLite falls back to reading, and would leave a log beside a file that it cannot write.
    if (!isReadOnly() && sqlite3_db_readonly(handle(), "main") == 1)
        return sqlerror::fromCode(SQLITE_READONLY, m_shownPath, QStringLiteral("opened for reading only"));
    sqlfunctions::install(handle());
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    if (m_mode == Mode::Damaged) {
        // Nothing can be written by this connection, so what SQLite calls a writable schema only means that
        // it takes the file for as long as it is, and the tables that it can still find.
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        if (const auto lenient = run(QStringLiteral("PRAGMA writable_schema = ON")); !lenient)
            return lenient;
    }
    // Files come by mail and memory stick: nothing in their schema may run code of its own.
    const auto guarded =
        runAll({QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
                QStringLiteral("PRAGMA foreign_keys = ON")});
    // That would read the list of tables, which may be what is damaged.
    return guarded && isReadOnly() && m_mode != Mode::Damaged ? enlargeCache() : guarded;
}

Result<void> SqlFile::enlargeCache() const
{
    return run(QStringLiteral("PRAGMA cache_size = -16384"));
}

sqlite3 *SqlFile::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

void SqlFile::keepLogApart() const
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void SqlFile::stopUnless(const std::function<bool()> &goesOn)
{
    constexpr int instructions = 100'000;
    m_goesOn = goesOn;
    if (m_goesOn)
        sqlite3_progress_handler(
            handle(), instructions,
            [](void *asked) { return (*static_cast<std::function<bool()> *>(asked))() ? 0 : 1; }, &m_goesOn);
}

bool SqlFile::isInPlace() const
{
    int hasMoved = 0;
    // SQLite can tell where files can be moved while they are open; elsewhere they stay, if their disk does.
    if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK)
        return hasMoved == 0;
    return QFileInfo::exists(m_path);
}

Result<void> SqlFile::run(const QString &statement) const
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return sqlerror::fromQt(query.lastError(), m_shownPath, statement);
    return {};
}

Result<void> SqlFile::runAll(const QStringList &statements) const
{
    for (const QString &statement : statements) {
        if (const auto done = run(statement); !done)
            return done;
    }
    return {};
}

Result<QSqlQuery *> SqlFile::prepared(const QString &statement) const
{
    auto &query = m_prepared[statement];
    if (!query) {
        auto fresh = std::make_shared<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(statement)) {
            m_prepared.remove(statement);
            return sqlerror::fromQt(fresh->lastError(), m_shownPath, statement);
        }
        query = std::move(fresh);
    }
    return query.get();
}

Result<RawStatement *> SqlFile::preparedRaw(const QString &statement) const
{
    auto &prepared = m_preparedRaw[statement];
    if (!prepared) {
        auto fresh = RawStatement::prepare(*this, statement);
        if (!fresh) {
            m_preparedRaw.remove(statement);
            return fresh.error();
        }
        prepared = *std::move(fresh);
    }
    return prepared.get();
}

Result<void> SqlFile::execute(QSqlQuery &query) const
{
    if (query.exec())
        return {};
    const Error failure = error(query);
    query.finish();
    return failure;
}

Error SqlFile::error(const QSqlQuery &query) const
{
    return sqlerror::fromQt(query.lastError(), m_shownPath, query.lastQuery());
}

Result<QVariant> SqlFile::value(const QString &statement, const QVariantList &parameters) const
{
    const auto values = column(statement, parameters);
    if (!values)
        return values.error();
    return values->isEmpty() ? QVariant() : values->constFirst();
}

Result<QVariantList> SqlFile::row(const QString &statement, const QVariantList &parameters) const
{
    const auto query = executed(statement, parameters);
    if (!query)
        return query.error();
    QVariantList values;
    if ((*query)->next()) {
        const int count = (*query)->record().count();
        for (int i = 0; i < count; ++i)
            values.append((*query)->value(i));
    }
    return finished(**query, values);
}

Result<QVariantList> SqlFile::column(const QString &statement, const QVariantList &parameters) const
{
    const auto query = executed(statement, parameters);
    if (!query)
        return query.error();
    QVariantList values;
    while ((*query)->next())
        values.append((*query)->value(0));
    return finished(**query, values);
}

Result<QSqlQuery *> SqlFile::executed(const QString &statement, const QVariantList &parameters) const
{
    const auto query = prepared(statement);
    if (!query)
        return query.error();
    for (int i = 0; i < parameters.size(); ++i)
        (*query)->bindValue(i, parameters.at(i));
    if (const auto done = execute(**query); !done)
        return done.error();
    return *query;
}

Result<QVariantList> SqlFile::finished(QSqlQuery &query, const QVariantList &values) const
{
    const QSqlError failure = query.lastError();
    query.finish();
    if (failure.isValid())
        return sqlerror::fromQt(failure, m_shownPath, query.lastQuery());
    return values;
}
