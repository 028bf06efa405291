// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawdatabase.h"

#include "models/store/sqlfunctions.h"

#include <sqlite3.h>

namespace {

void checkCode(sqlite3 *database, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(database));
}

} // namespace

void RawDatabase::Deleter::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

void RawDatabase::Statement::Deleter::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawDatabase::RawDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &database);
    m_database.reset(database);
    checkCode(database, code);
    sqlfunctions::install(database);
    run("PRAGMA cache_size = -16384");
}

void RawDatabase::run(const QByteArray &sql) const
{
    checkCode(m_database.get(), sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr));
}

RawDatabase::Statement::Statement(const RawDatabase &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(database.m_database.get(), sql.constData(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    checkCode(database.m_database.get(), code);
}

void RawDatabase::Statement::check(int code) const
{
    checkCode(sqlite3_db_handle(m_statement.get()), code);
}

void RawDatabase::Statement::bindText(int place, const QByteArray &bytes)
{
    check(sqlite3_bind_text(m_statement.get(), place, bytes.constData(), static_cast<int>(bytes.size()),
                            SQLITE_STATIC));
}

void RawDatabase::Statement::bindBlob(int place, const QByteArray &bytes)
{
    check(sqlite3_bind_blob(m_statement.get(), place, bytes.constData(), static_cast<int>(bytes.size()),
                            SQLITE_STATIC));
}

void RawDatabase::Statement::bindNumber(int place, qint64 number)
{
    check(sqlite3_bind_int64(m_statement.get(), place, number));
}

bool RawDatabase::Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    check(code);
    return code == SQLITE_ROW;
}

void RawDatabase::Statement::reset()
{
    check(sqlite3_reset(m_statement.get()));
}

QByteArrayView RawDatabase::Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

qint64 RawDatabase::Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

int RawDatabase::Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}
