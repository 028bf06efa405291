// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArrayView>
#include <QVariant>

#include <memory>

class SqlFile;
struct sqlite3_stmt;

/// A prepared statement by SQLite's own functions, for where much is read: QSqlQuery makes a QVariant of
/// every cell.
class RawStatement
{
public:
    static Result<std::unique_ptr<RawStatement>> prepare(const SqlFile &file, const QString &text);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    /// Binds all parameters and starts anew.
    void start(const QVariantList &parameters);
    /// Whether there is a next row.
    Result<bool> next();
    /// Gives back what reading needs; call it when no more rows are wanted.
    void finish();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 number(int column) const;
    /// Text as UTF-8, or a blob; valid until next() or finish().
    QByteArrayView bytes(int column) const;

private:
    RawStatement(const SqlFile &file, sqlite3_stmt *statement) : m_file(file), m_statement(statement) {}
    void bind(int place, const QVariant &value);

    const SqlFile &m_file;
    sqlite3_stmt *m_statement;
};
