// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite by its own functions and nothing of ours between: what the floors are measured with. Whatever fails
/// ends the program.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);

    class Statement
    {
    public:
        Statement(const RawDatabase &database, const QByteArray &sql);
        /// Places count from 1; \p bytes must live until the statement has run.
        void bindText(int place, const QByteArray &bytes);
        void bindBlob(int place, const QByteArray &bytes);
        void bindNumber(int place, qint64 number);
        /// Whether there is a row.
        bool step();
        void reset();
        QByteArrayView text(int column) const;
        qint64 number(int column) const;
        int columnCount() const;

    private:
        void check(int code) const;

        struct Deleter
        {
            void operator()(sqlite3_stmt *statement) const;
        };
        std::unique_ptr<sqlite3_stmt, Deleter> m_statement;
    };

    void run(const QByteArray &sql) const;

private:
    struct Deleter
    {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Deleter> m_database;
};
