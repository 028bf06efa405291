// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

class RawStatement;
struct sqlite3;

/// One connection to one SQLite file, set up the way we need it; belongs to the thread that opened it.
class SqlFile
{
public:
    /// Create makes a new file that only its owner may read; it must not exist. WithoutLog reads what the one
    /// file holds, whatever lies beside it; Damaged reads on where the end or the list of tables is missing.
    enum class Mode { Create, ReadWrite, ReadOnly, WithoutLog, Damaged };

    /// Does not look at what the file contains, see fileformat.
    static Result<std::unique_ptr<SqlFile>> open(const QString &path, Mode mode);
    ~SqlFile();
    Q_DISABLE_COPY_MOVE(SqlFile)

    const QString &path() const { return m_path; }
    /// Errors name \p path instead: the file is only a copy that people do not know of.
    void showAs(const QString &path) { m_shownPath = path; }
    const QString &shownPath() const { return m_shownPath; }
    /// When the connection is closed, its log stays as it is instead of being brought into the file.
    void keepLogApart() const;
    bool isReadOnly() const { return m_mode != Mode::Create && m_mode != Mode::ReadWrite; }
    /// Whether it was opened as a file that nobody writes; what is written after that is not seen.
    bool isImmutable() const { return m_isImmutable; }
    /// Statements fail once \p goesOn is false: reading a large file takes seconds, and whoever closes the
    /// window is not to wait for that.
    void stopUnless(const std::function<bool()> &goesOn);
    /// Whether the open file is still the one that is found under its name; false when it was removed,
    /// renamed or replaced, and when its disk is gone.
    bool isInPlace() const;
    /// SQLite's own handle, for what Qt Sql has no word for.
    sqlite3 *handle() const;

    /// For a connection that writes for long, after its journal was chosen: this reads the file.
    Result<void> enlargeCache() const;
    Result<void> run(const QString &statement) const;
    Result<void> runAll(const QStringList &statements) const;
    /// A statement prepared once and kept; bind by position or name, run it with execute().
    Result<QSqlQuery *> prepared(const QString &statement) const;
    Result<void> execute(QSqlQuery &query) const;
    /// The same for reading much.
    Result<RawStatement *> preparedRaw(const QString &statement) const;
    /// For a statement that is different every time.
    QSqlQuery newQuery() const { return QSqlQuery(m_database); }
    /// What went wrong with \p query.
    Error error(const QSqlQuery &query) const;
    /// The first column of the first row; invalid if there is no row.
    Result<QVariant> value(const QString &statement, const QVariantList &parameters = {}) const;
    /// All columns of the first row; empty if there is no row.
    Result<QVariantList> row(const QString &statement, const QVariantList &parameters = {}) const;
    /// The first column of all rows.
    Result<QVariantList> column(const QString &statement, const QVariantList &parameters = {}) const;

private:
    SqlFile(const QString &path, Mode mode);
    Result<void> connect();
    Result<QSqlQuery *> executed(const QString &statement, const QVariantList &parameters) const;
    Result<QVariantList> finished(QSqlQuery &query, const QVariantList &values) const;

    QString m_path;
    QString m_shownPath;
    Mode m_mode;
    bool m_isImmutable = false;
    std::function<bool()> m_goesOn;
    QString m_connection;
    QSqlDatabase m_database;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    mutable QHash<QString, std::shared_ptr<RawStatement>> m_preparedRaw;
};
